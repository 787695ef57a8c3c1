import type { Rules } from './rule';

/** Defined names. */
export const nameRules = {
  'names have a scope': {
    excel: 'A name of a worksheet is not among those of the workbook, and the other way round.',
    basis: 'documented',
    source: 'API NamedItemCollection.add ("the given scope"), NamedItem.scope',
    check: {
      snippet: `
        const ofSheet = sheet.names.add('RuleScope', '=1').load('scope');
        const inWorkbook = context.workbook.names.getItemOrNullObject('RuleScope');
        await context.sync();
        return [ofSheet.scope, inWorkbook.isNullObject];`,
      expected: ['Worksheet', true],
    },
  },
  'names are unique in their scope': {
    excel: 'Adding a name that its scope has, whatever the letter case, fails with ItemAlreadyExists.',
    basis: 'issue thread',
    source: 'office-js issue 2875',
    check: {
      snippet: `
        sheet.names.add('RuleTwice', '=1');
        await context.sync();
        return codeOf(async () => {
          sheet.names.add('RULETWICE', '=2');
          await context.sync();
        });`,
      expected: 'ItemAlreadyExists',
    },
  },
  'the syntax of names': {
    excel: 'A name starts with a letter, _ or \\, has no spaces, is no cell address, not R or C, and at most 255 long.',
    basis: 'assumed',
    source: 'Excel support, "Names in formulas"; the code InvalidArgument is assumed',
    check: {
      snippet: `
        const add = (name) => codeOf(async () => {
          sheet.names.add(name, '=1');
          await context.sync();
        });
        const refused = ['with space', '1st', 'A1', 'R1C1', 'c', 'x'.repeat(256), 'a-b', ''];
        const codes = [];
        for (const name of refused) codes.push(await add(name));
        return [codes.every((code) => code === 'InvalidArgument'), await add('_Rule.9'), await add('规则')];`,
      expected: [true, 'none', 'none'],
    },
  },
  'a name of a range': {
    excel: 'A name given to a range refers to it with fixed addresses; its value is the address, its type Range.',
    basis: 'documented',
    source: 'API NamedItem.value, formula, type',
    check: {
      snippet: `
        const item = sheet.names.add('RuleRange', sheet.getRange('B2:B3')).load('formula,value,type');
        await context.sync();
        const withoutSheet = (text) => String(text).replace(/^(=?).*!/, '$1');
        return [withoutSheet(item.formula), withoutSheet(item.value), item.type];`,
      expected: ['=$B$2:$B$3', '$B$2:$B$3', 'Range'],
    },
  },
  'a name of a constant': {
    excel: 'A name may hold a number or a text; neither is a range.',
    basis: 'documented',
    source: 'API NamedItemType; NamedItem.getRangeOrNullObject',
    check: {
      snippet: `
        const number = sheet.names.add('RuleNumber', '=0.25').load('value,type');
        const text = sheet.names.add('RuleText', '="day"').load('value,type');
        const range = number.getRangeOrNullObject();
        await context.sync();
        return [number.value, number.type, text.value, text.type, range.isNullObject];`,
      expected: [0.25, 'Double', 'day', 'String', true],
    },
  },
  'a deleted name leaves errors': {
    excel: 'Formulas that use a deleted name show #NAME?.',
    basis: 'documented',
    source: 'Excel support, "How to correct a #NAME? error"',
    check: {
      snippet: `
        const item = sheet.names.add('RuleDeleted', '=5');
        const cell = sheet.getRange('A1');
        cell.formulas = [['=RuleDeleted*2']];
        cell.load('values');
        await context.sync();
        const before = cell.values[0][0];
        item.delete();
        cell.load('values');
        await context.sync();
        return [before, cell.values];`,
      expected: [10, [['#NAME?']]],
    },
  },
  'a name follows its cells and loses them': {
    excel: 'A name follows inserted rows; when its cells are deleted it refers to #REF! and has no range.',
    basis: 'assumed',
    source: 'Excel support, "Names in formulas"; that getRangeOrNullObject is null then is assumed',
    check: {
      snippet: `
        const item = sheet.names.add('RuleLost', sheet.getRange('A2:A3'));
        sheet.getRange('1:1').insert('Down');
        item.load('formula');
        await context.sync();
        const moved = item.formula.replace(/^=.*!/, '=');
        sheet.getRange('3:4').delete('Up');
        item.load('formula');
        const range = item.getRangeOrNullObject();
        await context.sync();
        return [moved, item.formula.includes('#REF!'), range.isNullObject];`,
      expected: ['=$A$3:$A$4', true, true],
    },
  },
  'names of a deleted sheet are gone': {
    excel: 'Deleting a sheet deletes the names of its scope; names of the workbook that refer to it stay, with #REF!.',
    basis: 'assumed',
    source: 'deleting a sheet by hand',
    check: {
      snippet: `
        const other = context.workbook.worksheets.add('Rule names');
        other.names.add('RuleOfSheet', other.getRange('A1'));
        context.workbook.names.add('RuleOfWorkbook', other.getRange('A1'));
        await context.sync();
        other.delete();
        const ofWorkbook = context.workbook.names.getItemOrNullObject('RuleOfWorkbook').load('formula');
        const cell = sheet.getRange('A1');
        cell.formulas = [['=RuleOfSheet']];
        cell.load('values');
        await context.sync();
        const left = ofWorkbook.formula.includes('#REF!');
        ofWorkbook.delete();
        await context.sync();
        return [cell.values, left];`,
      expected: [[['#NAME?']], true],
    },
  },
  'a changed name changes what uses it': {
    excel: 'Setting the formula of a name recalculates the cells that use it.',
    basis: 'documented',
    source: 'API NamedItem.formula',
    check: {
      snippet: `
        const item = sheet.names.add('RuleChanged', '=5');
        const cell = sheet.getRange('A1');
        cell.formulas = [['=RuleChanged*2']];
        await context.sync();
        item.formula = '=6';
        cell.load('values');
        await context.sync();
        return cell.values;`,
      expected: [[12]],
    },
  },
} satisfies Rules;
