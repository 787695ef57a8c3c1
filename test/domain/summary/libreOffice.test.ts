import fc from 'fast-check';
import { collectAgents } from '../../../src/domain/agents/collectAgents';
import { nameKey } from '../../../src/domain/identity/matchKey';
import { summaryPlan } from '../../../src/domain/summary/summaryPlan';
import type { SummaryInput, SummaryPlan } from '../../../src/domain/summary/summaryContract';
import { isoToSerial, monthBounds, serialToIso } from '../../../src/domain/time/serialDay';
import { recalculateAll } from '../../support/libreOffice';
import { ROSTER, someLogs, TEAMS } from './logs';
import { recount, type Recount, type Slice } from './recount';
import { edit, place, summaryLog, type TestLog, workbookOf } from './workbook';
import { saveChecked } from '../../support/saveChecked';

/** What a person leaves in the two inputs. */
interface Choice {
  readonly month: string;
  readonly day: number;
  readonly scope: string;
}

interface Case {
  readonly logs: TestLog[];
  readonly choice: Choice;
}

const someCase: fc.Arbitrary<Case> = fc.record({
  logs: someLogs,
  choice: fc.record({
    month: fc.constantFrom('2026-03', '2026-03', '2026-02', '2025-05', '2026-12'),
    day: fc.constantFrom(1, 1, 15),
    scope: fc.constantFrom('随机', '随机', '全部'),
  }),
});

function inputOf(logs: readonly TestLog[]): SummaryInput {
  const agents = logs.flatMap(({ rows }) =>
    rows.map((row) => ({
      number: row.agentNumber ?? '',
      name: row.agent ?? '',
      team: row.team ?? '',
      date: row.contactDate ?? '',
    })),
  );
  return {
    language: 'zh-CN',
    month: '2026-03',
    logs: logs.map(summaryLog),
    agents: collectAgents(agents),
    teams: TEAMS,
    targets: [],
  };
}

type Sheet = readonly (readonly (string | number | boolean)[])[];

function block(plan: SummaryPlan, name: string): SummaryPlan['blocks'][number] {
  const found = plan.blocks.find((one) => one.name === name);
  if (!found) throw new Error(`no block ${name}`);
  return found;
}

function line(sheet: Sheet, row: number, column: number, count: number): unknown[] {
  return Array.from({ length: count }, (_, at) => sheet[row]?.[column + at] ?? '');
}

const PERIOD = (of: Recount): unknown[] => [
  of.evaluations,
  of.meanFinal,
  of.meanRaw,
  of.passRate,
  of.fatal,
  of.fatalRate,
  of.unscored,
];

function monthsBack(month: string, back: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 - back, 1)).toISOString().slice(0, 7);
}

