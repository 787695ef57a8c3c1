import { columnLetters } from '../../src/host/model/address';
import { openXlsx } from '../../src/host/files/openXlsx';
import { useBrowser } from './support/browser';
import { Desk } from './support/desk';
import { rowWith } from './support/savedWorkbook';

const { browser, url } = useBrowser();
const CONTACT = '202603159900000003';
const COMMENT = '备注';

test('a row that changed while it was being corrected is not overwritten unless the person says so', async () => {
  const desk = await Desk.open(browser(), url(), { language: 'zh', sample: 'clean-zh', width: 320 });
  await desk.get('use-found').first().click();
  await desk.get('make-plan').click();
  await desk.get('adopt').click();
  await desk.get('evaluator-name').fill('高翔');
  await desk.get('evaluator-confirm').click();
  await desk.get('contact-id').fill(CONTACT);
  await desk.get('agent').fill('陈晨');
  await desk.get('contact-date').fill('2026-03-15');
  await desk.get('full-marks').click();
  await desk.get('submit').click();
  await desk.get('undo').waitFor();

  await desk.get('open-selected-row').click();
  await desk.get('rule').first().check();
  await typeIntoComment(desk, '同事的备注');
  await desk.get('submit').click();
  await desk.get('open-theirs').waitFor();
  expect(await desk.accessibilityProblems()).toEqual([]);
  expect(rowWith(await openXlsx(await desk.savedCopy()), CONTACT)).toMatchObject({
    最终分: 100,
    [COMMENT]: '同事的备注',
  });

  await desk.get('open-theirs').click();
  await desk.get('stop-editing').waitFor();
  await desk.get('stop-editing').click();
  await desk.get('overwrite').click();
  await desk.get('undo').waitFor();
  expect(rowWith(await openXlsx(await desk.savedCopy()), CONTACT)).toMatchObject({ 最终分: 0 });
  await desk.close();
});

/** Types into the row that is selected, as a colleague would. */
async function typeIntoComment(desk: Desk, text: string): Promise<void> {
  const row = /\d+/.exec(await desk.selectedAddress())?.[0] ?? '';
  const saved = await openXlsx(await desk.savedCopy());
  const header = saved.sheets
    .flatMap(({ cells }) => Object.values(cells))
    .find((line) => Object.values(line).some(({ v }) => v === COMMENT));
  const column = Object.entries(header ?? {}).find(([, { v }]) => v === COMMENT)?.[0];
  const nameBox = desk.page.locator('[data-u-comp="defined-name"] input').first();
  await nameBox.fill(`${columnLetters(Number(column))}${row}`);
  await nameBox.press('Enter');
  await desk.page.keyboard.type(text);
  await desk.page.keyboard.press('Enter');
}
