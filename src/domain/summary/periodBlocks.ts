import { isoToSerial } from '../time/serialDay';
import { type BlockCell, blockOf, cell, FORMATS } from './blockGrid';
import type { Counting, Period, Scope } from './counting';
import { figureCells, figureHeads, type FigureName } from './figureCells';
import { absolute, formula, inRow, textLiteral } from './formulaText';
import type { Place, SummaryBlock, SummaryInput } from './summaryContract';
import type { SummaryWords } from './summaryWords';

/** Where the header keeps what every formula refers to. */
export interface HeaderCells {
  readonly month: string;
  readonly from: string;
  readonly lastDay: string;
  readonly scope: Scope;
  readonly undated: string;
  readonly outside: string;
  readonly banner: string;
}

const HEADER_ROWS = { title: 0, month: 1, scope: 2, banner: 3 } as const;

/** Columns of headline and trend after the first one. */
export const PERIOD_FIGURES: readonly FigureName[] = [
  'evaluations',
  'meanFinal',
  'meanRaw',
  'passRate',
  'fatal',
  'fatalRate',
  'unscored',
];

/** Rows of a block above its figures: its title and its heads. */
export const ROWS_ABOVE = 2;
export const TREND_MONTHS = 12;

export function headerCells(place: Place, words: SummaryWords): HeaderCells {
  const at = (row: number, column: number): string => absolute(place.row + row, place.column + column);
  return {
    month: at(HEADER_ROWS.month, 1),
    from: at(HEADER_ROWS.month, 3),
    lastDay: at(HEADER_ROWS.month, 4),
    scope: { cell: at(HEADER_ROWS.scope, 1), all: words.scopes.all },
    undated: at(HEADER_ROWS.month, 7),
    outside: at(HEADER_ROWS.scope, 7),
    banner: at(HEADER_ROWS.banner, 0),
  };
}

/** The days of the chosen month, also where somebody typed a day within it. */
export function chosenPeriod(header: HeaderCells): Period {
  return { from: header.from, to: `${header.lastDay}+1` };
}

export interface HeaderParts {
  readonly counting: Counting;
  readonly header: HeaderCells;
  readonly evaluations: string;
  /** Pieces of a formula: each a text, '' where all is well. */
  readonly warnings: readonly string[];
}

export function headerBlock(place: Place, input: SummaryInput, words: SummaryWords, parts: HeaderParts): SummaryBlock {
  const { counting, header, evaluations } = parts;
  const period = chosenPeriod(header);
  const rubrics = [...new Set(input.logs.map(({ rubricName }) => rubricName))].join(
    input.language === 'en' ? ', ' : '、',
  );
  const kindless =
    input.logs.some((log) => log.column('kind') === null) && input.logs.some((log) => log.column('kind') !== null);
  const blank = cell('note', '');
  const counted = (text: string, name: string): BlockCell => cell('value', formula(text, name), FORMATS.count);
  return blockOf('header', place, [
    [cell('title', formula(words.title(header.from, rubrics), words.sheet))],
    [
      cell('label', words.month),
      cell('input', isoToSerial(`${input.month}-01`), FORMATS.month),
      cell('label', words.period),
      cell('value', formula(`DATE(YEAR(${header.month}),MONTH(${header.month}),1)`, words.period), FORMATS.day),
      cell('value', formula(`EDATE(${header.from},1)-1`, words.period), FORMATS.day),
      blank,
      cell('label', words.undated),
      counted(counting.undated(), words.undated),
    ],
    [
      cell('label', words.scope),
      cell('input', words.scopes.random),
      cell('note', words.scopeNote + (kindless ? words.kindlessNote : '')),
      blank,
      blank,
      blank,
      cell('label', words.outside),
      counted(`${counting.ofAnyKind(period)}-${evaluations}`, words.outside),
    ],
    [cell('banner', formula(parts.warnings.join('&') || '""', words.sheet))],
  ]);
}

/** Rows of the month that the figures leave out without anybody having chosen so. */
export function dataWarnings(parts: Omit<HeaderParts, 'warnings'>, words: SummaryWords, unscored: string): string[] {
  const { counting, header, evaluations } = parts;
  const kindless = counting.withoutKind(chosenPeriod(header));
  return [
    `IF(${unscored}>0,${words.banner.unscored(unscored)},"")`,
    `IF(${header.undated}>0,${words.banner.undated(header.undated)},"")`,
    `IF(AND(${evaluations}=0,${header.outside}>0),${words.banner.noneInScope(header.outside)},"")`,
    ...(kindless === null
      ? []
      : [
          `IF(${header.scope.cell}=${textLiteral(header.scope.all)},"",IF(${kindless}>0,${words.banner.withoutKind},""))`,
        ]),
  ];
}

export function headlineBlock(
  place: Place,
  words: SummaryWords,
  unit: string,
  counting: Counting,
  header: HeaderCells,
): SummaryBlock {
  const row = place.row + ROWS_ABOVE;
  return blockOf('headline', place, [
    [cell('title', words.headline(unit))],
    [cell('head', words.columns.month), ...figureHeads(PERIOD_FIGURES, words)],
    [
      cell('label', formula(header.from, words.columns.month), FORMATS.month),
      ...figureCells(PERIOD_FIGURES, { counting, period: chosenPeriod(header) }, (figure) =>
        periodFigure(row, place, figure),
      ),
    ],
  ]);
}

/**
 * Twelve months that end at the chosen one, and beside them what the chart reads: a month without evaluations shows as
 * blank here and as #N/A there. Excel draws a text or "" as 0, and no point for #N/A. LibreOffice 7.4 draws errors and
 * texts alike as 0: no formula leaves a gap there.
 */
export function trendBlock(
  place: Place,
  words: SummaryWords,
  unit: string,
  counting: Counting,
  header: HeaderCells,
): SummaryBlock {
  const heads = [
    cell('head', words.columns.month),
    ...figureHeads(PERIOD_FIGURES, words),
    cell('note', words.chartData),
    cell('note', words.columns.meanFinal),
    cell('note', words.columns.meanRaw),
  ];
  const months = Array.from({ length: TREND_MONTHS }, (_, line) => {
    const row = place.row + ROWS_ABOVE + line;
    const month = inRow(row, place.column);
    const at = (figure: FigureName): string => periodFigure(row, place, figure);
    const orNothing = (figure: FigureName): BlockCell =>
      cell('note', formula(`IF(${at('evaluations')}=0,NA(),${at(figure)})`, figure), FORMATS.points);
    return [
      cell('label', formula(`EDATE(${header.from},${line + 1 - TREND_MONTHS})`, words.columns.month), FORMATS.month),
      ...figureCells(PERIOD_FIGURES, { counting, period: { from: month, to: `EDATE(${month},1)` } }, at),
      cell('note', formula(`YEAR(${month})&"-"&RIGHT("0"&MONTH(${month}),2)`, words.chartData)),
      orNothing('meanFinal'),
      orNothing('meanRaw'),
    ];
  });
  return blockOf('trend', place, [[cell('title', words.trend(unit))], heads, ...months]);
}

/** The cell of a figure in a line of headline or trend. */
export function periodFigure(row: number, place: Place, figure: FigureName): string {
  return inRow(row, place.column + 1 + PERIOD_FIGURES.indexOf(figure));
}
