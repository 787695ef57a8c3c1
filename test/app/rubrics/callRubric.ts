import { saveRubric, type SavedRubric } from '../../../src/app/saveRubric';
import { DEFAULT_PASS_MARK, defaultBands } from '../../../src/domain/rubric/defaults';
import type { Criterion, Rubric } from '../../../src/domain/rubric/rubric';
import type { ExcelSession } from '../../../src/workbook/runExcel';
import type { TestClient } from '../../support/openClient';

const level = (label: string, points: number): Criterion['levels'][number] => ({ label, points, descriptor: label });
const plain = { weight: 1, notApplicable: 'forbidden' } as const;

/** A small standard of 100 points. */
export const CALL: Rubric = {
  key: 'call',
  version: 1,
  name: '电话质检',
  sections: [
    {
      name: '礼仪',
      points: 40,
      criteria: [
        { ...plain, name: '问候', points: 10, levels: [level('好', 10), level('一般', 6), level('差', 0)] },
        { ...plain, name: '语气', points: 30, levels: [] },
      ],
    },
    {
      name: '业务',
      points: 60,
      criteria: [{ ...plain, name: '解答', points: 60, levels: [level('对', 60), level('错', 0)] }],
    },
  ],
  rules: [{ name: '辱骂', outcome: 'fatal', text: '辱骂客户的为致命差错' }],
  bands: defaultBands('zh-CN'),
  passMark: DEFAULT_PASS_MARK,
  fatalScore: 'zero',
  decimals: 2,
};

export const CALL_TABLE = 'QA_Rubric_call_v1';

/** The same standard with one criterion changed. */
export function withCriterion(rubric: Rubric, name: string, change: Partial<Criterion>): Rubric {
  return {
    ...rubric,
    sections: rubric.sections.map((section) => ({
      ...section,
      criteria: section.criteria.map((one) => (one.name === name ? { ...one, ...change } : one)),
    })),
  };
}

export function saveCall(session: ExcelSession, rubric: Rubric = CALL): Promise<SavedRubric> {
  return saveRubric(session, { rubric });
}

/** Somebody types into the table by hand; rows and columns count from its header. */
export function typeInto(
  client: TestClient,
  table: string,
  row: number,
  column: number,
  value: string | number,
): Promise<void> {
  return client.session.run('typing', async (context) => {
    context.workbook.tables.getItem(table).getRange().getCell(row, column).values = [[value]];
    await context.sync();
  });
}
