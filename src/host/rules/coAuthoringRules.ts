import type { Rules } from './rule';

const SOURCE =
  'Office Add-ins documentation, co-authoring-in-excel-add-ins, says that content is merged, not by which rules';
const TWO = 'Open one workbook on OneDrive in two windows on two computers, AutoSave on; disconnect the second.';
const TABLE = 'In the first window make a table of three rows with numbers; let both windows show it.';

/** How the copies of several authors come together. */
export const coAuthoringRules = {
  'cells are merged one by one, the later author wins': {
    excel: 'Of two authors who wrote the same cell the one whose change arrives later wins; their other cells stay.',
    basis: 'assumed',
    source: SOURCE,
    check: {
      steps: [
        TWO,
        'Type 1 into A1 and 1 into B1 in the first window, 2 into A1 and 2 into C1 in the second.',
        'Connect the second and wait until both windows are alike.',
      ],
      expected: 'A1 is 2, B1 is 1, C1 is 2.',
    },
  },
  'two rows typed below one table become one row': {
    excel: 'Two authors who type right below a table both make it grow by the same row; the later cells stand there.',
    basis: 'assumed',
    source: SOURCE,
    check: {
      steps: [
        TWO,
        TABLE,
        'Type a row right below the table in each window, then connect and wait until both windows are alike.',
      ],
      expected: 'The table has one row more, with what the second window typed.',
    },
  },
  'inserted and sorted rows take along what an author wrote': {
    excel: 'Cells that an author writes go where a colleague, who inserts or sorts rows meanwhile, takes their row.',
    basis: 'assumed',
    source: SOURCE,
    check: {
      steps: [
        TWO,
        TABLE,
        'In the first window sort the table so that its first row goes to the end, then insert a row above the table.',
        'In the second window type x into the second column of the first row; connect.',
      ],
      expected: 'x stands in the row it was typed beside: now the last one, one row further down.',
    },
  },
  'merged changes arrive as remote events': {
    excel: 'onChanged comes with source Remote for what merging brought.',
    basis: 'documented',
    source: 'API WorksheetChangedEventArgs.source',
    check: {
      steps: [TWO, 'Type into A1 in the second window; connect.'],
      expected: 'The first window gets one event, Remote.',
    },
  },
} satisfies Rules;
