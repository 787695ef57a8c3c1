import type { Snippet } from './rule';

/**
 * What every snippet stands in, here as in Excel: each runs on a sheet of its own, which is deleted afterwards.
 * `tryRule(snippet)` resolves to what the snippet returns.
 */
export const RULE_SCRIPT = `
async function codeOf(work) {
  try {
    await work();
    return 'none';
  } catch (error) {
    return error.code;
  }
}
async function tryRule(snippet) {
  const name = 'Rule ' + Math.random().toString(36).slice(2, 10);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  try {
    return await Excel.run((context) => snippet(context, context.workbook.worksheets.getItem(name), codeOf));
  } finally {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject(name).delete();
      await context.sync();
    });
  }
}`;

/** The snippet as a function expression. */
export const snippetFunction = ({ snippet }: Snippet): string =>
  `async (context, sheet, codeOf) => {${snippet.replace(/[ \t]+$/gm, '')}\n}`;
