import type { CellValue } from '../../domain/cellValue';
import type { ColumnKey } from '../../domain/evaluation/columnKey';
import { logWords } from '../../domain/evaluation/words';
import type { Language } from '../../domain/language';
import type { MarkedRows } from '../../domain/marks/rowsMarked';
import type { LogDefinition } from '../../workbook/setupTable';
import { markedRule } from './ourColumns';
import type { PartSource } from './readSource';

/** Cells of our columns that hold no formula's result, by column and sheet row. */
export type Fills = ReadonlyMap<ColumnKey, ReadonlyMap<number, CellValue>>;

interface Decided {
  /** Days that formulas do not read, by sheet row. */
  readonly days: ReadonlyMap<number, CellValue>;
  readonly marked: MarkedRows;
  readonly words: LogDefinition['words'];
  readonly language: Language;
}

/** What a person decided of a part's rows, as our columns say it. */
export function partFills(source: PartSource, { days, marked, words, language }: Decided): Fills {
  const rows = new Set(source.evaluations.map(({ row }) => row));
  const here = (places: MarkedRows['void'], value: CellValue): ReadonlyMap<number, CellValue> =>
    new Map(
      places.flatMap(({ sheet, row }): [number, CellValue][] =>
        sheet === source.part.sheet && rows.has(row) ? [[row, value]] : [],
      ),
    );
  return new Map<ColumnKey, ReadonlyMap<number, CellValue>>([
    ['day', days],
    ['status', here(marked.void, logWords(language).statuses.void)],
    [`rule:${markedRule(language)}`, here(marked.fatal, firedCell(words, language))],
  ]);
}

/** A word that is a number stands in the cell as one. */
function firedCell({ fired: [word] }: LogDefinition['words'], language: Language): CellValue {
  if (word === undefined) return logWords(language).fired;
  return /^\d+$/u.test(String(word)) ? Number(word) : word;
}
