import Big from 'big.js';
import { exampleRow } from '../../../src/domain/evaluation/exampleRow';
import { logColumns } from '../../../src/domain/evaluation/logColumns';
import { LANGUAGES } from '../../../src/domain/language';
import { reachablePoints } from '../../../src/domain/rubric/points';
import { template, TEMPLATE_NAMES } from '../../../src/domain/rubric/templates';
import { isoTimeToSerial } from '../../../src/domain/time/serialDay';

const EXAMPLE = {
  id: 'E1',
  at: isoTimeToSerial('2026-03-16T10:30'),
  contact: { id: '202603159900000001', date: '2026-03-15', agent: '陈晨' },
  evaluator: '高翔',
};

test('the inbound example loses half a point by its greeting, and says so', () => {
  const row = exampleRow(template('inboundCall', 'zh-CN'), 'zh-CN', EXAMPLE);
  expect([row.get('final'), row.get('grade'), row.get('pass'), row.get('check')]).toEqual([99.5, '优秀', '是', '']);
  expect([row.get('criterion:招呼语'), row.get('section:开始语'), row.get('section:等候处理')]).toEqual([2.5, 9.5, 10]);
  expect(row.get('reasons')).toContain('招呼语');
});

test.each(TEMPLATE_NAMES)('%s: the example is scored, with one loss, in columns of the log', (name) => {
  for (const language of LANGUAGES) {
    const rubric = template(name, language);
    const row = exampleRow(rubric, language, EXAMPLE);
    const [first] = rubric.sections[0]?.criteria ?? [];
    const [best, next] = first?.levels ?? [];
    const lost = Big(best?.points ?? 0)
      .minus(next?.points ?? 0)
      .times(first?.weight ?? 1);
    expect(row.get('raw')).toBe(Big(reachablePoints(rubric)).minus(lost).toNumber());
    const keys = new Set(logColumns(rubric, language).map(({ key }) => key));
    expect([...row.keys()].filter((key) => !keys.has(key))).toEqual([]);
  }
});
