import fc from 'fast-check';
import { type AgentPeriod, teamAsOf } from '../../../src/domain/agents/agentPeriods';
import { agentsOfLog, dayFrom } from '../../../src/domain/agents/agentsOfLog';
import { planRoster } from '../../../src/domain/agents/planRoster';
import type { RosterPlan } from '../../../src/domain/agents/rosterPlan';
import type { WantedAgent } from '../../../src/domain/agents/wantedAgents';
import '../../support/propertySeed';

const NOBODY = { number: '', name: '', team: '', leader: '', hired: '', business: '', from: '', to: '' };
const PEOPLE = [
  { number: '00801', name: '张伟' },
  { number: '00802', name: '张伟' },
  { number: '00803', name: '李娜' },
  { number: '', name: '王芳' },
];
const someDay = fc.integer({ min: 0, max: 90 }).map((days) => dayFrom('2026-01-01', days));
const someTeam = fc.constantFrom('一组', '二组', '三组');

const someRow = fc
  .record({ person: fc.nat(PEOPLE.length - 1), team: someTeam, date: someDay })
  .map(({ person, team, date }) => ({ ...PEOPLE[person], team, date }));
const somePeriod: fc.Arbitrary<AgentPeriod> = fc
  .record({
    person: fc.nat(PEOPLE.length - 1),
    team: fc.oneof(someTeam, fc.constant('')),
    leader: fc.constantFrom('', '王强'),
    from: fc.oneof(fc.constant(''), someDay),
    to: fc.oneof(fc.constant(''), someDay),
  })
  .map(({ person, ...period }) => ({ ...NOBODY, ...PEOPLE[person], ...period }));
const someWanted: fc.Arbitrary<WantedAgent> = fc
  .record({
    person: fc.nat(PEOPLE.length - 1),
    team: someTeam,
    leader: fc.constantFrom('', '李莉'),
    left: fc.oneof(fc.constant(''), someDay),
  })
  .map(({ person, team, leader, left }) => ({
    ...{ ...PEOPLE[person], leader, left, hired: '', business: '', where: '' },
    teams: [{ team, from: '', to: '' }],
  }));

function after(standing: readonly AgentPeriod[], { changes }: RosterPlan): AgentPeriod[] {
  const rows = standing.map((row) => ({ ...row }));
  for (const { row, field, value } of changes.flatMap(({ cells }) => cells)) {
    // Whatever the list, nothing that stands there is replaced, nor anything written twice.
    expect(rows[row][field]).toBe('');
    rows[row] = { ...rows[row], [field]: value };
  }
  return [...rows, ...changes.flatMap((change) => change.rows)];
}

test('a list made from a log says of every contact the team that its row says', () => {
  fc.assert(
    fc.property(fc.array(someRow, { minLength: 1, maxLength: 40 }), (rows) => {
      // One team a day, as the log of one person has it.
      const oneADay = rows.filter(
        (row, at) => rows.findIndex((one) => one.date === row.date && one.number === row.number) === at,
      );
      const list = after([], planRoster([], agentsOfLog(oneADay, ''), { asOf: '2026-05-01', isComplete: false }));
      for (const { number, name, date, team } of oneADay) {
        expect([date, teamAsOf(list, { number, name }, date)]).toEqual([date, team]);
      }
    }),
  );
});

test('whatever stands on the list: nothing typed is replaced, and done again nothing is left to do', () => {
  const someSource = fc.oneof(
    fc.array(someRow, { maxLength: 12 }).map((rows) => agentsOfLog(rows, '')),
    fc
      .uniqueArray(someWanted, { maxLength: 4, selector: ({ number, name }) => number + name })
      .map((agents) => ({ agents, conflicts: [] })),
  );
  fc.assert(
    fc.property(fc.array(somePeriod, { maxLength: 6 }), someSource, (standing, wanted) => {
      const options = { asOf: '2026-02-15', isComplete: false };
      const once = after(standing, planRoster(standing, wanted, options));
      const again = planRoster(once, wanted, options);
      expect(again.changes).toEqual([]);
    }),
  );
});
