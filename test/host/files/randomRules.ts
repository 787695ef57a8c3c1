import fc from 'fast-check';
import type { ConditionalFormatSnapshot, ValidationSnapshot } from '../../../src/host/model/snapshot';
import { colour, range, text } from './randomCells';

const ranges = fc.array(range, { minLength: 1, maxLength: 3 });

export const validation: fc.Arbitrary<ValidationSnapshot> = fc
  .tuple(
    fc.record({ ranges, allowBlank: fc.boolean() }),
    fc.oneof(
      fc.constant({ type: 'list' as const, formula1: '"随机,定向,<其他>"' }),
      fc.constant({ type: 'list' as const, formula1: "'O''Brien'!$A$1:$A$9" }),
      fc.constant({ type: 'custom' as const, formula1: 'AND(A1<>"",LEN(A1)<9)' }),
      fc.record({
        type: fc.constantFrom('whole', 'decimal', 'date', 'textLength'),
        operator: fc.constantFrom('between', 'notBetween'),
        formula1: fc.constant('0'),
        formula2: fc.constant('5'),
      }),
      fc.constant({ type: 'decimal' as const, operator: 'greaterThanOrEqual', formula1: '0.5' }),
    ),
    fc.record(
      {
        error: fc.record({ title: text, message: text, style: fc.constantFrom('stop', 'warning', 'information') }),
        prompt: fc.record({ title: text, message: text }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([base, rule, messages]) => ({ ...base, ...rule, ...messages }));

export const conditionalFormat: fc.Arbitrary<Omit<ConditionalFormatSnapshot, 'priority'>> = fc
  .tuple(
    ranges,
    fc.constantFrom<ConditionalFormatSnapshot['rule']>(
      { type: 'custom', formula: '$A1="是&否"' },
      { type: 'cellValue', operator: 'between', formula1: '1', formula2: '5' },
      { type: 'cellValue', operator: 'equal', formula1: '"致命"' },
    ),
    fc.record(
      { stopIfTrue: fc.constant(true), fill: colour, fontColor: colour, bold: fc.boolean() },
      { requiredKeys: [] },
    ),
  )
  .map(([on, rule, effect]) => ({ ranges: on, rule, ...effect }));
