import { addUp } from '../rubric/points';
import type { Criterion, Level } from '../rubric/rubric';
import type { RubricSubject } from '../rubric/subject';
import type { CriterionTexts } from './criterionTexts';
import type { ImportRecorder } from './importRecorder';
import { withPoints } from './levelPoints';
import { metricOffer, type MetricOffer } from './metricOffer';
import type { RawText } from './rawStandard';
import type { RuleCollector } from './ruleCollector';
import type { SectionTexts, StandardTexts } from './standardTexts';
import { targetsInText } from './targetText';
import { offeredAnswers } from './yesNoText';

/** Makes criteria of what their cells say. */
export class CriterionBuilder {
  private readonly step: number | null;

  constructor(
    private readonly texts: StandardTexts,
    private readonly recorder: ImportRecorder,
    private readonly rules: RuleCollector,
  ) {
    const rounding = recorder.decisions['rounding'];
    this.step = rounding === '0.5' || rounding === '1' ? Number(rounding) : null;
  }

  /** @param weighted points that its weight in percent stands for */
  build(
    texts: CriterionTexts,
    weighted: number | null,
    section: SectionTexts,
    siblings: readonly CriterionTexts[],
  ): Criterion {
    const name = this.recorder.unique(texts.name, texts.place, 'criterion');
    const subject: RubricSubject = { kind: 'criterion', criterion: name };
    this.recorder.place(subject, texts.place);
    if (texts.points !== null && texts.otherPoints !== null && texts.points !== texts.otherPoints) {
      const finding = {
        code: 'POINTS_TWICE',
        text: texts.name,
        points: texts.points,
        other: texts.otherPoints,
      } as const;
      this.recorder.problem('warning', finding, subject, texts.place);
    }
    const found = texts.levels.length > 1 ? texts.levels : [];
    const yesNo = found.length === 0 && texts.occurrence === null && this.isTicked(texts);
    const printed = this.recorder.decided(subject) ?? texts.points;
    const best = Math.max(0, ...found.map(({ points }) => points ?? 0));
    const points = printed ?? this.pointsOf(texts, weighted, best, section, siblings, yesNo, subject);
    const pointed = withPoints(found, points === 0 && best > 0 ? best : points, this.step);
    const levels = yesNo ? this.yesNo(points, texts) : pointed.levels.map((level) => this.withDecided(name, level));
    pointed.found.forEach((level) => {
      this.recorder.place({ kind: 'level', criterion: name, level: level.label }, level.place);
    });
    for (const level of pointed.shared) this.shared(name, level, pointed.found);
    for (const label of pointed.ranged) {
      const level = pointed.found.find((one) => one.label === label);
      if (level) this.recorder.guess('LEVEL_RANGE', { kind: 'level', criterion: name, level: label }, level.place);
    }
    const policy = this.rules.notes(texts, name, pointed.levels, pointed.found);
    const weight = this.weightFactor(texts, levels, points, subject);
    const metric = this.metric(name, texts, pointed.levels);
    const limits = new Map(metric?.limits.map(({ level, limit }) => [level, limit]));
    return {
      name,
      points: points ?? 0,
      weight,
      levels: levels.map((level) => {
        const limit = limits.get(level.label);
        return limit === undefined ? level : { ...level, limit };
      }),
      notApplicable: policy ? 'fullMarks' : yesNo && texts.points === null ? 'excluded' : 'forbidden',
      ...(metric && { metric: { unit: this.recorder.language === 'en' ? 's' : '秒', better: 'lower' as const } }),
      ...(texts.occurrence && levels.length === 0 && { occurrence: texts.occurrence }),
    };
  }

