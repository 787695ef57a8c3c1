import type { ConditionalFormatSnapshot, GridRange, ValidationSnapshot } from '../model/snapshot';
import { rangeAddress } from './a1';
import { encodeNameText } from './cellText';
import { formulaXml } from './formulaText';
import type { StyleWriter } from './styleWriter';
import { tag } from './xml';

/** A conditional format rule of a kind that is kept word for word. */
export interface RawRule {
  /** `<cfRule>` without its dxfId and priority attributes, which belong to the file. */
  rule: string;
  /** `<dxf>` the rule points to. */
  format?: string;
}

export function validationsXml(validations: ValidationSnapshot[]): string {
  if (validations.length === 0) return '';
  return tag('dataValidations', { count: validations.length }, validations.map(validationXml).join(''));
}

function validationXml(validation: ValidationSnapshot): string {
  const { error, prompt, formula1, formula2 } = validation;
  return tag(
    'dataValidation',
    {
      type: validation.type,
      errorStyle: error && error.style !== 'stop' ? error.style : undefined,
      operator: validation.operator === 'between' ? undefined : validation.operator,
      allowBlank: validation.allowBlank || undefined,
      showInputMessage: prompt ? 1 : undefined,
      showErrorMessage: error ? 1 : undefined,
      errorTitle: error?.title ? encodeNameText(error.title) : undefined,
      error: error?.message ? encodeNameText(error.message) : undefined,
      promptTitle: prompt?.title ? encodeNameText(prompt.title) : undefined,
      prompt: prompt?.message ? encodeNameText(prompt.message) : undefined,
      sqref: addresses(validation.ranges),
    },
    formulaTag('formula1', formula1) + (formula2 === undefined ? '' : formulaTag('formula2', formula2)),
  );
}

export function conditionalFormatsXml(formats: ConditionalFormatSnapshot[], styles: StyleWriter): string {
  return formats
    .map((format) => tag('conditionalFormatting', { sqref: addresses(format.ranges) }, ruleXml(format, styles)))
    .join('');
}

function ruleXml(format: ConditionalFormatSnapshot, styles: StyleWriter): string {
  const { rule, priority } = format;
  if (rule.type === 'other') {
    const raw = rule.raw as RawRule;
    const dxfId = raw.format === undefined ? '' : ` dxfId="${styles.conditionalXml(raw.format)}"`;
    return raw.rule.replace(/^<[^\s/>]+/, (start) => `${start}${dxfId} priority="${priority}"`);
  }
  const attributes = { dxfId: styles.conditional(format), priority, stopIfTrue: format.stopIfTrue || undefined };
  if (rule.type === 'custom') {
    return tag('cfRule', { type: 'expression', ...attributes }, formulaTag('formula', rule.formula));
  }
  return tag(
    'cfRule',
    { type: 'cellIs', ...attributes, operator: rule.operator },
    formulaTag('formula', rule.formula1) + (rule.formula2 === undefined ? '' : formulaTag('formula', rule.formula2)),
  );
}

function formulaTag(name: string, formula: string): string {
  return tag(name, {}, formulaXml(formula));
}

function addresses(ranges: GridRange[]): string {
  return ranges.map(rangeAddress).join(' ');
}
