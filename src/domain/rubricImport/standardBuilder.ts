import type { Language } from '../language';
import { DEFAULT_PASS_MARK, defaultBands } from '../rubric/defaults';
import { addUp } from '../rubric/points';
import type { Rubric, Section } from '../rubric/rubric';
import { subjectKey, type RubricSubject } from '../rubric/subject';
import { CriterionBuilder } from './criterionBuilder';
import { readName, type CriterionTexts } from './criterionTexts';
import type { ImportGrid } from './importGrid';
import { ImportRecorder } from './importRecorder';
import { speaksOfOutcome } from './noteText';
import { RuleCollector } from './ruleCollector';
import type { ImportDecisions, RubricReading } from './rubricReading';
import type { SectionTexts, StandardTexts } from './standardTexts';
import { pointsOfWeights } from './weightPoints';

export type BuiltStandard = Pick<RubricReading, 'rubric' | 'places' | 'guesses' | 'questions' | 'targets' | 'problems'>;

/** Makes a rubric of what was read, with what people decided in place of what we would have guessed. */
export function buildStandard(
  texts: StandardTexts,
  grid: ImportGrid,
  language: Language,
  decisions: ImportDecisions,
): BuiltStandard {
  return new StandardBuilder(texts, new ImportRecorder(grid, language, decisions)).build();
}

const BASE = 100;

class StandardBuilder {
  private readonly rules: RuleCollector;
  private readonly criteria: CriterionBuilder;

  constructor(
    private readonly texts: StandardTexts,
    private readonly recorder: ImportRecorder,
  ) {
    this.rules = new RuleCollector(recorder);
    this.criteria = new CriterionBuilder(texts, recorder, this.rules);
  }

  build(): BuiltStandard {
    const weighted = pointsOfWeights(
      this.texts.sections.map((section) => ({
        weight: section.weight,
        points: section.points,
        criteria: section.criteria.map(({ weight }) => weight),
      })),
    );
    const sections = this.texts.sections.flatMap((section, at) => this.section(section, weighted[at] ?? []));
    for (const note of this.texts.notes) this.rules.note(note, null, null);
    const base = this.base(sections);
    this.ask(sections);
    const rubric: Rubric = {
      key: 'imported',
      version: 1,
      name: this.texts.name,
      sections: sections.filter(({ criteria }) => criteria.length > 0),
      rules: this.rules.rules,
      bands: defaultBands(this.recorder.language),
      passMark: DEFAULT_PASS_MARK,
      fatalScore: this.recorder.decisions['fatalScore'] === 'keep' ? 'keep' : 'zero',
      decimals: 2,
      ...(base !== null && { base }),
    };
    const { places, guesses, questions, targets, problems } = this.recorder;
    return { rubric, places, guesses, questions, targets, problems };
  }

  private section(texts: SectionTexts, weighted: readonly (number | null)[]): Section[] {
    const { name: place, criteria: all } = texts;
    const red = place !== null && speaksOfOutcome(place.text);
    const scored = all.filter((criterion) => !this.isRule(criterion, red));
    for (const criterion of all) if (!scored.includes(criterion)) this.rules.ruleOf(criterion, place);
    if (scored.length === 0) return [];
    const name = this.recorder.unique(
      place ? readName(place.text).name : this.recorder.language === 'en' ? 'Criteria' : '评分项',
      place ?? scored[0]?.place ?? null,
      'section',
    );
    const subject: RubricSubject = { kind: 'section', section: name };
    const where = place ?? scored[0]?.place;
    if (where) this.recorder.place(subject, where);
    if (!place && where) this.recorder.guess('SECTION_ADDED', subject, where);
    const criteria = scored.map((criterion) =>
      this.criteria.build(criterion, weighted[all.indexOf(criterion)] ?? null, texts, scored),
    );
    const sum = addUp(criteria.map(({ points, weight }) => (weight === 1 ? points : points * weight)));
    const points = texts.points ?? (texts.weight !== null && sum === 0 ? texts.weight : Math.round(sum * 1e6) / 1e6);
    if (texts.points === null && where && criteria.some((one) => one.points > 0)) {
      this.recorder.guess('SECTION_POINTS_FROM_SUM', subject, where);
    }
    return [{ name, points, criteria }];
  }

  /** An item that has no points but an outcome is no criterion. */
  private isRule({ points, weight, levels, occurrence, leads, notes, place }: CriterionTexts, red: boolean): boolean {
    if (points !== null || weight !== null || levels.length > 1) return false;
    const says = [place, ...leads, ...notes].some(({ text }) => speaksOfOutcome(text));
    return red || (says && (occurrence === null || this.texts.answers === 'yesNo' || says));
  }

  /** Deductions and bonuses of criteria without points of their own need points to start from. */
  private base(sections: readonly Section[]): number | null {
    const criteria = sections.flatMap((section) => section.criteria);
    const floating = criteria.filter(({ occurrence, points }) => occurrence?.kind === 'deduction' && points === 0);
    const reachable = addUp(criteria.map(({ points }) => points));
    if (floating.length === 0 || reachable > 0) return null;
    if (this.texts.base === null) {
      const first = Object.values(this.recorder.places)[0] ?? '';
      this.recorder.guesses.push({ code: 'BASE_ASSUMED', subject: { kind: 'rubric' }, where: first });
    }
    return this.texts.base ?? BASE;
  }

  private ask(sections: readonly Section[]): void {
    if (this.rules.rules.some(({ outcome }) => outcome === 'fatal')) {
      const rule = this.rules.rules.find(({ outcome }) => outcome === 'fatal');
      const where = this.recorder.places[subjectKey({ kind: 'rule', rule: rule?.name ?? '' })] ?? '';
      const chosen = this.recorder.decisions['fatalScore'] === 'keep' ? 'keep' : 'zero';
      const options = ['zero', 'keep'] as const;
      this.recorder.questions.push({
        id: 'fatalScore',
        kind: 'fatalScore',
        where,
        text: rule?.text ?? '',
        options,
        chosen,
      });
    }
    const isBroken = sections
      .flatMap(({ criteria }) => criteria.flatMap(({ levels }) => levels))
      .some(({ points }) => !Number.isInteger(points));
    const given = this.recorder.decisions['rounding'];
    const isShared = this.recorder.guesses.some(({ code }) => code === 'LEVEL_SHARES');
    if (!isShared || (!isBroken && given === undefined)) return;
    const chosen = given === '0.5' || given === '1' ? given : 'none';
    const where = this.recorder.guesses.find(({ code }) => code === 'LEVEL_SHARES')?.where ?? '';
    this.recorder.questions.push({
      id: 'rounding',
      kind: 'rounding',
      where,
      text: '',
      options: ['none', '0.5', '1'],
      chosen,
    });
  }
}
