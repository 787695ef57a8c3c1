import { logColumns, reservedHeaders, subtotalHeader } from '../evaluation/logColumns';
import { QaError } from '../failure';
import { LANGUAGES, type Language } from '../language';
import { scoringColumns } from '../scoring/scoringColumns';
import { scoringWords } from '../scoring/scoringWords';
import { tableReference, toFormula } from '../scoring/toFormula';
import { addUp, bestPoints, criteriaOf } from './points';
import { rubricId, type Criterion, type Rubric, type Section } from './rubric';

/** A header may be longer, but a text within a formula, which holds the name and a separator, may not. */
const LONGEST_NAME = 250;

type Finding =
  | { code: 'SECTION_POINTS_DIFFER'; section: string; points: number; criteria: number }
  | { code: 'CRITERION_POINTS_DIFFER'; criterion: string; points: number; best: number }
  | { code: 'TOTALS_DIFFER'; sections: number; criteria: number; best: number }
  | { code: 'GATE_ALLOWS_NOT_APPLICABLE'; rule: string; criterion: string }
  | { code: 'NAME_TAKEN'; name: string }
  | { code: 'NAME_ILLEGAL'; name: string }
  | { code: 'KEY_ILLEGAL'; key: string }
  | { code: 'VERSION_ILLEGAL'; version: number }
  | { code: 'SECTION_EMPTY'; section: string }
  | { code: 'POINTS_ILLEGAL'; name: string; points: number }
  | { code: 'WEIGHT_ILLEGAL'; criterion: string; weight: number }
  | { code: 'NOTHING_REACHABLE' }
  | { code: 'LEVELS_NOT_DESCENDING'; criterion: string }
  | { code: 'LEVEL_LABEL_TAKEN'; criterion: string; label: string }
  | { code: 'RULE_CRITERION_UNKNOWN'; rule: string; criterion: string }
  | { code: 'BANDS_ILLEGAL' }
  | { code: 'PASS_MARK_ILLEGAL'; passMark: number }
  | { code: 'DECIMALS_ILLEGAL'; decimals: number }
  | { code: 'FORMULA_TOO_LONG'; column: string };

export type RubricProblemCode = Finding['code'];

/** An error blocks the use of the rubric; a warning is shown and may stay, as real standards are inconsistent. */
export type RubricProblem = Finding & { readonly severity: 'error' | 'warning' };

const WARNINGS: ReadonlySet<RubricProblemCode> = new Set([
  'SECTION_POINTS_DIFFER',
  'CRITERION_POINTS_DIFFER',
  'TOTALS_DIFFER',
  'GATE_ALLOWS_NOT_APPLICABLE',
]);

/** What is wrong with a rubric, errors first. Nothing is repaired or rescaled. */
export function rubricProblems(rubric: Rubric): RubricProblem[] {
  const errors = [
    ...identityErrors(rubric),
    ...nameErrors(rubric),
    ...rubric.sections.flatMap(sectionErrors),
    ...criteriaOf(rubric).flatMap(criterionErrors),
    ...ruleErrors(rubric),
    ...settingErrors(rubric),
  ];
  // Formulas and sums of a broken rubric say nothing.
  const consequences = errors.length === 0 ? [...formulaErrors(rubric), ...pointWarnings(rubric)] : [];
  return [...errors, ...consequences, ...gateWarnings(rubric)].map((finding) => ({
    ...finding,
    severity: WARNINGS.has(finding.code) ? 'warning' : 'error',
  }));
}

function identityErrors({ key, version }: Rubric): Finding[] {
  return [
    ...(/^[A-Za-z][A-Za-z0-9]{0,99}$/.test(key) ? [] : [{ code: 'KEY_ILLEGAL', key } as const]),
    ...(Number.isInteger(version) && version > 0 ? [] : [{ code: 'VERSION_ILLEGAL', version } as const]),
  ];
}

/** Names are column headers, and Excel's tables know no difference of letter case between headers. */
function nameErrors(rubric: Rubric): Finding[] {
  const sections = rubric.sections.map(({ name }) => name);
  const names = [...sections, ...criteriaOf(rubric).map(({ name }) => name), ...rubric.rules.map(({ name }) => name)];
  const headers = LANGUAGES.flatMap((language) => [
    ...reservedHeaders(language),
    ...sections.map((section) => subtotalHeader(section, language)),
  ]);
  const taken = new Set(headers.map((header) => header.toLowerCase()));
  return names.flatMap((name): Finding[] => {
    const key = name.toLowerCase();
    const findings: Finding[] = taken.has(key) ? [{ code: 'NAME_TAKEN', name }] : [];
    taken.add(key);
    return isLegalName(name) ? findings : [...findings, { code: 'NAME_ILLEGAL', name }];
  });
}

function isLegalName(name: string): boolean {
  return name !== '' && name.trim() === name && name.length <= LONGEST_NAME && !/\p{Cc}/u.test(name);
}

function sectionErrors({ name, points, criteria }: Section): Finding[] {
  return [
    ...(criteria.length === 0 ? [{ code: 'SECTION_EMPTY', section: name } as const] : []),
    ...(isPoints(points) ? [] : [{ code: 'POINTS_ILLEGAL', name, points } as const]),
  ];
}

