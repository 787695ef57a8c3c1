import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openXlsx } from '../host/files/openXlsx';
import { saveXlsx } from '../host/files/saveXlsx';
import { emptyWorkbook } from '../host/model/snapshot';
import { runRecipe, stepError } from './runRecipe';
import { describeSteps } from './steps';

const USAGE =
  'npm run -s headless -- [--in IN.xlsx] --out OUT.xlsx --recipe STEPS.json\nnpm run -s headless -- --describe';

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
  if (values.recipe === undefined || values.out === undefined) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const recipe: unknown = JSON.parse(await readFile(values.recipe, 'utf8'));
  const workbook = values.in === undefined ? emptyWorkbook() : await openXlsx(await readFile(values.in));
  const result = await runRecipe(workbook, recipe, (line) => process.stdout.write(`${JSON.stringify(line)}\n`));
  if (result === null) return 1;
  await writeFile(values.out, await saveXlsx(result));
  return 0;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    const { code, message } = stepError(error);
    process.stderr.write(`${code}: ${message}\n`);
    process.exit(1);
  },
);
