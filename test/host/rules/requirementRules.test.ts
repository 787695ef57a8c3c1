import { bootOffice } from '../../../src/host/boot/bootOffice';
import type { OfficeClient } from '../../../src/host/boot/bootOffice';
import { ExcelHost } from '../../../src/host/host';
import { emptyWorkbook } from '../../../src/host/model/snapshot';
import { requirementRules } from '../../../src/host/rules/requirementRules';
import { testRules } from './ruleTests';

type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

/** Runs on one workbook in a window that announces the set; with Microsoft's own check switched off, the host is alone. */
async function at<T>(apiSet: string, work: Work<T>, look?: (office: OfficeClient) => void): Promise<T | string> {
  const host = await ExcelHost.open(emptyWorkbook('Sheet1'));
  const office = await bootOffice(host, { language: 'en-US', apiSet });
  const { CommonUtility } = office.OfficeExtension as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  CommonUtility._doApiNotSupportedCheck = false;
  look?.(office);
  try {
    return await office.Excel.run((context) => work(context.workbook.worksheets.getItem('Sheet1'), context));
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    office.close();
    host.dispose();
  }
}

const dataSource: Work<string> = async (sheet, context) => {
  sheet.getRange('A1:B3').values = [
    ['m', 'v'],
    ['m1', 1],
    ['m2', 2],
  ];
  const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'), 'Columns');
  const source = chart.series.getItemAt(0).getDimensionDataSourceString('Values');
  await context.sync();
  return source.value;
};

const addRow =
  (...alwaysInsert: boolean[]): Work<unknown> =>
  async (sheet, context) => {
    sheet.getRange('A1:A4').values = [['a'], [1], [''], ['own']];
    const table = sheet.tables.add('A1:A2', true);
    table.rows.add(undefined, [[2]], ...alwaysInsert);
    const range = sheet.getRange('A1:A5').load('values');
    await context.sync();
    return (range.values as unknown[][]).map((line) => line[0]);
  };

testRules(requirementRules, {
  'a newer member is refused by Excel itself': async () => {
    expect(await at('1.14', dataSource)).toBe('ApiNotFound');
    expect(await at('1.15', dataSource)).toBe('Sheet1!$B$2:$B$3');
  },
  'isSetSupported tells what is announced': async () => {
    const told: boolean[] = [];
    const look = ({ Office }: OfficeClient) => {
      for (const set of ['1.9', '1.14', '1.15']) told.push(Office.context.requirements.isSetSupported('ExcelApi', set));
    };
    await at('1.14', () => Promise.resolve(undefined), look);
    expect(told).toEqual([true, true, false]);
  },
  'a newer argument is refused': async () => {
    expect(await at('1.14', addRow())).toEqual(['a', 1, 2, '', 'own']);
    expect(await at('1.14', addRow(false))).toBe('ApiNotFound');
    expect(await at('1.15', addRow(false))).toEqual(['a', 1, 2, 'own', '']);
  },
});
