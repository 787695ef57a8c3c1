import type { ConditionalFormatSnapshot, ValidationSnapshot } from '../model/snapshot';
import { parseRanges } from './a1';
import { decodeCellText } from './cellText';
import type { Colors } from './colors';
import { shownFormula } from './formulaText';
import type { RawRule } from './ruleWriter';
import { booleanAttribute, child, childrenOf, descendants, numberAttribute, serialise, type XmlElement } from './xml';

const VALIDATION_TYPES = ['list', 'whole', 'decimal', 'date', 'textLength', 'custom'] as const;

/** Validations of a worksheet, those of the extension list (lists on other sheets) included. */
export function readValidations(worksheet: XmlElement): ValidationSnapshot[] {
  return descendants(worksheet, 'dataValidation').flatMap((element) => {
    const { attributes } = element;
    const type = VALIDATION_TYPES.find((known) => known === attributes.type);
    const formula1 = formulaIn(element, 'formula1');
    if (!type || formula1 === undefined) return [];
    const formula2 = formulaIn(element, 'formula2');
    const text = (name: string) => decodeCellText(attributes[name] ?? '');
    const validation: ValidationSnapshot = {
      ranges: parseRanges(attributes.sqref ?? child(element, 'sqref')?.text ?? ''),
      type,
      formula1,
      allowBlank: booleanAttribute(element, 'allowBlank'),
    };
    if (type !== 'list' && type !== 'custom') validation.operator = attributes.operator ?? 'between';
    if (formula2 !== undefined) validation.formula2 = formula2;
    if (booleanAttribute(element, 'showErrorMessage')) {
      const style =
        attributes.errorStyle === 'warning' || attributes.errorStyle === 'information' ? attributes.errorStyle : 'stop';
      validation.error = { title: text('errorTitle'), message: text('error'), style };
    }
    if (booleanAttribute(element, 'showInputMessage') && (attributes.prompt || attributes.promptTitle)) {
      validation.prompt = { title: text('promptTitle'), message: text('prompt') };
    }
    return validation.ranges.length === 0 ? [] : [validation];
  });
}

/** Conditional formats of a worksheet, the one applied first first; `formats` are the file's `<dxf>` elements. */
export function readConditionalFormats(
  worksheet: XmlElement,
  formats: XmlElement[],
  colors: Colors,
): ConditionalFormatSnapshot[] {
  return childrenOf(worksheet, 'conditionalFormatting')
    .flatMap((block) => {
      const ranges = parseRanges(block.attributes.sqref ?? '');
      return childrenOf(block, 'cfRule').map((rule) => readRule(rule, ranges, formats, colors));
    })
    .sort((a, b) => a.priority - b.priority);
}

function readRule(
  rule: XmlElement,
  ranges: ConditionalFormatSnapshot['ranges'],
  formats: XmlElement[],
  colors: Colors,
): ConditionalFormatSnapshot {
  const id = numberAttribute(rule, 'dxfId');
  const format = id === undefined ? undefined : formats[id];
  const priority = numberAttribute(rule, 'priority') ?? 1;
  const [formula1, formula2] = childrenOf(rule, 'formula').map(({ text }) => shownFormula(text));
  const { type, operator } = rule.attributes;
  const simple = format === undefined || isSimple(format);
  const stop = booleanAttribute(rule, 'stopIfTrue') ? { stopIfTrue: true } : {};
  if (simple && type === 'expression' && formula1 !== undefined) {
    const effect = readEffect(format, colors);
    return { ranges, priority, ...stop, rule: { type: 'custom', formula: formula1 }, ...effect };
  }
  if (simple && type === 'cellIs' && operator !== undefined && formula1 !== undefined) {
    const second = formula2 === undefined ? {} : { formula2 };
    const effect = readEffect(format, colors);
    return { ranges, priority, ...stop, rule: { type: 'cellValue', operator, formula1, ...second }, ...effect };
  }
  return { ranges, priority, ...stop, rule: { type: 'other', raw: rawRule(rule, format) } };
}

/** Without what points elsewhere in the old file. */
function rawRule(rule: XmlElement, format: XmlElement | undefined): RawRule {
  const attributes = Object.fromEntries(
    Object.entries(rule.attributes).filter(([name]) => name !== 'dxfId' && name !== 'priority'),
  );
  const children = rule.children.filter(({ name }) => name !== 'extLst');
  return { rule: serialise({ ...rule, attributes, children }), ...(format ? { format: serialise(format) } : {}) };
}

/** Whether fill, text colour and bold are all that the format changes. */
function isSimple(format: XmlElement): boolean {
  return format.children.every(({ name, children }) => {
    if (name === 'fill') return !child(children[0], 'fgColor') || children[0]?.attributes.patternType === 'solid';
    if (name !== 'font') return false;
    return children.every(
      (one) =>
        ['b', 'color', 'condense', 'extend'].includes(one.name) || (one.name === 'i' && one.attributes.val === '0'),
    );
  });
}

function readEffect(
  format: XmlElement | undefined,
  colors: Colors,
): Pick<ConditionalFormatSnapshot, 'fill' | 'fontColor' | 'bold'> {
  const font = child(format, 'font');
  const pattern = child(child(format, 'fill'), 'patternFill');
  const fill = colors.resolve(child(pattern, 'bgColor')) ?? colors.resolve(child(pattern, 'fgColor'));
  const fontColor = colors.resolve(child(font, 'color'));
  const bold = child(font, 'b');
  return {
    ...(fill ? { fill } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(bold ? { bold: booleanAttribute(bold, 'val', true) } : {}),
  };
}

function formulaIn(element: XmlElement, name: string): string | undefined {
  const formula = child(element, name);
  const text = child(formula, 'f')?.text ?? formula?.text;
  return text === undefined ? undefined : shownFormula(text);
}