function isPoints(points: number): boolean {
  return Number.isFinite(points) && points >= 0;
}

function criterionErrors(criterion: Criterion): Finding[] {
  const { name, points, weight, levels } = criterion;
  const findings: Finding[] = [];
  for (const value of [points, ...levels.map((level) => level.points)]) {
    if (!isPoints(value)) findings.push({ code: 'POINTS_ILLEGAL', name, points: value });
  }
  if (!(Number.isFinite(weight) && weight > 0)) findings.push({ code: 'WEIGHT_ILLEGAL', criterion: name, weight });
  if (levels.some((level, index) => level.points > (levels[index - 1]?.points ?? Infinity))) {
    findings.push({ code: 'LEVELS_NOT_DESCENDING', criterion: name });
  }
  const labels = new Set<string>();
  for (const { label } of levels) {
    const key = label.trim().toLowerCase();
    if (key === '' || labels.has(key)) findings.push({ code: 'LEVEL_LABEL_TAKEN', criterion: name, label });
    labels.add(key);
  }
  return findings;
}

function ruleErrors(rubric: Rubric): Finding[] {
  const known = new Set(criteriaOf(rubric).map(({ name }) => name));
  return rubric.rules.flatMap(({ name, outcome, criterion = '' }): Finding[] =>
    outcome === 'veto' && !known.has(criterion) ? [{ code: 'RULE_CRITERION_UNKNOWN', rule: name, criterion }] : [],
  );
}

function settingErrors(rubric: Rubric): Finding[] {
  const { bands, passMark, decimals } = rubric;
  const descending = bands.every(({ from }, index) => from < (bands[index - 1]?.from ?? Infinity));
  const named = new Set(bands.map(({ name }) => name.trim()));
  const findings: Finding[] = [];
  if (bands.at(-1)?.from !== 0 || !descending || named.size < bands.length || named.has('')) {
    findings.push({ code: 'BANDS_ILLEGAL' });
  }
  if (!(passMark >= 0 && passMark <= 100)) findings.push({ code: 'PASS_MARK_ILLEGAL', passMark });
  if (![0, 1, 2].includes(decimals)) findings.push({ code: 'DECIMALS_ILLEGAL', decimals });
  if (!criteriaOf(rubric).some((criterion) => bestPoints(criterion) > 0)) findings.push({ code: 'NOTHING_REACHABLE' });
  return findings;
}

/** In the log that we would make for the rubric. */
function formulaErrors(rubric: Rubric): Finding[] {
  const reference = tableReference(`QA_Eval_${rubricId(rubric)}`);
  return LANGUAGES.flatMap((language) => tooLong(rubric, language, reference)).filter(
    (finding, index, all) => all.findIndex(({ column }) => column === finding.column) === index,
  );
}

function tooLong(
  rubric: Rubric,
  language: Language,
  reference: (header: string) => string,
): Extract<Finding, { code: 'FORMULA_TOO_LONG' }>[] {
  const headers = new Map(logColumns(rubric, language).map(({ key, header }) => [key, header]));
  return [...scoringColumns(rubric, scoringWords(language))].flatMap(([key, expression]) => {
    try {
      toFormula(expression, (used) => reference(headers.get(used) ?? used), headers.get(key));
      return [];
    } catch (error) {
      if (error instanceof QaError && error.failure.code === 'FORMULA_TOO_LONG') return [error.failure];
      throw error;
    }
  });
}

/** Points as printed against what they are made of; without weights, which standards apply afterwards. */
function pointWarnings(rubric: Rubric): Finding[] {
  const criteria = criteriaOf(rubric);
  const printed = rubric.sections.flatMap(({ name, points, criteria: own }): Finding[] => {
    const sum = addUp(own.map((criterion) => criterion.points));
    return sum === points ? [] : [{ code: 'SECTION_POINTS_DIFFER', section: name, points, criteria: sum }];
  });
  const levels = criteria.flatMap((criterion): Finding[] => {
    const best = bestPoints(criterion);
    if (best === criterion.points) return [];
    return [{ code: 'CRITERION_POINTS_DIFFER', criterion: criterion.name, points: criterion.points, best }];
  });
  const totals = {
    sections: addUp(rubric.sections.map(({ points }) => points)),
    criteria: addUp(criteria.map(({ points }) => points)),
    best: addUp(criteria.map(bestPoints)),
  };
  const differ = totals.sections !== totals.criteria || totals.criteria !== totals.best;
  return [...(differ ? [{ code: 'TOTALS_DIFFER', ...totals } as const] : []), ...printed, ...levels];
}

/** A criterion whose failure fails the contact should always be answered. */
function gateWarnings(rubric: Rubric): Finding[] {
  return rubric.rules.flatMap(({ name, outcome, criterion }): Finding[] => {
    const gate = criteriaOf(rubric).find((one) => one.name === criterion);
    return outcome === 'veto' && gate && gate.notApplicable !== 'forbidden'
      ? [{ code: 'GATE_ALLOWS_NOT_APPLICABLE', rule: name, criterion: gate.name }]
      : [];
  });
}
