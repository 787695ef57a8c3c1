import { criteriaOf } from '../../../src/domain/rubric/points';
import type { Criterion } from '../../../src/domain/rubric/rubric';
import { zeroedScope } from '../../../src/domain/rubric/zeroedScope';
import { hasFired } from '../../../src/domain/scoring/cellTests';
import { evaluateExpression } from '../../../src/domain/scoring/evaluateExpression';
import type { RowCells } from '../../../src/domain/scoring/scoreCells';
import type { ScoringCase } from './randomRows';

/** Every way of scoring that a standard can ask for, as `waysOf` names them. */
export const EVERY_WAY: readonly string[] = [
  ...['levels', 'points', 'step 0.5', 'step 1', 'metric lower', 'metric higher', 'word of a log'],
  ...both('bonus', 'deduction').flatMap((kind) =>
    both('own points', 'no points').flatMap((own) => both('cap', 'no cap').map((cap) => `${kind}, ${own}, ${cap}`)),
  ),
  ...both('criterion', 'section').map((what) => `${what} weighted`),
  ...both('fullMarks', 'excluded').flatMap((policy) => [
    `criterion absent, ${policy}`,
    `criterion of a log's own absent, ${policy}`,
    `section absent, ${policy}`,
  ]),
  ...both('zero', 'keep').flatMap((fatalScore) => [
    ...['contact', 'section', 'criterion'].flatMap((scope) =>
      both('fatal', 'veto').map((outcome) => `${outcome} of ${scope}, ${fatalScore}`),
    ),
    `zeroContact of contact, ${fatalScore}`,
  ]),
  ...['0', '1', '2'].map((decimals) => `${decimals} decimals`),
  ...['1', '2', '3', '4', '5'].map((bands) => `${bands} bands`),
  'base',
];

function both(one: string, other: string): [string, string] {
  return [one, other];
}

/** Those that the score of a row rests on. */
export function waysOf({ rubric, words }: Omit<ScoringCase, 'rows'>, cells: RowCells): string[] {
  const absent = new Set(words.notApplicable.map((word) => word.toLowerCase()));
  const textOf = ({ name }: Criterion): string => String(cells[`criterion:${name}`]).toLowerCase();
  const isAbsent = (one: Criterion): boolean => absent.has(textOf(one));

  const ofCriteria = criteriaOf(rubric).flatMap((one) => {
    const reading = words.criteria?.[one.name];
    const weighted = one.weight === 1 ? [] : ['criterion weighted'];
    if (isAbsent(one)) return [`criterion${reading ? " of a log's own" : ''} absent, ${one.notApplicable}`];
    if (reading) return reading.words.some(({ word }) => word.toLowerCase() === textOf(one)) ? ['word of a log'] : [];
    return [wayOf(one), ...weighted];
  });
  const ofSections = rubric.sections.flatMap(({ criteria, weight, notApplicable }) => [
    ...(weight === undefined ? [] : ['section weighted']),
    ...(criteria.every(isAbsent) ? [`section absent, ${notApplicable ?? 'by its criteria'}`] : []),
  ]);
  const ofRules = rubric.rules
    .filter(({ name }) => evaluateExpression(hasFired(name, words), (key) => cells[key] ?? '') === true)
    .map((rule) => `${rule.outcome} of ${zeroedScope(rule, 'zero')?.kind ?? 'nothing'}, ${rubric.fatalScore}`);
  const base = rubric.base === undefined ? [] : ['base'];
  return [
    ...ofCriteria,
    ...ofSections,
    ...ofRules,
    ...base,
    `${rubric.decimals} decimals`,
    `${rubric.bands.length} bands`,
  ];
}

function wayOf({ metric, occurrence, points, step, levels }: Criterion): string {
  if (metric) return `metric ${metric.better}`;
  if (occurrence) {
    const { kind, cap } = occurrence;
    return `${kind}, ${points > 0 ? 'own points' : 'no points'}, ${cap === undefined ? 'no cap' : 'cap'}`;
  }
  if (levels.length > 0) return 'levels';
  return step === undefined ? 'points' : `step ${step}`;
}
