import type { ColumnKey } from '../../../src/domain/evaluation/columnKey';
import { placeBlocks } from '../../../src/domain/summary/placeBlocks';
import type { SummaryAgent, SummaryLog, SummaryPlan } from '../../../src/domain/summary/summaryContract';
import { scanCells, summaryPlan } from '../../../src/domain/summary/summaryPlan';

const KEYS: ColumnKey[] = [
  'contactDate',
  'agentNumber',
  'agent',
  'team',
  'kind',
  'status',
  'final',
  'raw',
  'pass',
  'fatal',
];

function log(lacking: ColumnKey[] = [], reachable = 90): SummaryLog {
  return {
    rubricName: '在线标准',
    reachable,
    words: { uncounted: ['草稿', '作废'], random: '随机', yes: '是' },
    column: (key) => (KEYS.includes(key) && !lacking.includes(key) ? `T${reachable}[${key}]` : null),
  };
}

function plan(logs: SummaryLog[], agents: SummaryAgent[] = [], teams: string[] = []): SummaryPlan {
  return summaryPlan({ language: 'zh-CN', month: '2026-03', logs, agents, teams, targets: [] });
}

function agentCount(made: SummaryPlan, line: number): string {
  return String(made.blocks.find(({ name }) => name === 'agents')?.cells[2 + line]?.[3]);
}

const NAMESAKES: SummaryAgent[] = [
  { number: '00801', name: '张伟', team: '一组' },
  { number: '', name: '张伟', team: '二组' },
  { number: '00803', name: '李娜', team: '二组' },
];

describe('who an agent is in a log', () => {
  test('a name of one person is counted by the name alone, namesakes by number as well', () => {
    const made = plan([log()], NAMESAKES);
    const row = (made.blocks.find(({ name }) => name === 'agents')?.row ?? 0) + 3;
    expect(agentCount(made, 0)).toContain(`T90[agent],$B${row},T90[agentNumber],$A${row}`);
    expect(agentCount(made, 1)).toContain(`T90[agent],$B${row + 1},T90[agentNumber],""`);
    expect(agentCount(made, 2)).toContain(`T90[agent],$B${row + 2},`);
    expect(agentCount(made, 2)).not.toContain('agentNumber');
  });

  test('a log without numbers cannot mean the namesake who has one', () => {
    const made = plan([log(['agentNumber'])], NAMESAKES);
    expect(agentCount(made, 0)).toBe('=0');
    expect(agentCount(made, 1)).toContain('T90[agent]');
  });

  test('every other spelling is counted too', () => {
    const made = plan([log()], [{ number: '1', name: '张伟', team: '', spellings: ['张伟', '张 伟'] }]);
    expect(agentCount(made, 0).match(/COUNTIFS/gu)).toHaveLength(2);
    expect(agentCount(made, 0)).toContain('T90[agent],"张 伟"');
  });
});

test('standards of different points are added up in percent, and say so; equal ones in points', () => {
  const titles = (made: SummaryPlan): string => made.blocks.map(({ cells }) => cells[0]?.[0]).join();
  expect(titles(plan([log(), log()]))).toContain('满分 90 分');
  const mixed = plan([log(), log([], 100)]);
  expect(titles(mixed)).toContain('百分比');
  expect(mixed.charts[0]?.title).toContain('百分比');
  expect(String(mixed.blocks[1]?.cells[2]?.[2])).toMatch(/SUMIFS\(T90.*\)\*100\/90\+SUMIFS\(T100.*\)\*100\/100/u);
});

test('without teams in any log there is no team block; a log without teams beside others gets a line of its own', () => {
  expect(plan([log(['team'])], [], ['一组']).blocks.map(({ name }) => name)).toEqual(['header', 'headline', 'trend']);
  const teams = plan([log(), log(['team'])], [], ['一组']).blocks.find(({ name }) => name === 'teams');
  expect(teams?.cells.slice(2).map(([label]) => label)).toEqual(['一组', '（未填）']);
});

