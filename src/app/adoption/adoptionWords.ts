import { placeName, rangeAddress } from '../../domain/address';
import type { CellValue } from '../../domain/cellValue';
import { logWords } from '../../domain/evaluation/words';
import { failWith } from '../../domain/failure';
import { notApplicableWords, ruleWords } from '../../domain/grid/knownWords';
import type { LogReading } from '../../domain/grid/logReading';
import type { Language } from '../../domain/language';
import type { LogDefinition } from '../../workbook/setupTable';

interface AdoptionWords {
  readonly fatalValues?: readonly string[];
  readonly notApplicableValues?: readonly string[];
}

/** What the log's cells say: what the person chose, else the words everybody knows; others must be decided first. */
export function adoptionWords(reading: LogReading, chosen: AdoptionWords, language: Language): LogDefinition['words'] {
  return {
    ...firedWords(reading, chosen.fatalValues),
    notApplicable: chosen.notApplicableValues ?? foundNotApplicable(reading, language),
  };
}

function cellsOf({ rows }: LogReading, index: number): CellValue[] {
  return rows.map(({ cells }) => cells[index]);
}

function firedWords(
  reading: LogReading,
  chosen: readonly string[] | undefined,
): { fired: string[]; notFired: string[] } {
  const fired = new Set<string>(chosen);
  const notFired = new Set<string>(['']);
  reading.columns.forEach(({ column, header, meaning }, index) => {
    if (meaning !== 'rule') return;
    const found = ruleWords(cellsOf(reading, index));
    if (chosen) found.words.filter((word) => !fired.has(word)).forEach((word) => notFired.add(word));
    else {
      if (found.unknown.length > 0) {
        const [{ sheet, headerRow, firstColumn }] = reading.parts;
        const where = placeName(sheet, rangeAddress(headerRow, firstColumn + column, 1, 1));
        failWith({ code: 'UNKNOWN_FATAL_WORDS', where, column: header, words: [...found.unknown] });
      }
      found.fired.forEach((word) => fired.add(word));
      found.notFired.forEach((word) => notFired.add(word));
    }
  });
  return { fired: fired.size > 0 ? [...fired] : ['1'], notFired: [...notFired] };
}

function foundNotApplicable(reading: LogReading, language: Language): string[] {
  const found = new Set(
    reading.columns.flatMap(({ meaning }, index) =>
      meaning === 'criterion' ? notApplicableWords(cellsOf(reading, index)) : [],
    ),
  );
  return found.size > 0 ? [...found] : [logWords(language).notApplicable];
}
