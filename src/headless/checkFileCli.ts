import { readFile } from 'node:fs/promises';
import { checkXlsx } from '../host/files/checkXlsx';

/** Prints a line for each finding, the file's path first; tells whether there were none. */
async function check(path: string): Promise<boolean> {
  const findings = await checkXlsx(await readFile(path));
  for (const finding of findings) console.log(`${path}: ${finding}`);
  return findings.length === 0;
}

async function main(paths: readonly string[]): Promise<number> {
  if (paths.length === 0) {
    console.error('npm run -s check:file -- FILE.xlsx …');
    return 2;
  }
  let sound = true;
  for (const path of paths) sound = (await check(path)) && sound;
  return sound ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  },
);
