import type { CriterionTexts } from './criterionTexts';
import { headerCell } from './headerWords';
import { halfWidth, isNumber } from './plainText';
import type { RawText } from './rawStandard';

/** A section's texts, read. */
export interface SectionTexts {
  readonly name: RawText | null;
  readonly points: number | null;
  /** Percent. */
  readonly weight: number | null;
  readonly criteria: readonly CriterionTexts[];
}

export interface StandardTexts {
  readonly name: string;
  readonly sections: readonly SectionTexts[];
  readonly notes: readonly RawText[];
  /** Whether the table has a column to tick or fill in, and whether it asks yes or no. */
  readonly answers: 'none' | 'points' | 'yesNo';
  /** What the titles say of a number of points to start from, null where they say nothing. */
  readonly base: number | null;
  readonly declaredTotal: number | null;
}

/** Whether a header asks for yes or no, for points, or for nothing. */
export function answerKind(headers: readonly string[]): StandardTexts['answers'] {
  const answers = headers.filter((header) => ['answer', 'levelColumn'].includes(headerCell(header)?.role ?? ''));
  if (answers.some((header) => /[是否]|y\s*\/?\s*n|yes|pass|met|done|compliant|tick|达标|符合|✓/iu.test(header)))
    return 'yesNo';
  return answers.length > 0 ? 'points' : 'none';
}

/** Points to start from that a title states: `满分100分`, `base 100`. */
export function baseOf(titles: readonly string[]): number | null {
  for (const title of titles) {
    const found =
      /(?:满分|总分|基础分|基准分|初始分|base|starts? (?:at|from|with)|out of|total)\s*(?:为|是|:)?\s*(\d{2,3})/iu.exec(
        halfWidth(title),
      );
    if (found && isNumber(found[1] ?? '')) return Number(found[1]);
  }
  return null;
}
