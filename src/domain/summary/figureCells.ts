import { type BlockCell, cell, FORMATS } from './blockGrid';
import type { Condition, Counting, Measure, Period } from './counting';
import { formula } from './formulaText';
import type { SummaryLog } from './summaryContract';
import type { SummaryWords } from './summaryWords';

export type FigureName = 'evaluations' | 'meanFinal' | 'meanRaw' | 'passRate' | 'fatal' | 'fatalRate' | 'unscored';

export interface FigureSource {
  readonly counting: Counting;
  readonly period: Period;
  /** Conditions that single out a team or an agent. */
  readonly groups?: (log: SummaryLog) => Condition[][];
  /** The cells of the same row that hold the number of evaluations and of fatal ones. */
  readonly evaluations: string;
  readonly fatal: string;
}

/** One figure as a live formula; means and rates are blank where nothing was evaluated. */
export function figureCell(figure: FigureName, source: FigureSource): BlockCell {
  const total = (measure: Measure): string => source.counting.total(measure, source.period, source.groups);
  const count = source.evaluations;
  const perEvaluation = (sum: string, decimals: number): string =>
    `IF(${count}=0,"",ROUND(ROUND((${sum})/${count},10),${decimals}))`;
  const written = (text: string, format: string): BlockCell => cell('value', formula(text, figure), format);
  switch (figure) {
    case 'evaluations':
      return written(total('scored'), FORMATS.count);
    case 'meanFinal':
      return written(perEvaluation(total('final'), 2), FORMATS.points);
    case 'meanRaw':
      return written(perEvaluation(total('raw'), 2), FORMATS.points);
    case 'passRate':
      return written(perEvaluation(total('passed'), 4), FORMATS.rate);
    case 'fatal':
      return written(total('fatal'), FORMATS.count);
    case 'fatalRate':
      return written(perEvaluation(source.fatal, 4), FORMATS.rate);
    case 'unscored':
      return written(`${total('rows')}-${count}`, FORMATS.count);
  }
}

/** Figures of a line in the order of their columns; `at` gives the cell of a figure in that line. */
export function figureCells(
  figures: readonly FigureName[],
  source: Omit<FigureSource, 'evaluations' | 'fatal'>,
  at: (figure: FigureName) => string,
): BlockCell[] {
  const whole = { ...source, evaluations: at('evaluations'), fatal: at('fatal') };
  return figures.map((figure) => figureCell(figure, whole));
}

export function figureHeads(figures: readonly FigureName[], words: SummaryWords): BlockCell[] {
  return figures.map((figure) => cell('head', words.columns[figure]));
}