function check(sheet: Sheet, plan: SummaryPlan, input: SummaryInput, { logs, choice }: Case): void {
  const slice = (month: string, takes: Slice['takes'] = () => true): Slice => {
    const { first, next } = monthBounds(month);
    return { from: first, to: next, scope: choice.scope, takes };
  };
  const overall = recount(logs, slice(choice.month));

  const headline = block(plan, 'headline');
  expect(line(sheet, headline.row + 2, headline.column + 1, 7)).toEqual(PERIOD(overall));

  const trend = block(plan, 'trend');
  for (let back = 0; back < 12; back += 1) {
    const month = monthsBack(choice.month, back);
    const row = trend.row + 13 - back;
    const figures = recount(logs, slice(month));
    expect(serialToIso(Number(sheet[row]?.[trend.column]))).toBe(`${month}-01`);
    expect([month, ...line(sheet, row, trend.column + 1, 7)]).toEqual([month, ...PERIOD(figures)]);
    const drawn = figures.evaluations === 0 ? ['#N/A', '#N/A'] : [figures.meanFinal, figures.meanRaw];
    expect(line(sheet, row, trend.column + 8, 3)).toEqual([month, ...drawn]);
  }

  const teams = block(plan, 'teams');
  TEAMS.forEach((team, at) => {
    const of = recount(
      logs,
      slice(choice.month, (row) => (row.team ?? '') === team),
    );
    const figures = [of.evaluations, of.meanFinal, of.meanRaw, of.passRate, of.fatal, of.fatalRate];
    expect([team, ...line(sheet, teams.row + 2 + at, teams.column + 1, 6)]).toEqual([team, ...figures]);
  });

  const agents = block(plan, 'agents');
  input.agents.forEach((agent, at) => {
    const known = ROSTER.filter(({ name }) => nameKey(name) === nameKey(agent.name));
    const isOne = (row: TestLog['rows'][number]): boolean =>
      nameKey(String(row.agent)) === nameKey(agent.name) && (known.length === 1 || row.agentNumber === agent.number);
    const of = recount(logs, slice(choice.month, isOne));
    const figures = [of.evaluations, of.meanFinal, of.meanRaw, of.passRate, of.fatal];
    expect([agent.name, ...line(sheet, agents.row + 2 + at, agents.column + 3, 5)]).toEqual([agent.name, ...figures]);
  });

  const scored = logs
    .flatMap(({ rows }) => rows)
    .filter((row) => typeof row.final === 'number' && row.status !== '草稿' && row.status !== '作废');
  const undated = scored.filter((row) => typeof row.contactDate === 'string').length;
  const everything = recount(logs, { ...slice(choice.month), scope: '全部' });
  const header = block(plan, 'header');
  expect(sheet[header.row + 1]?.[7]).toBe(undated);
  expect(sheet[header.row + 2]?.[7]).toBe(everything.evaluations - overall.evaluations);

  const { first, next } = monthBounds(choice.month);
  const kindless = scored.some(
    (row) => row.kind === '' && Number(row.contactDate) >= first && Number(row.contactDate) < next,
  );
  const banner = String(sheet[header.row + 3]?.[0] ?? '');
  expect(banner.includes('未计分')).toBe(overall.unscored > 0);
  expect(banner.includes('不是日期')).toBe(undated > 0);
  expect(banner.includes('未填抽检类型')).toBe(kindless && choice.scope === '随机');
  expect(banner.includes('没有口径内')).toBe(overall.evaluations === 0 && everything.evaluations > 0);
  expect(banner).not.toContain('合计');
}

test('LibreOffice computes every figure that a plain recount gives, for whatever month and scope is chosen', async () => {
  const property = fc.asyncProperty(fc.array(someCase, { minLength: 10, maxLength: 10 }), async (cases) => {
    const planned = cases.map((one) => {
      const input = inputOf(one.logs);
      const plan = summaryPlan(input);
      const workbook = workbookOf(plan, one.logs);
      edit(workbook, plan.monthCell, isoToSerial(`${one.choice.month}-01`) + one.choice.day - 1);
      edit(workbook, plan.scope.cell, one.choice.scope);
      return { ...one, input, plan, workbook };
    });
    const results = await recalculateAll(await Promise.all(planned.map(({ workbook }) => saveChecked(workbook))));
    planned.forEach((one, at) => check(results[at]?.[one.plan.sheetName] ?? [], one.plan, one.input, one));
  });
  await fc.assert(property, { numRuns: 1, endOnFailure: true });
}, 240_000);

test('an agent or a team that is missing from the lists is named in the banner', async () => {
  const keys = ['contactDate', 'agent', 'team', 'final', 'raw', 'pass', 'fatal'] as const;
  const row = (agent: string, team: string) => ({
    contactDate: isoToSerial('2026-03-05'),
    agent,
    team,
    final: 80,
    raw: 80,
    pass: '是',
    fatal: '否',
  });
  const logs: TestLog[] = [
    { name: 'calls', reachable: 100, keys, inTable: false, rows: [row('张伟', '一组'), row('李娜', '二组')] },
  ];
  const agents = [{ number: '', name: '张伟', team: '一组' }];
  const plan = summaryPlan({
    language: 'zh-CN',
    month: '2026-03',
    logs: logs.map(summaryLog),
    agents,
    teams: ['一组'],
    targets: [],
  });
  const [result] = await recalculateAll([await saveChecked(workbookOf(plan, logs))]);
  const { row: at, column } = place(plan.figures.banner);
  expect(result?.[plan.sheetName]?.[at]?.[column]).toBe(
    '各班组合计 1 条，总体 2 条，请刷新汇总；各坐席合计 1 条，总体 2 条，请刷新汇总；',
  );
}, 120_000);
