import type { AgentPeriod } from '../../../src/domain/agents/agentPeriods';
import { agentsOfLog } from '../../../src/domain/agents/agentsOfLog';
import { planRoster } from '../../../src/domain/agents/planRoster';
import type { RosterPlan } from '../../../src/domain/agents/rosterPlan';
import type { WantedAgent, WantedAgents } from '../../../src/domain/agents/wantedAgents';

const NOBODY = { number: '', name: '', team: '', leader: '', hired: '', business: '', from: '', to: '' };
const ZHANG: AgentPeriod = { ...NOBODY, number: '00801', name: '张伟', team: '一组' };
const AS_OF = { asOf: '2026-03-16', isComplete: false };

function listed(...agents: Partial<WantedAgent & { team: string }>[]): WantedAgents {
  return {
    agents: agents.map(({ team = '', ...agent }) => ({
      ...{ number: '', name: '', leader: '', hired: '', business: '', left: '', where: '名单!B3' },
      teams: [{ team, from: '', to: '' }],
      ...agent,
    })),
    conflicts: [],
  };
}

/** The list after everything that is planned has been done. */
function after(standing: readonly AgentPeriod[], { changes }: RosterPlan): AgentPeriod[] {
  const rows: AgentPeriod[] = standing.map((row) => ({ ...row }));
  for (const { row, field, value } of changes.flatMap(({ cells }) => cells)) {
    expect(rows[row][field]).toBe('');
    rows[row] = { ...rows[row], [field]: value };
  }
  return [...rows, ...changes.flatMap((change) => change.rows)];
}

test('joiners are added, with the day they were hired', () => {
  const plan = planRoster([ZHANG], listed({ number: '00802', name: '李娜', team: '二组', hired: '2026-03-02' }), AS_OF);
  expect(plan.changes).toMatchObject([{ kind: 'join', number: '00802', day: '2026-03-02', cells: [] }]);
  expect(plan.changes[0].rows).toEqual([
    { ...NOBODY, number: '00802', name: '李娜', team: '二组', hired: '2026-03-02', from: '2026-03-02' },
  ]);
});

test('another team on the list is a move as of the day: the old row ends the day before', () => {
  const plan = planRoster([ZHANG], listed({ number: '00801', name: '张 伟', team: '二组', leader: '李莉' }), AS_OF);
  expect(plan.changes).toMatchObject([{ kind: 'move', fromTeam: '一组', team: '二组', day: '2026-03-16' }]);
  expect(after([ZHANG], plan)).toEqual([
    { ...ZHANG, to: '2026-03-15' },
    { ...NOBODY, number: '00801', name: '张 伟', team: '二组', leader: '李莉', from: '2026-03-16' },
  ]);
});

test('who left gets a last day; what somebody typed stays and is reported', () => {
  const left = listed({ number: '00801', name: '张伟', team: '一组', left: '2026-03-10', leader: '王强' });
  const plan = planRoster([ZHANG], left, AS_OF);
  expect(plan.changes).toMatchObject([{ kind: 'leave', day: '2026-03-10' }]);
  expect(after([ZHANG], plan)).toEqual([{ ...ZHANG, to: '2026-03-10', leader: '王强' }]);

  const typed = { ...ZHANG, to: '2026-03-05', leader: '李莉' };
  expect(planRoster([typed], left, AS_OF)).toMatchObject({
    changes: [],
    conflicts: [
      { kind: 'detailDiffers', listed: '2026-03-05', found: '2026-03-10' },
      { kind: 'detailDiffers', listed: '李莉', found: '王强' },
    ],
  });
});

test('a number without its zeros, a renamed number and a name of several people match nobody', () => {
  const standing = [ZHANG, { ...ZHANG, number: '00802' }, { ...NOBODY, number: '00803', name: '王芳', team: '一组' }];
  const wanted = listed(
    { number: '801', name: '张伟', team: '二组' },
    { number: '', name: '张伟', team: '二组' },
    { number: '00803', name: '王方', team: '二组' },
    { number: '00804', name: '张伟', team: '二组' },
  );
  const { changes, conflicts } = planRoster(standing, wanted, AS_OF);
  expect(conflicts.map(({ kind }) => kind)).toEqual(['zerosLost', 'ambiguous', 'renamed']);
  expect(changes).toMatchObject([{ kind: 'join', number: '00804' }]);
});

