import type { Rules } from './rule';

/** Worksheets: their names, order and what depends on them. */
export const sheetRules = {
  'the syntax of sheet names': {
    excel: 'A sheet name has 1 to 31 characters, none of : \\ / ? * [ ], no apostrophe at an end, and is not History.',
    basis: 'documented',
    source: 'Excel support, "Rename a worksheet"; the code from office-scripts-docs issue 560',
    check: {
      snippet: `
        const rename = (name) => codeOf(async () => {
          sheet.name = name;
          await context.sync();
        });
        const refused = ['', 'a:b', 'a/b', 'a?b', 'a*b', '[a]', "'a", "a'", 'History', 'x'.repeat(32)];
        const codes = [];
        for (const name of refused) codes.push(await rename(name));
        sheet.load('name');
        await context.sync();
        const own = sheet.name;
        const inside = await rename("Rule it's 一");
        sheet.name = own;
        await context.sync();
        return [codes.every((code) => code === 'InvalidArgument'), inside];`,
      expected: [true, 'none'],
    },
  },
  'sheet names are unique': {
    excel: 'Adding a sheet under the name of another one, whatever the letter case, fails with ItemAlreadyExists.',
    basis: 'issue thread',
    source: 'office-scripts-docs issue 560',
    check: {
      snippet: `
        sheet.load('name');
        await context.sync();
        return codeOf(async () => {
          context.workbook.worksheets.add(sheet.name.toUpperCase());
          await context.sync();
        });`,
      expected: 'ItemAlreadyExists',
    },
  },
  'a sheet cannot take the name of another': {
    excel: 'Renaming a sheet to the name of another one fails.',
    basis: 'assumed',
    source: 'sheet names are unique; which code the failure has is left open',
    check: {
      snippet: `
        const first = context.workbook.worksheets.getFirst();
        first.load('name');
        await context.sync();
        const code = await codeOf(async () => {
          sheet.name = first.name;
          await context.sync();
        });
        return code !== 'none';`,
      expected: true,
    },
  },
  'a new sheet is last and not active': {
    excel: 'A new sheet goes behind all others and does not become the active one.',
    basis: 'documented',
    source: 'API WorksheetCollection.add',
    check: {
      snippet: `
        const sheets = context.workbook.worksheets;
        const active = sheets.getActiveWorksheet().load('id');
        const count = sheets.getCount();
        sheet.load('id,position');
        await context.sync();
        return [sheet.position === count.value - 1, active.id === sheet.id];`,
      expected: [true, false],
    },
  },
  'formulas follow a renamed sheet': {
    excel: 'References to a renamed sheet change with it, in formulas, rules and names.',
    basis: 'assumed',
    source: 'Excel support, "Rename a worksheet"; that rules and names follow is assumed',
    check: {
      snippet: `
        sheet.load('name');
        await context.sync();
        const own = sheet.name;
        const quoted = (name) => "'" + name + "'!$A$1:$A$2";
        sheet.getRange('A1:A2').values = [[1], [2]];
        sheet.getRange('C1').formulas = [['=SUM(' + quoted(own) + ')']];
        sheet.getRange('D1').dataValidation.rule = { list: { inCellDropDown: true, source: '=' + quoted(own) } };
        const item = sheet.names.add('RuleRename', '=' + quoted(own));
        sheet.name = 'Rule renamed';
        const formula = sheet.getRange('C1').load('formulas,values');
        const validation = sheet.getRange('D1').dataValidation.load('rule');
        item.load('formula');
        await context.sync();
        sheet.name = own;
        await context.sync();
        return [formula.formulas, formula.values, validation.rule.list.source, item.formula];`,
      expected: [[["=SUM('Rule renamed'!$A$1:$A$2)"]], [[3]], "='Rule renamed'!$A$1:$A$2", "='Rule renamed'!$A$1:$A$2"],
    },
  },
  'moving a sheet leaves references': {
    excel: 'A sheet that is moved keeps what refers to it.',
    basis: 'documented',
    source: 'API Worksheet.position',
    check: {
      snippet: `
        sheet.getRange('A1').values = [[7]];
        sheet.load('name');
        await context.sync();
        const other = context.workbook.worksheets.add();
        other.getRange('A1').formulas = [["='" + sheet.name + "'!A1"]];
        sheet.position = 0;
        const cell = other.getRange('A1').load('values');
        sheet.load('position');
        await context.sync();
        other.delete();
        await context.sync();
        return [sheet.position, cell.values];`,
      expected: [0, [[7]]],
    },
  },
  'references to a deleted sheet are errors': {
    excel: 'Formulas that refer to a deleted sheet show #REF!.',
    basis: 'documented',
    source: 'Excel support, "How to correct a #REF! error"',
    check: {
      snippet: `
        const other = context.workbook.worksheets.add('Rule gone');
        other.getRange('A1').values = [[7]];
        const cell = sheet.getRange('A1');
        cell.formulas = [["='Rule gone'!A1+1"]];
        cell.load('values');
        await context.sync();
        const before = cell.values[0][0];
        other.delete();
        cell.load('values');
        await context.sync();
        return [before, cell.values];`,
      expected: [8, [['#REF!']]],
    },
  },
  'a very hidden sheet is not deleted': {
    excel: 'Deleting a very hidden sheet fails with InvalidOperation.',
    basis: 'documented',
    source: 'API Worksheet.delete',
    check: {
      snippet: `
        sheet.visibility = 'VeryHidden';
        await context.sync();
        const code = await codeOf(async () => {
          sheet.delete();
          await context.sync();
        });
        sheet.visibility = 'Visible';
        await context.sync();
        return code;`,
      expected: 'InvalidOperation',
    },
  },
  'one sheet stays visible': {
    excel: 'The last visible sheet can be neither hidden nor deleted.',
    basis: 'assumed',
    source: 'Excel support, "Hide or unhide worksheets"; the code InvalidOperation is assumed',
    check: {
      snippet: `
        const sheets = context.workbook.worksheets.load('items/id,items/visibility');
        sheet.load('id');
        await context.sync();
        const others = sheets.items.filter(({ id, visibility }) => id !== sheet.id && visibility === 'Visible');
        sheet.activate();
        for (const other of others) other.visibility = 'Hidden';
        await context.sync();
        const of = (change) => codeOf(async () => {
          change();
          await context.sync();
        });
        const codes = [await of(() => (sheet.visibility = 'Hidden')), await of(() => sheet.delete())];
        for (const other of others) other.visibility = 'Visible';
        await context.sync();
        return codes;`,
      expected: ['InvalidOperation', 'InvalidOperation'],
    },
  },
  'a sheet is found by its name in any letter case': {
    excel: 'getItem finds a sheet by its name whatever the letter case, and by its id.',
    basis: 'assumed',
    source: 'API WorksheetCollection.getItem names both keys; the letter case is assumed',
    check: {
      snippet: `
        sheet.load('name,id');
        await context.sync();
        const byName = context.workbook.worksheets.getItem(sheet.name.toUpperCase()).load('id');
        const byId = context.workbook.worksheets.getItem(sheet.id).load('id');
        await context.sync();
        return [byName.id === sheet.id, byId.id === sheet.id];`,
      expected: [true, true],
    },
  },
} satisfies Rules;
