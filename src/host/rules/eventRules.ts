import type { Rules } from './rule';

const SOURCE = 'API WorksheetChangedEventArgs';

/** Listens to the sheet; `told` is filled, `heard()` waits a moment for what is still on its way. */
const LISTEN = `
        const told = [];
        const heard = async () => {
          await new Promise((resolve) => setTimeout(resolve, 500));
          return told;
        };`;

/** Which changes add-ins are told of. */
export const eventRules = {
  'an add-in is told of its own changes as such': {
    excel: 'onChanged comes for what the add-in itself writes, with source Local and triggerSource ThisLocalAddin.',
    basis: 'documented',
    source: `${SOURCE}.source and triggerSource`,
    check: {
      snippet: `${LISTEN}
        sheet.onChanged.add(async (event) => told.push([event.changeType, event.source, event.triggerSource, event.address]));
        await context.sync();
        sheet.getRange('B2').values = [['written']];
        await context.sync();
        return heard();`,
      expected: [['RangeEdited', 'Local', 'ThisLocalAddin', 'B2']],
    },
  },
  'details come with a single cell only': {
    excel:
      'The values before and after come with the change of a single cell; with several cells details is undefined.',
    basis: 'documented',
    source: `${SOURCE}.details`,
    check: {
      snippet: `${LISTEN}
        sheet.getRange('A1').values = [['before']];
        await context.sync();
        sheet.onChanged.add(async ({ details }) => told.push(details ? [details.valueBefore, details.valueAfter] : 'none'));
        await context.sync();
        sheet.getRange('A1').values = [['after']];
        await context.sync();
        sheet.getRange('A1:A2').values = [['one'], ['two']];
        await context.sync();
        return heard();`,
      expected: [['before', 'after'], 'none'],
    },
  },
  'inserting and deleting say what moved': {
    excel: 'changeType tells inserted and deleted rows, columns and cells apart.',
    basis: 'documented',
    source: 'API DataChangeType',
    check: {
      snippet: `${LISTEN}
        sheet.onChanged.add(async (event) => told.push(event.changeType));
        await context.sync();
        sheet.getRange('2:2').insert('Down');
        sheet.getRange('2:2').delete('Up');
        sheet.getRange('B:B').insert('Right');
        sheet.getRange('B:B').delete('Left');
        sheet.getRange('B2:C3').insert('Down');
        sheet.getRange('B2:C3').delete('Up');
        await context.sync();
        return heard();`,
      expected: ['RowInserted', 'RowDeleted', 'ColumnInserted', 'ColumnDeleted', 'CellInserted', 'CellDeleted'],
    },
  },
  'recalculated results are no change': {
    excel: 'onChanged comes for the cell that was written, not for the formulas whose results follow.',
    basis: 'issue thread',
    source: 'office-js issue 3899',
    check: {
      snippet: `${LISTEN}
        sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
        await context.sync();
        sheet.onChanged.add(async ({ address }) => told.push(address));
        await context.sync();
        sheet.getRange('A1').values = [[2]];
        await context.sync();
        return heard();`,
      expected: ['A1'],
    },
  },
  'a handler that was removed is told nothing': {
    excel: 'A handler removed in the context that added it is not called any longer.',
    basis: 'documented',
    source: 'Office Add-ins documentation, excel-add-ins-events',
    check: {
      snippet: `${LISTEN}
        const handler = sheet.onChanged.add(async ({ address }) => told.push(address));
        await context.sync();
        sheet.getRange('A1').values = [[1]];
        await context.sync();
        await heard();
        handler.remove();
        await context.sync();
        sheet.getRange('A2').values = [[2]];
        await context.sync();
        return heard();`,
      expected: ['A1'],
    },
  },
  'the collection of sheets tells of every sheet': {
    excel: 'worksheets.onChanged comes for changes on any sheet and names the sheet by its id.',
    basis: 'documented',
    source: 'API WorksheetCollection.onChanged',
    check: {
      snippet: `${LISTEN}
        sheet.load('id');
        context.workbook.worksheets.onChanged.add(async (event) => told.push([event.worksheetId === sheet.id, event.address]));
        await context.sync();
        sheet.getRange('C3').values = [[1]];
        await context.sync();
        return heard();`,
      expected: [[true, 'C3']],
    },
  },
  'a change by somebody else is remote': {
    excel: 'Every co-author is told of a change: source is Local for who made it and Remote for everybody else.',
    basis: 'documented',
    source: 'Office Add-ins documentation, co-authoring-in-excel-add-ins',
    check: {
      steps: [
        'Open one workbook in two accounts and listen in both to worksheets.onChanged, writing source to the console.',
        'Type into a cell in the first.',
      ],
      expected: 'The first shows Local, the second Remote.',
    },
  },
  'handlers go with their window': {
    excel: 'A handler is gone when the pane is closed or loaded again; it is not kept with the file.',
    basis: 'documented',
    source: 'Office Add-ins documentation, excel-add-ins-events',
    check: {
      steps: ['Register a handler that writes to the console, load the pane again, type into a cell.'],
      expected: 'Nothing appears until the handler is registered anew.',
    },
  },
} satisfies Rules;