test('who is missing on a complete list is named and stays', () => {
  const plan = planRoster([ZHANG], listed({ number: '00802', name: '李娜' }), { ...AS_OF, isComplete: true });
  expect(plan.conflicts).toMatchObject([{ kind: 'notListed', number: '00801' }]);
  expect(after([ZHANG], plan)[0]).toEqual(ZHANG);
});

const LOG = [
  { number: '00801', name: '张伟', team: '一组', date: '2026-01-05' },
  { number: '00801', name: '张伟', team: '一组', date: '2026-03-10' },
  { number: '00801', name: '张 伟', team: '二组', date: '2026-03-16' },
  { number: '00801', name: '张伟', team: '二组', date: '2026-03-20' },
  { number: '00802', name: '李娜', team: '二组', date: '2026-03-02' },
];

test('a log tells who joined and who moved, on the first contact in the other team', () => {
  const plan = planRoster([], agentsOfLog(LOG, '登记表'), AS_OF);
  expect(after([], plan).map(({ name, team, from, to }) => [name, team, from, to])).toEqual([
    ['张伟', '一组', '', '2026-03-15'],
    ['张伟', '二组', '2026-03-16', ''],
    ['李娜', '二组', '2026-03-02', ''],
  ]);
});

test('a row of the last team that adopting left is completed by what came before', () => {
  const adopted = [{ ...ZHANG, team: '二组' }];
  const plan = planRoster(adopted, agentsOfLog(LOG.slice(0, 4), '登记表'), AS_OF);
  expect(plan.changes).toMatchObject([{ kind: 'move', fromTeam: '一组', team: '二组', day: '2026-03-16' }]);
  expect(after(adopted, plan)).toEqual([
    { ...ZHANG, team: '二组', from: '2026-03-16' },
    { ...ZHANG, to: '2026-03-15' },
  ]);
});

test('of a row that somebody added the one before it gets its end', () => {
  const standing = [ZHANG, { ...ZHANG, team: '二组', from: '2026-03-16' }];
  const plan = planRoster(standing, listed({ number: '00801', name: '张伟', team: '二组' }), AS_OF);
  expect(after(standing, plan)).toEqual([{ ...ZHANG, to: '2026-03-15' }, standing[1]]);
});

test('two teams on one day date nothing; a team that only the list knows is not contradicted by rows', () => {
  const twice = [...LOG, { number: '00801', name: '张伟', team: '一组', date: '2026-03-20' }];
  expect(agentsOfLog(twice, '登记表')).toMatchObject({
    conflicts: [{ kind: 'twoTeamsOnOneDay', found: '2026-03-20' }],
  });
  const third = [{ ...ZHANG, team: '三组' }];
  expect(planRoster(third, agentsOfLog(LOG.slice(0, 4), '登记表'), AS_OF)).toMatchObject({
    changes: [],
    conflicts: [{ kind: 'teamDiffers', listed: '三组', found: '一组, 二组' }],
  });
});

test.each([
  ['a list', listed({ number: '00801', name: '张伟', team: '二组', leader: '李莉', hired: '2024-01-02' })],
  ['a list with leavers', listed({ number: '00801', name: '张伟', team: '一组', left: '2026-03-10' })],
  ['a log', agentsOfLog(LOG, '登记表')],
])('done twice, %s changes nothing more, even on another day', (_what, wanted) => {
  const once = after([ZHANG], planRoster([ZHANG], wanted, AS_OF));
  const again = planRoster(once, wanted, { ...AS_OF, asOf: '2026-03-20' });
  expect(again).toMatchObject({ changes: [], conflicts: [], unchanged: wanted.agents.length });
});
