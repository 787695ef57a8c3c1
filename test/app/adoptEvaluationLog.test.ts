import { adoptEvaluationLog, planAdoption } from '../../src/app/adoptEvaluationLog';
import { inspectWorkbook } from '../../src/app/inspectWorkbook';
import { openLog } from '../../src/app/openLog';
import { saveEvaluation } from '../../src/app/saveEvaluation';
import { bestPoints, criteriaOf } from '../../src/domain/rubric/points';
import type { CellStyle, SheetSnapshot, WorkbookSnapshot } from '../../src/host/model/snapshot';
import { setRule, setSheetFilter } from '../../src/host/model/filtering';
import { withClient, type TestClient } from '../support/openClient';
import { openSample, type SampleName } from '../support/samples';
import { cellAt, sheetOf } from '../support/sheetCells';

/** What a person would see of a sheet within a block of cells, and everything that hangs on the sheet. */
function visible(workbook: WorkbookSnapshot, sheet: SheetSnapshot, columns: number): unknown {
  const style = (index: number | undefined): CellStyle => workbook.styles[index ?? 0] ?? {};
  const rows = Object.keys(sheet.cells).map(Number);
  const cells = rows.flatMap((row) =>
    Array.from({ length: columns }, (_, column) => {
      const { v, f, q, s } = cellAt(sheet, row, column);
      return v === undefined && f === undefined && s === undefined ? null : { row, column, v, f, q, style: style(s) };
    }).filter((cell) => cell !== null),
  );
  const { validations, conditionalFormats, merges, freeze, autoFilter, rows: heights, notes, page } = sheet;
  const theirFormats = conditionalFormats
    .filter(({ ranges }) => ranges.every(({ startColumn }) => startColumn < columns))
    .map(({ priority: _order, ...rest }) => rest);
  const widths = Object.entries(sheet.columns).filter(([column]) => Number(column) < columns);
  return { cells, validations, theirFormats, merges, freeze, autoFilter, heights, notes, page, widths };
}

function widthOf(sheet: SheetSnapshot): number {
  return 1 + Math.max(...Object.values(sheet.cells).flatMap((row) => Object.keys(row).map(Number)));
}

async function adoptSample(
  name: SampleName,
  use: (client: TestClient, before: WorkbookSnapshot) => Promise<void>,
): Promise<void> {
  await withClient(await openSample(name), async (client) => use(client, await client.host.snapshot()));
}

test.each(['clean-zh', 'clean-en'] as const)('%s: every cell, format, rule, filter and name stays as it was', (name) =>
  adoptSample(name, async (client, before) => {
    const [found] = (await inspectWorkbook(client.session)).found;
    const plan = await planAdoption(client.session, { sheet: found.sheet });
    const adopted = await adoptEvaluationLog(client.session, { sheet: found.sheet });
    expect(adopted).toEqual(plan);

    const after = await client.host.snapshot();
    for (const sheet of before.sheets) {
      const columns = widthOf(sheet);
      expect(visible(after, sheetOf(after, sheet.name), columns)).toEqual(visible(before, sheet, columns));
    }
    expect(after.names).toEqual(expect.arrayContaining(before.names));
    expect(after.names.filter((one) => !before.names.some((other) => other.name === one.name))).toHaveLength(
      plan.log.startsWith('QA_Log_') ? 1 : 0,
    );
    expect(after.sheets.slice(0, before.sheets.length).map((sheet) => sheet.name)).toEqual(
      before.sheets.map((sheet) => sheet.name),
    );
  }),
);

test.each(['clean-zh', 'clean-en'] as const)('%s: every evaluation has an ID and a score of its own formulas', (name) =>
  adoptSample(name, async (client) => {
    const [found] = (await inspectWorkbook(client.session)).found;
    const adopted = await adoptEvaluationLog(client.session, { sheet: found.sheet });
    const sheet = sheetOf(await client.host.snapshot(), found.sheet);
    const header = Object.entries(sheet.cells).find(([, row]) =>
      Object.values(row).some((cell) => cell.v === adopted.added[0]),
    );
    if (!header) throw new Error('no header of ours');
    const headerRow = Number(header[0]);
    const column = (text: string): number => Number(Object.entries(header[1]).find(([, cell]) => cell.v === text)?.[0]);
    const rows = Array.from({ length: adopted.rows }, (_, index) => headerRow + 1 + index);
    const ids = rows.map((row) => cellAt(sheet, row, column(adopted.added[0])).v);
    expect(new Set(ids).size).toBe(adopted.rows);
    const finalHeader = adopted.added.find((text) => /^(?:最终分|Final score)/u.test(text)) ?? '';
    const finals = rows.map((row) => cellAt(sheet, row, column(finalHeader)).v);
    expect(finals.filter((value) => typeof value !== 'number')).toEqual([]);
  }),
);

