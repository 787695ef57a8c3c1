import fc from 'fast-check';
import { type AgentPeriod, teamAsOf } from '../../../src/domain/agents/agentPeriods';
import { teamFormula } from '../../../src/domain/agents/teamFormula';
import type { CellValue } from '../../../src/domain/cellValue';
import { isoToSerial } from '../../../src/domain/time/serialDay';
import { emptySheet, emptyWorkbook, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/host/model/snapshot';
import { recalculateAll } from '../../support/libreOffice';
import { withClient } from '../../support/openClient';
import '../../support/propertySeed';
import { saveChecked } from '../../support/saveChecked';

interface Contact {
  readonly number: CellValue;
  readonly name: string;
  readonly date: CellValue;
}

const HEADERS = ['工号', '坐席', '班组', '在岗起', '在岗止'];
const DAYS = ['2026-02-28', '2026-03-01', '2026-03-15', '2026-03-16', '2026-03-31', '2026-04-01'];

const somePeriod: fc.Arbitrary<AgentPeriod> = fc.record({
  number: fc.constantFrom('00801', '00802', '0803', 'VX9', ''),
  name: fc.constantFrom('张伟', '张 伟', '李娜', 'Ann Lee', '*'),
  team: fc.constantFrom('一组', '二组', '01'),
  leader: fc.constant(''),
  hired: fc.constant(''),
  business: fc.constant(''),
  from: fc.constantFrom('', '', '2026-03-01', '2026-03-16'),
  to: fc.constantFrom('', '', '2026-03-15', '2026-03-31'),
});
const someContact: fc.Arbitrary<Contact> = fc.record({
  number: fc.constantFrom<CellValue>('00801', '00802', 801, '803', 'vx9', 9, '', ' 00801'),
  name: fc.constantFrom('张伟', '张　伟', '李 娜', 'ANN lee', '王芳', ''),
  date: fc.oneof(
    fc.constantFrom(...DAYS).map(isoToSerial),
    fc.constantFrom(...DAYS).map((day) => isoToSerial(day) + 0.75),
    fc.constantFrom<CellValue>('', '2026-03-05'),
  ),
});
const someBook = fc.record({
  periods: fc.array(somePeriod, { minLength: 1, maxLength: 6 }),
  contacts: fc.array(someContact, { minLength: 30, maxLength: 30 }),
});

function put(sheet: SheetSnapshot, row: number, values: readonly CellValue[]): void {
  values.forEach((value, column) => {
    if (value !== '') (sheet.cells[row] ??= {})[column] = { v: value };
  });
}

/** The list on its own sheet, below a title; contacts with the formula beside them. */
function workbookOf(periods: readonly AgentPeriod[], contacts: readonly Contact[]): WorkbookSnapshot {
  const list = emptySheet('名单');
  put(list, 3, HEADERS);
  periods.forEach(({ number, name, team, from, to }, at) => {
    const days = [from, to].map((day) => (day === '' ? '' : isoToSerial(day)));
    put(list, 4 + at, [number, name, team, ...days]);
  });
  list.tables.push({
    name: 'QA_Agents',
    range: { startRow: 3, startColumn: 0, endRow: 3 + periods.length, endColumn: HEADERS.length - 1 },
    style: null,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    columns: HEADERS.map((name) => ({ name })),
  });
  const log = emptySheet('登记表');
  contacts.forEach(({ number, name, date }, row) => {
    put(log, row, [number, name, date]);
    [`$A${row + 1}`, null].forEach((cell, at) => {
      const text = teamFormula({ number: cell, name: `$B${row + 1}`, date: `$C${row + 1}`, agents: AGENTS });
      (log.cells[row] ??= {})[3 + at] = { f: text, v: '' };
    });
  });
  return { ...emptyWorkbook(), sheets: [log, list] };
}

const AGENTS = {
  number: 'QA_Agents[工号]',
  name: 'QA_Agents[坐席]',
  team: 'QA_Agents[班组]',
  from: 'QA_Agents[在岗起]',
  to: 'QA_Agents[在岗止]',
};

function expected(periods: readonly AgentPeriod[], contact: Contact): [string, string] {
  const { date, name } = contact;
  if (typeof date !== 'number') return ['', ''];
  const day = DAYS[DAYS.map(isoToSerial).indexOf(Math.floor(date))];
  const of = (number: string): string => teamAsOf(periods, { number, name }, day) ?? '';
  return [of(String(contact.number)), of('')];
}

test('the cell formula says what the list says of the day, in LibreOffice and in the host', async () => {
  const books = fc.sample(someBook, 24);
  const files = await Promise.all(
    books.map(async ({ periods, contacts }) => saveChecked(workbookOf(periods, contacts))),
  );
  const results = await recalculateAll(files);
  let named = 0;
  books.forEach(({ periods, contacts }, book) => {
    contacts.forEach((contact, row) => {
      const wanted = expected(periods, contact);
      const found = [3, 4].map((column) => results[book]['登记表'][row]?.[column] ?? '');
      expect({ periods, contact, teams: found }).toEqual({ periods, contact, teams: wanted });
      named += wanted.filter((team) => team !== '').length;
    });
  });
  expect(named).toBeGreaterThan(150);
  const [{ periods, contacts }] = books;
  const book = workbookOf(periods, contacts);
  await withClient(book, async ({ office }) => {
    const teams = await office.Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('登记表').getRangeByIndexes(0, 3, contacts.length, 2);
      // Written anew: a file's formulas keep the results that they came with.
      cells.formulas = contacts.map((_, row) => [3, 4].map((column) => book.sheets[0].cells[row]?.[column]?.f ?? ''));
      cells.load('values');
      await context.sync();
      return cells.values as CellValue[][];
    });
    expect(teams).toEqual(contacts.map((contact) => expected(periods, contact)));
  });
}, 120_000);
