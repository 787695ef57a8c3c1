import { tokenise } from './formulaTokens';

/*
 * Univer 0.25.1 reads no table name with an underscore or a full stop in it (its TABLE_NAME_REGEX), and no column name
 * with brackets, operators or blanks, though Excel allows them all. Inside the engine such a character is spelt as a
 * letter nobody writes and its code.
 */
const MARK = '\u01C3';
const PLAIN = /[^\p{L}\p{N}]/gu;
/** Characters that an apostrophe escapes inside the brackets of a structured reference. */
const ESCAPED = /['[\]#@]/;

/** The name of a table or of one of its columns as the engine knows it. */
export function toEngineName(name: string): string {
  return name.replace(PLAIN, (character) => MARK + (character.codePointAt(0) ?? 0).toString(16).padStart(5, '0'));
}

/** A formula as the engine takes it: names of tables are words before a bracket, or words `isTable` knows. */
export function toEngineFormula(formula: string, isTable: (word: string) => boolean): string {
  const tokens = tokenise(formula);
  return tokens
    .map(({ kind, text }, i) => {
      const next = tokens[i + 1];
      if (kind === 'bracket') return tokens[i - 1]?.kind === 'word' ? toEngineSpecifier(text) : text;
      if (kind !== 'word' || (next?.kind !== 'bracket' && !isTable(text))) return text;
      return next?.text === '!' || next?.text === '(' ? text : toEngineName(text);
    })
    .join('');
}

/** The column names within `[Col]` or `[[#This Row],[Col]:[Col]]`; items such as #This Row stay. */
function toEngineSpecifier(bracket: string): string {
  if (!bracket.startsWith('[[')) return bracket.startsWith('[#') ? bracket : `[${columnName(bracket.slice(1, -1))}]`;
  return bracket.replace(/\[((?:'.|[^'[\]])+)\]/gsu, (part, name: string) =>
    name.startsWith('#') ? part : `[${columnName(name)}]`,
  );
}

function columnName(escaped: string): string {
  return toEngineName(escaped.replace(/'(.)/gsu, '$1'));
}

/** A formula as people wrote it. */
export function fromEngineFormula(formula: string): string {
  return formula.replace(/\u01C3([0-9a-f]{5})/g, (_code, hex: string, at: number) => {
    const character = String.fromCodePoint(parseInt(hex, 16));
    // A table's own name, before the bracket, has nothing to escape.
    return ESCAPED.test(character) && isInBrackets(formula, at) ? `'${character}` : character;
  });
}

function isInBrackets(formula: string, at: number): boolean {
  return formula.lastIndexOf('[', at) > formula.lastIndexOf(']', at);
}
