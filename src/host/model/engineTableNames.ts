import { tokenise } from './formulaTokens';

/*
 * Univer 0.25.1 knows no table whose name holds one of these characters (its TABLE_NAME_REGEX), though Excel allows
 * them. Inside the engine three letters that nobody writes stand for them.
 */
const STAND_INS: Readonly<Record<string, string>> = { _: '\u01C0', '.': '\u01C1', '\\': '\u01C2' };
const ORIGINALS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(STAND_INS).map(([original, standIn]) => [standIn, original]),
);

export function toEngineTable(name: string): string {
  return name.replace(/[_.\\]/g, (character) => STAND_INS[character] ?? character);
}

/** A formula as the engine takes it: names of tables are words before a bracket, or words `isTable` knows. */
export function toEngineFormula(formula: string, isTable: (word: string) => boolean): string {
  if (!/[_.\\]/.test(formula)) return formula;
  const tokens = tokenise(formula);
  return tokens
    .map(({ kind, text }, i) => {
      if (kind !== 'word') return text;
      const next = tokens[i + 1];
      return next?.kind === 'bracket' || (isTable(text) && next?.text !== '!' && next?.text !== '(')
        ? toEngineTable(text)
        : text;
    })
    .join('');
}

/** A formula as people wrote it. */
export function fromEngineFormula(formula: string): string {
  return formula.replace(/[\u01C0-\u01C2]/g, (standIn) => ORIGINALS[standIn] ?? standIn);
}
