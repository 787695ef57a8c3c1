import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/host/model/snapshot';
import { isoToSerial } from '../../src/domain/time/serialDay';
import type { Played, Submitted } from './play';
import { CRITERIA, HEADERS, SHEET } from './startingLog';

const FORMULAS = ['最终分', '等级', '是否合格', '致命差错', '核对', '原始分', '小计·评分项'];
const POINTS = { [CRITERIA[0]]: HEADERS.manner, [CRITERIA[1]]: HEADERS.skill };

/** What is wrong with the log in the end; empty when nothing is. */
export async function faultsOf({ shared, submitted, typed }: Played): Promise<string[]> {
  const [one, other] = [await shared.host(0).snapshot(), await shared.host(1).snapshot()];
  const sheet = one.sheets.find(({ name }) => name === SHEET)!;
  const rows = logRows(sheet);
  const ids = rows.map((row) => String(row.cells['评估编号']?.v ?? '')).filter((id) => id.startsWith('E-'));
  return [
    ...(contents(one) === contents(other) ? [] : ['the two copies differ']),
    ...ids.filter((id) => !submitted.has(id)).map((id) => `${id} was never submitted`),
    ...[...submitted].flatMap(([id, versions]) => {
      const own = rows.filter((row) => row.cells['评估编号']?.v === id);
      if (own.length !== 1) return [`${id} stands there ${own.length} times`];
      const faults = versions.map((version) => rowFaults(own[0].cells, version));
      return faults.some((each) => each.length === 0) ? [] : [`${id}: ${faults.at(-1)?.join(', ')}`];
    }),
    ...typed.filter((text) => !allTexts(sheet).includes(text)).map((text) => `${text}, typed by hand, is gone`),
  ];
}

interface LogRow {
  readonly cells: Record<string, CellSnapshot | undefined>;
}

function logRows(sheet: SheetSnapshot): LogRow[] {
  const rows = Object.entries(sheet.cells).map(([row, cells]) => ({ row: Number(row), cells }));
  const header = rows.find(({ cells }) => Object.values(cells).some(({ v }) => v === HEADERS.contact))!;
  return rows
    .filter(({ row }) => row > header.row)
    .map(({ cells }) => ({
      cells: Object.fromEntries(
        Object.entries(header.cells).map(([column, { v }]) => [String(v), cells[Number(column)]]),
      ),
    }));
}

function rowFaults(cells: LogRow['cells'], { input, saved }: Submitted): string[] {
  const expected: Record<string, unknown> = {
    [HEADERS.contact]: input.contact.id,
    [HEADERS.agent]: input.contact.agent,
    [HEADERS.day]: isoToSerial(input.contact.date),
    ...Object.fromEntries(CRITERIA.map((criterion) => [POINTS[criterion], input.answers[criterion]])),
    最终分: saved.final,
    等级: saved.grade,
  };
  return [
    ...Object.entries(expected)
      .filter(([header, value]) => cells[header]?.v !== value)
      .map(([header, value]) => `${header} is ${String(cells[header]?.v)} instead of ${String(value)}`),
    ...FORMULAS.filter((header) => cells[header]?.f === undefined).map((header) => `${header} has no formula`),
  ];
}

const allTexts = (sheet: SheetSnapshot): unknown[] =>
  Object.values(sheet.cells).flatMap((cells) => Object.values(cells).map(({ v }) => v));

/** What the cells show, and where formulas stand. */
const contents = ({ sheets }: WorkbookSnapshot): string =>
  JSON.stringify(
    sheets.map(({ name, cells, tables }) => [
      name,
      tables.map(({ range }) => range),
      Object.entries(cells).flatMap(([row, line]) =>
        Object.entries(line).flatMap(([column, { f, v }]) =>
          f === undefined && (v ?? '') === ''
            ? []
            : [`${row}/${column} ${JSON.stringify(v)} ${f === undefined ? '' : 'f'}`],
        ),
      ),
    ]),
  );
