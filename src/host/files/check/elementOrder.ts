import type { XmlElement } from '../xml';

/**
 * Children of elements in the order of the schema, `a|b` where any of them may stand: Excel calls a file with another
 * order damaged. Elements that are not listed here may hold their children as they like.
 */
const ORDER: Readonly<Record<string, ReadonlyMap<string, number>>> = positions({
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
    'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
    'fileRecoveryPr webPublishObjects extLst',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
    'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
    'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
    'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems ' +
    'tableParts extLst',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  sheetView: 'pane selection pivotSelection extLst',
  autoFilter: 'filterColumn sortState extLst',
  dataValidation: 'formula1 formula2',
  cfRule: 'formula colorScale dataBar iconSet extLst',
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
  tableColumn: 'calculatedColumnFormula totalsRowFormula xmlColumnPr extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  border: 'start end left right top bottom diagonal vertical horizontal',
  xf: 'alignment protection extLst',
  dxf: 'font numFmt fill alignment border protection extLst',
  comments: 'authors commentList extLst',
  chartSpace:
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings ' +
    'userShapes extLst',
  chart:
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs ' +
    'showDLblsOverMax extLst',
  plotArea:
    'layout areaChart|area3DChart|lineChart|line3DChart|stockChart|radarChart|scatterChart|pieChart|pie3DChart|' +
    'doughnutChart|barChart|bar3DChart|ofPieChart|surfaceChart|surface3DChart|bubbleChart catAx|valAx|dateAx|serAx ' +
    'dTable spPr extLst',
  title: 'tx layout overlay spPr txPr extLst',
  legend: 'legendPos legendEntry layout overlay spPr txPr extLst',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
  lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst',
  ser:
    'idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat|xVal val|yVal ' +
    'smooth|shape bubbleSize bubble3D extLst',
  catAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos ' +
    'spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst',
  valAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos ' +
    'spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
  scaling: 'logBase orientation max min extLst',
  numRef: 'f numCache extLst',
  strRef: 'f strCache extLst',
  numCache: 'formatCode ptCount pt extLst',
  strCache: 'ptCount pt extLst',
});

/** Newer producers put these anywhere, with what they like inside; readers that do not know them pass them over. */
const EXTENSIONS = new Set(['AlternateContent', 'revisionPtr']);
const OPEN = 'extLst';

/** Where elements stand in an order that the schema does not allow, or are none that it knows there. */
export function orderProblems(root: XmlElement): string[] {
  const order = ORDER[root.name];
  const children = root.children.filter(({ name }) => !EXTENSIONS.has(name));
  const problems: string[] = [];
  if (order) {
    const places = children.map(({ name }) => order.get(name) ?? -1);
    const wrong = places.findIndex((place, index) => place < 0 || place < (places[index - 1] ?? 0));
    if (wrong >= 0) problems.push(`<${children[wrong]?.name}> must not stand there in <${root.name}>`);
  }
  return [...problems, ...children.filter(({ name }) => name !== OPEN).flatMap(orderProblems)];
}

function positions(lists: Record<string, string>): Record<string, Map<string, number>> {
  return Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [
      name,
      new Map(list.split(' ').flatMap((words, place) => words.split('|').map((word) => [word, place] as const))),
    ]),
  );
}