  /** Points that the criterion itself does not print; null where nothing tells them. */
  private pointsOf(
    texts: CriterionTexts,
    weighted: number | null,
    best: number,
    section: SectionTexts,
    siblings: readonly CriterionTexts[],
    yesNo: boolean,
    subject: RubricSubject,
  ): number | null {
    if (best > 0) {
      this.recorder.guess('POINTS_FROM_LEVELS', subject, texts.place);
      return best;
    }
    if (weighted !== null) {
      this.recorder.guess('POINTS_FROM_WEIGHT', subject, texts.place);
      return weighted;
    }
    if (texts.occurrence) return 0;
    if (section.points !== null && siblings.filter(({ points }) => points === null).length === 1) {
      const rest = section.points - addUp(siblings.map(({ points }) => points ?? 0));
      if (rest > 0) {
        this.recorder.guess('POINTS_FROM_REST', subject, texts.place);
        return Math.round(rest * 1e6) / 1e6;
      }
    }
    if (yesNo) {
      this.recorder.guess('CHECKLIST_POINTS', subject, texts.place);
      return 1;
    }
    this.recorder.problem('error', { code: 'POINTS_MISSING', text: texts.name }, subject, texts.place);
    return null;
  }

  /** Whether an item is answered by yes or no. */
  private isTicked({ points, answers }: CriterionTexts): boolean {
    const asks = this.texts.answers === 'yesNo' || answers.some(({ text }) => offeredAnswers(text) !== null);
    return asks || (points === null && this.isUnpointed());
  }

  /** Whether nothing in the table has points: a list to tick. */
  private isUnpointed(): boolean {
    return this.texts.sections.every(
      ({ points, criteria }) =>
        points === null &&
        criteria.every((one) => one.points === null && one.weight === null && one.levels.length < 2 && !one.occurrence),
    );
  }

  private yesNo(points: number | null, { answers }: CriterionTexts): Level[] {
    const offered = answers.map(({ text }) => offeredAnswers(text)).find((one) => one !== null);
    const [yes, no] = offered ?? (this.recorder.language === 'en' ? ['Yes', 'No'] : ['是', '否']);
    return [
      { label: yes, points: points ?? 1, descriptor: '' },
      { label: no, points: 0, descriptor: '' },
    ];
  }

  /** A criterion scored on another scale than its weight makes it count. */
  private weightFactor(
    texts: CriterionTexts,
    levels: readonly Level[],
    points: number | null,
    subject: RubricSubject,
  ): number {
    const best = levels.length > 0 ? Math.max(...levels.map((level) => level.points)) : (texts.points ?? 0);
    if (texts.weight === null || best === 0 || (texts.points === null && best !== points)) return 1;
    if (texts.points === null && levels.every((_level, at) => texts.levels[at]?.points === null)) return 1;
    const weight = Math.round((texts.weight / best) * 1e6) / 1e6;
    if (weight !== 1) this.recorder.guess('WEIGHT_FACTOR', subject, texts.place);
    return weight;
  }

  private shared(criterion: string, label: string, found: readonly { label: string; place: RawText }[]): void {
    const level = found.find((one) => one.label === label);
    const subject: RubricSubject = { kind: 'level', criterion, level: label };
    if (!level || this.recorder.decided(subject) !== undefined) return;
    this.recorder.guess('LEVEL_SHARES', subject, level.place);
  }

  private withDecided(criterion: string, level: Level): Level {
    const points = this.recorder.decided({ kind: 'level', criterion, level: level.label });
    return points === undefined ? level : { ...level, points };
  }

  private metric(criterion: string, texts: CriterionTexts, levels: readonly Level[]): MetricOffer | null {
    for (const lead of texts.leads) this.recorder.noteTargets(lead);
    const leads = texts.leads.filter(({ text }) => targetsInText(text).length === 0).map(({ text }) => text);
    const offer = metricOffer(criterion, leads, levels);
    if (!offer) return null;
    const id = `metric:${criterion}`;
    const chosen = this.recorder.decisions[id] === 'yes' ? 'yes' : 'no';
    const place = texts.leads[0] ?? texts.place;
    const { text, limits, conflict } = offer;
    this.recorder.questions.push({
      ...{
        id,
        kind: 'metric',
        where: this.recorder.address(place),
        text,
        criterion,
        unit: offer.unit,
        limits,
        conflict,
      },
      options: ['no', 'yes'],
      chosen,
    });
    return chosen === 'yes' ? offer : null;
  }
}