test('a log that lacks a date or a score is refused by name', () => {
  expect(() => plan([log(['contactDate'])])).toThrow(/COLUMN_NOT_FOUND.*在线标准.*contactDate/u);
  expect(() => plan([log(['final'])])).toThrow(/COLUMN_NOT_FOUND/u);
});

test('formulas keep to functions of Excel 2016 and to its length, however many logs there are', () => {
  const made = plan([log(), log([], 100)], NAMESAKES, ['一组', '二组']);
  const formulas = made.blocks.flatMap(({ cells }) => cells.flat()).filter((cell) => String(cell).startsWith('='));
  const functions = new Set(formulas.flatMap((text) => String(text).match(/[A-Z]+(?=\()/gu) ?? []));
  const allowed = ['AND', 'COUNTIFS', 'DATE', 'EDATE', 'IF', 'MONTH', 'NA', 'RIGHT', 'ROUND', 'SUM', 'SUMIFS', 'YEAR'];
  expect([...functions].filter((name) => !allowed.includes(name))).toEqual([]);
  const many = plan(Array.from({ length: 60 }, () => log()));
  expect(many.blocks.at(-1)?.name).toBe('parts');
  const lengths = many.blocks.flatMap(({ cells }) => cells.flat().map((one) => String(one).length));
  expect(Math.max(...lengths)).toBeLessThanOrEqual(8192);
});

test('scans grow with agents and teams only: five an agent and a team', () => {
  const agents = Array.from({ length: 10 }, (_, at) => ({ number: String(at), name: `坐席${at}`, team: '一组' }));
  const base = scanCells(plan([log()]));
  expect(scanCells(plan([log()], agents)) - base).toBe(50);
  expect(scanCells(plan([log()], agents, ['一组', '二组'])) - base).toBe(60);
});

test('blocks stay where people moved them; one that would cover another goes below it', () => {
  const sizes = {
    header: { rows: 4, columns: 8 },
    headline: { rows: 3, columns: 8 },
    trend: { rows: 14, columns: 11 },
    teams: { rows: 5, columns: 7 },
    agents: { rows: 9, columns: 8 },
    targets: { rows: 0, columns: 5 },
    parts: { rows: 0, columns: 8 },
  };
  const first = placeBlocks(sizes, {});
  expect(first).toMatchObject({
    header: { row: 0 },
    headline: { row: 5 },
    trend: { row: 9 },
    teams: { row: 24 },
    agents: { row: 30 },
  });
  expect(placeBlocks(sizes, first)).toEqual(first);
  const grown = placeBlocks({ ...sizes, teams: { rows: 8, columns: 7 } }, first);
  expect(grown.agents).toEqual({ row: 33, column: 0 });
  const moved = placeBlocks(sizes, { ...first, trend: { row: 9, column: 20 } });
  expect(moved).toEqual({ ...first, trend: { row: 9, column: 20 } });
});

test('text that Excel would parse is written as text, numbers of agents keep their zeros', () => {
  const made = plan([log()], [{ number: '00801', name: '=1+1', team: '-' }]);
  const agents = made.blocks.find(({ name }) => name === 'agents');
  expect(agents?.cells[2]?.slice(0, 3)).toEqual(["'00801", "'=1+1", "'-"]);
  expect(agents?.formats[2]?.slice(0, 3)).toEqual(['@', '@', '@']);
  expect(agentCount(made, 0)).toContain('T90[agent],"==1+1"');
});

test('an English summary speaks English', () => {
  const made = summaryPlan({
    language: 'en',
    month: '2026-03',
    logs: [log()],
    agents: NAMESAKES,
    teams: ['A'],
    targets: [{ name: 'abandon rate', better: 'lower', value: 0.05 }],
  });
  expect(JSON.stringify(made).replace(/T90\[\w+\]|草稿|作废|随机|在线标准|张伟|李娜|[一二]组|是/gu, '')).not.toMatch(
    /\p{Script=Han}/u,
  );
});
