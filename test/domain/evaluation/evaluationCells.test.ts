import { evaluationCells } from '../../../src/domain/evaluation/evaluationCells';
import { evaluationFromCells } from '../../../src/domain/evaluation/evaluationFromCells';
import { bestPoints, criteriaOf } from '../../../src/domain/rubric/points';
import { template } from '../../../src/domain/rubric/templates';
import { scoringWords } from '../../../src/domain/scoring/scoringWords';
import { isoTimeToSerial } from '../../../src/domain/time/serialDay';

const rubric = template('internetService', 'zh-CN');
const words = scoringWords('zh-CN');
const perfect = Object.fromEntries(criteriaOf(rubric).map((one) => [one.name, bestPoints(one)]));
const input = {
  id: 'E260305-7F3K2QXWP4',
  contact: { id: '018612345678901234', date: '2026-03-05', agentNumber: '0012', agent: '张伟' },
  evaluator: '李娜',
  answers: { ...perfect, 安抚客户: 'N/A' },
  fatal: ['服务禁忌'],
  comment: '=客户要求回电',
} as const;

test('what people typed is written as text, days as serials, and comes back as it was', () => {
  const cells = evaluationCells(rubric, words, input, isoTimeToSerial('2026-03-06T09:30:00'));
  expect(Object.fromEntries(cells)).toMatchObject({
    contactId: "'018612345678901234",
    agentNumber: "'0012",
    contactDate: 46086,
    comment: "'=客户要求回电",
    status: '已提交',
    kind: '随机',
    reasons: '致命：服务禁忌',
    'criterion:安抚客户': '不涉及',
    'rule:服务禁忌': 1,
    'rule:推诿且问题未解决': '',
  });
  expect(cells.has('team')).toBe(false);

  // A cell's value comes without the apostrophe it was written with.
  const read = Object.fromEntries(
    [...cells].map(([key, cell]) => [key, typeof cell === 'string' ? cell.replace(/^'/, '') : cell]),
  );
  expect(evaluationFromCells(rubric, words, read)).toMatchObject({ ...input, evaluatedAt: '2026-03-06T09:30:00' });
});

test("a team's own word for not applicable may be a sign that begins formulas", () => {
  const cells = evaluationCells(rubric, { ...words, notApplicable: ['-'] }, input, 46086);
  expect(cells.get('criterion:安抚客户')).toBe("'-");
});

test('a row that people typed their way can be read', () => {
  const read = (contactDate: number | string | boolean) =>
    evaluationFromCells(rubric, words, { contactDate, evaluatedAt: 12, 'criterion:礼貌用语': 99 });
  expect(read(20260305).contact.date).toBe('2026-03-05');
  expect(read('不详').contact.date).toBe('不详');
  expect(read(3.1)).toMatchObject({ contact: { date: '3.1' }, evaluatedAt: '12', answers: {} });
});
