import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openFile } from '../host/files/openFile';
import { saveXlsx } from '../host/files/saveXlsx';
import { emptyWorkbook, type WorkbookSnapshot } from '../host/model/snapshot';
import { runRecipe, stepError } from './runRecipe';
import { describeSteps } from './steps';

const USAGE =
  'npm run -s headless -- [--in IN.xlsx|.xlsm|.csv|.txt] --out OUT.xlsx --recipe STEPS.json\nnpm run -s headless -- --describe';

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      in: { type: 'string' },
      out: { type: 'string' },
      recipe: { type: 'string' },
      describe: { type: 'boolean' },
    },
  });
  if (values.describe) {
    process.stdout.write(`${JSON.stringify(describeSteps(), null, 2)}\n`);
    return 0;
  }
  // Excel refuses an .xlsx workbook by another name.
  if (values.recipe === undefined || values.out === undefined || !/\.xlsx$/i.test(values.out)) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const recipe: unknown = JSON.parse(await readFile(values.recipe, 'utf8'));
  const workbook = values.in === undefined ? emptyWorkbook() : await openInput(values.in);
  const result = await runRecipe(workbook, recipe, (line) => process.stdout.write(`${JSON.stringify(line)}\n`));
  if (result === null) return 1;
  await writeFile(values.out, await saveXlsx(result));
  return 0;
}

async function openInput(path: string): Promise<WorkbookSnapshot> {
  const { workbook, leftOut } = await openFile(await readFile(path), path);
  if (leftOut.length > 0) process.stderr.write(`LEFT_OUT: ${leftOut.join(', ')}: not opened, missing in the copy\n`);
  return workbook;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    const { code, message } = stepError(error);
    process.stderr.write(`${code}: ${message}\n`);
    process.exit(1);
  },
);
