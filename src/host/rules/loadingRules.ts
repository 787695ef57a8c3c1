import type { Rules } from './rule';

/** What may be read when, and what stands for something that is not there. */
export const loadingRules = {
  'a property is read after it was loaded': {
    excel: 'Reading a property that was not loaded throws PropertyNotLoaded, also between load and sync.',
    basis: 'documented',
    source: 'Office Add-ins documentation, application-specific-api-model',
    check: {
      snippet: `
        const range = sheet.getRange('A1');
        const never = await codeOf(() => range.values);
        range.load('values');
        const early = await codeOf(() => range.values);
        await context.sync();
        return [never, early, await codeOf(() => range.text), range.values];`,
      expected: ['PropertyNotLoaded', 'PropertyNotLoaded', 'PropertyNotLoaded', [['']]],
    },
  },
  'a loaded property does not follow the workbook': {
    excel: 'A loaded value stays as it was read until it is loaded again.',
    basis: 'documented',
    source: 'Office Add-ins documentation, application-specific-api-model',
    check: {
      snippet: `
        const cell = sheet.getRange('A1').load('values');
        await context.sync();
        sheet.getRange('A1').values = [['new']];
        await context.sync();
        const before = cell.values[0][0];
        cell.load('values');
        await context.sync();
        return [before, cell.values[0][0]];`,
      expected: ['', 'new'],
    },
  },
  'a null object says so after sync': {
    excel: 'isNullObject of an ...OrNullObject method is known after a sync, without a load.',
    basis: 'documented',
    source: 'Office Add-ins documentation, application-specific-api-model',
    check: {
      snippet: `
        const table = context.workbook.tables.getItemOrNullObject('RuleTableNowhere');
        const early = await codeOf(() => table.isNullObject);
        await context.sync();
        return [early, table.isNullObject];`,
      expected: ['PropertyNotLoaded', true],
    },
  },
  'what hangs on a null object is null': {
    excel: 'Objects reached through a null object are null objects too; reading and calling them does nothing.',
    basis: 'documented',
    source: 'Office Add-ins documentation, application-specific-api-model',
    check: {
      snippet: `
        const table = context.workbook.tables.getItemOrNullObject('RuleTableNowhere');
        const body = table.getDataBodyRange().load('address');
        const column = table.columns.getItemOrNullObject('x');
        const code = await codeOf(() => context.sync());
        return [code, body.isNullObject, column.isNullObject];`,
      expected: ['none', true, true],
    },
  },
  'a null object cannot be changed': {
    excel: 'Setting a property through a null object fails the request.',
    basis: 'assumed',
    source: 'office-js issue 5693 shows a failure on the web; which code it has is left open',
    check: {
      snippet: `
        const code = await codeOf(async () => {
          context.workbook.worksheets.getItemOrNullObject('Rule nowhere').name = 'Rule new';
          await context.sync();
        });
        return code !== 'none';`,
      expected: true,
    },
  },
  'what does not exist is ItemNotFound': {
    excel: 'getItem of a name that does not exist fails with ItemNotFound, at the sync.',
    basis: 'documented',
    source: 'Office Add-ins documentation, application-specific-api-model (OrNullObject methods)',
    check: {
      snippet: `
        const of = (reach) => codeOf(async () => {
          reach();
          await context.sync();
        });
        return [
          await of(() => context.workbook.worksheets.getItem('Rule nowhere')),
          await of(() => context.workbook.tables.getItem('RuleTableNowhere')),
          await of(() => context.workbook.names.getItem('RuleNowhere')),
          await of(() => sheet.charts.getItem('Rule nowhere')),
        ];`,
      expected: ['ItemNotFound', 'ItemNotFound', 'ItemNotFound', 'ItemNotFound'],
    },
  },
  'an address that is none is InvalidArgument': {
    excel: 'getRange of a text that is neither an address nor a name fails with InvalidArgument.',
    basis: 'issue thread',
    source: 'office-js issue 1561',
    check: {
      snippet: `
        return codeOf(async () => {
          sheet.getRange('RuleNoSuchName');
          await context.sync();
        });`,
      expected: 'InvalidArgument',
    },
  },
  'items of a collection are loaded with it': {
    excel: "load('items/name') of a collection loads that property of every item, and the items in order.",
    basis: 'documented',
    source: 'Office Add-ins documentation, application-specific-api-model',
    check: {
      snippet: `
        sheet.getRange('A1:B2').values = [['x', 'y'], [1, 2]];
        const columns = sheet.tables.add('A1:B2', true).columns.load('items/name,count');
        await context.sync();
        const notLoaded = await codeOf(() => columns.items[0].index);
        return [columns.items.map((column) => column.name), columns.count, notLoaded];`,
      expected: [['x', 'y'], 2, 'PropertyNotLoaded'],
    },
  },
  'a page of a collection': {
    excel: 'top and skip load a part of a collection.',
    basis: 'documented',
    source: 'API LoadOption',
    check: {
      snippet: `
        sheet.getRange('A1:C2').values = [['x', 'y', 'z'], [1, 2, 3]];
        const columns = sheet.tables.add('A1:C2', true).columns.load({ select: 'name', top: 1, skip: 1 });
        await context.sync();
        return columns.items.map((column) => column.name);`,
      expected: ['y'],
    },
  },
  'a range that was deleted cannot be read': {
    excel: 'A range object follows its cells; once they are deleted, loading it fails.',
    basis: 'assumed',
    source: 'ranges are tracked objects; the code of the error is assumed',
    check: {
      snippet: `
        const range = sheet.getRange('B3').load('address');
        await context.sync();
        sheet.getRange('1:1').insert('Down');
        range.load('rowIndex');
        await context.sync();
        const moved = range.rowIndex;
        sheet.getRange('4:4').delete('Up');
        range.load('values');
        return [moved, await codeOf(() => context.sync())];`,
      expected: [3, 'ItemNotFound'],
    },
  },
  'a deleted table cannot be read': {
    excel: 'Loading a table after it was deleted fails with ItemNotFound.',
    basis: 'assumed',
    source: 'the table is found again by its id, which is gone',
    check: {
      snippet: `
        sheet.getRange('A1:A2').values = [['x'], [1]];
        const table = sheet.tables.add('A1:A2', true).load('name');
        await context.sync();
        table.delete();
        await context.sync();
        table.load('name');
        return codeOf(() => context.sync());`,
      expected: 'ItemNotFound',
    },
  },
  'a failing request keeps what it did before': {
    excel: 'A request that fails stops at the failing action; what came before it stays.',
    basis: 'documented',
    source: 'Office Add-ins documentation, application-specific-api-model (no undo of earlier actions)',
    check: {
      snippet: `
        const code = await codeOf(async () => {
          sheet.getRange('A1').values = [['stays']];
          context.workbook.tables.getItem('RuleTableNowhere').name = 'RuleTableOther';
          sheet.getRange('A2').values = [['never']];
          await context.sync();
        });
        const range = sheet.getRange('A1:A2').load('values');
        await context.sync();
        return [code, range.values];`,
      expected: ['ItemNotFound', [['stays'], ['']]],
    },
  },
} satisfies Rules;
