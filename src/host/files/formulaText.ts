import { decodeCellText, encodeCellText } from './cellText';
import { escapeText } from './xml';

/**
 * The content of an element that holds a snapshot's formula; a leading '=' is dropped. Throws on `[@Col]`, which Excel shows but no file may hold:
 * Excel calls such a file damaged.
 */
export function formulaXml(formula: string): string {
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  if (hasShortThisRow(text))
    throw new Error(`A formula in a file must say [[#This Row],[…]] instead of [@…]: ${formula}`);
  return escapeText(encodeCellText(text));
}

/** The formula an element holds, with a leading '='. */
export function formulaOf(text: string): string {
  return `=${decodeCellText(text)}`;
}

/** Whether `[@` stands outside text literals and quoted sheet names. */
export function hasShortThisRow(formula: string): boolean {
  return withoutLiterals(formula).includes('[@');
}

/** The formula with the contents of text literals and quoted sheet names removed. */
export function withoutLiterals(formula: string): string {
  let result = '';
  let depth = 0;
  for (let index = 0; index < formula.length; index++) {
    const character = formula[index]!;
    if (depth === 0 && (character === '"' || character === "'")) {
      index = endOfLiteral(formula, index);
      result += character + character;
      continue;
    }
    if (character === '[') depth++;
    else if (character === ']') depth--;
    result += character;
    // Inside brackets an apostrophe makes the next character an ordinary one.
    if (depth > 0 && character === "'" && index + 1 < formula.length) {
      result += ' ';
      index++;
    }
  }
  return result;
}

function endOfLiteral(formula: string, start: number): number {
  const quote = formula[start]!;
  for (let index = start + 1; index < formula.length; index++) {
    if (formula[index] !== quote) continue;
    if (formula[index + 1] !== quote) return index;
    index++;
  }
  return formula.length;
}
