import { simulation, type ScoredTwice } from '../../../../src/domain/rubric/simulate/simulate';

/** Passes from 80 on. */
function row(id: string, agent: string, before: number | '', after: number | ''): ScoredTwice {
  const scored = (final: number | '') => ({
    final,
    grade: Number(final) >= 80 ? '合格' : '不合格',
    pass: Number(final) >= 80,
  });
  return { id, agent, before: scored(before), after: scored(after) };
}

const SAME = { before: 100, after: 100 };

test('who moves and by how much, the largest change first; equal means share a place', () => {
  const [turnedUp, turnedDown] = [row('E4', '丙', 60, 82), row('E2', '甲', 80, 70)];
  const rows = [row('E1', '甲', 90, 95), turnedDown, row('E3', '乙', 85, 88), turnedUp, row('E5', '丙', '', 50)];
  expect(simulation(rows, SAME)).toEqual({
    evaluations: 4,
    unscored: 1,
    inPercent: false,
    // (90 + 80 + 85 + 60) / 4 and (95 + 70 + 88 + 82) / 4
    before: { mean: 78.75, passRate: 0.75, grades: { 合格: 3, 不合格: 1 } },
    after: { mean: 83.75, passRate: 0.75, grades: { 合格: 3, 不合格: 1 } },
    agents: [
      { agent: '丙', evaluations: 1, before: 60, after: 82, delta: 22, rankBefore: 3, rankAfter: 3 },
      { agent: '乙', evaluations: 1, before: 85, after: 88, delta: 3, rankBefore: 1, rankAfter: 1 },
      { agent: '甲', evaluations: 2, before: 85, after: 82.5, delta: -2.5, rankBefore: 1, rankAfter: 2 },
    ],
    turned: [turnedUp, turnedDown],
    turnedCount: 2,
  });
});

test('standards that reach different points are compared in percent', () => {
  const rows = [row('E1', '甲', 90, 45), row('E2', '乙', 60, 33)];
  expect(simulation(rows, { before: 100, after: 50 })).toMatchObject({
    inPercent: true,
    before: { mean: 75 },
    after: { mean: 78 },
    agents: [
      { agent: '乙', before: 60, after: 66, delta: 6 },
      { agent: '甲', before: 90, after: 90, delta: 0 },
    ],
  });
});

test('a standard without points yet gives none, and without evaluations there is no figure', () => {
  expect(simulation([row('E1', '甲', 90, 0)], { before: 100, after: 0 }).after).toMatchObject({ mean: 0, passRate: 0 });
  expect(simulation([], SAME)).toMatchObject({ evaluations: 0, before: { mean: '', passRate: '', grades: {} } });
});

test('of very many that turn, the first two hundred by their change, and how many there are', () => {
  const rows = Array.from({ length: 300 }, (_, at) => row(`E${at}`, '甲', 80 + at / 100, 79));
  const { turned, turnedCount } = simulation(rows, SAME);
  expect([turnedCount, turned.length, turned[0]?.id, turned.at(-1)?.id]).toEqual([300, 200, 'E299', 'E100']);
});