test('a second time is refused, and the log is no longer offered', () =>
  adoptSample('clean-zh', async (client) => {
    const [found] = (await inspectWorkbook(client.session)).found;
    const { log } = await adoptEvaluationLog(client.session, { sheet: found.sheet });
    await expect(adoptEvaluationLog(client.session, { sheet: found.sheet })).rejects.toMatchObject({
      failure: { code: 'ALREADY_ADOPTED', log },
    });
    const inspected = await inspectWorkbook(client.session);
    expect(inspected.logs.map((one) => one.log)).toEqual([log]);
    expect(inspected.found.filter((one) => one.sheet === found.sheet)).toEqual([]);
  }));

test('unknown words in a fatal column must be decided first', () =>
  adoptSample('clean-zh', async (client) => {
    const [found] = (await inspectWorkbook(client.session)).found;
    const rule = found.columns.find(({ meaning }) => meaning === 'rule');
    if (!rule) throw new Error('no fatal column');
    await client.office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(found.sheet);
      const headerRow = Number(/\d+/.exec(found.range)?.[0]) - 1;
      sheet.getRangeByIndexes(headerRow + 1, rule.column, 2, 1).values = [['骂客户'], ['待定']];
      await context.sync();
    });
    await expect(adoptEvaluationLog(client.session, { sheet: found.sheet })).rejects.toMatchObject({
      failure: { code: 'UNKNOWN_FATAL_WORDS', column: rule.header, words: ['骂客户', '待定'] },
    });
    const adopted = await adoptEvaluationLog(client.session, { sheet: found.sheet, fatalValues: ['骂客户', '是'] });
    expect(adopted.rows).toBe(found.rows);
  }));

test.each(['clean-zh', 'clean-en'] as const)('%s: a saved evaluation becomes the row below the last one', (name) =>
  adoptSample(name, async (client, before) => {
    const [found] = (await inspectWorkbook(client.session)).found;
    const { log } = await adoptEvaluationLog(client.session, { sheet: found.sheet });
    const { rubric } = await openLog(client.session, { log });
    const answers = Object.fromEntries(criteriaOf(rubric).map((one) => [one.name, bestPoints(one)]));
    const contact = { id: '202603310000000001', date: '2026-03-31', agentNumber: '00007', agent: '测试甲' };
    client.resetRequests();
    const saved = await saveEvaluation(client.session, {
      log,
      contact,
      evaluator: '质检一',
      answers,
      fatal: [rubric.rules[0].name],
    });
    expect(client.requests()).toBe(3);
    expect(saved).toMatchObject({ final: 0, fatal: true, action: 'added' });
    const again = await saveEvaluation(client.session, { log, contact, evaluator: '质检一', answers, id: saved.id });
    expect(again).toMatchObject({ address: saved.address, action: 'updated', fatal: false });
    expect(again.final).toBe(again.raw);
    const serials = await client.office.Excel.run(async (context) => {
      const row = context.workbook.worksheets.getItem(found.sheet).getRange(saved.address.split('!')[1]);
      const both = row.getCell(0, 0).getBoundingRect(row.getCell(-1, 0));
      both.load('values');
      await context.sync();
      return both.values.flat() as number[];
    });
    expect(serials[1]).toBe(serials[0] + 1);

    const theirs = sheetOf(before, found.sheet);
    const lastRow = Math.max(...Object.keys(theirs.cells).map(Number));
    expect(Number(/\d+/.exec(saved.address.split('!')[1])?.[0])).toBeLessThanOrEqual(lastRow + 2);
  }),
);

test.each(['clean-zh', 'clean-en'] as const)('%s: a filtered log is refused before anything is written', (name) =>
  adoptSample(name, async ({ host, session }) => {
    const { sheet } = (await inspectWorkbook(session)).found[0];
    await host.edit('this user', (workbook) => {
      const found = workbook.findSheet(sheet)!;
      const [table] = found.tables;
      if (!table) setSheetFilter(workbook, found, found.autoFilter ?? workbook.store.usedRange(found.id, true)!);
      setRule(workbook, { sheet: found, table }, 1, { on: 'values', values: ['nobody'] });
    });
    const before = await host.snapshot();
    await expect(adoptEvaluationLog(session, { sheet })).rejects.toMatchObject({
      failure: { code: 'SHEET_FILTERED', sheet },
    });
    expect(await host.snapshot()).toEqual(before);
  }),
);
