import type { ListedRubric } from '../../../../app/listRubrics';

/** What a team should know of its standards when the pane opens. */
export type StandardNotice =
  /** Official for six months since it began or was reviewed. */
  | { readonly kind: 'reviewDue'; readonly rubric: ListedRubric; readonly day: string }
  /** Its table does not say what was published. */
  | { readonly kind: 'edited'; readonly rubric: ListedRubric; readonly where: string }
  /** The log in front is scored by a version that another one has replaced. */
  | { readonly kind: 'replaced'; readonly rubric: ListedRubric; readonly by: ListedRubric };

/** @param used the standard of the log in front, `internet_v1` */
export function standardNotices(rubrics: readonly ListedRubric[], used: string): readonly StandardNotice[] {
  return rubrics.flatMap((rubric): StandardNotice[] => {
    const { key, reviewDue, edited, life } = rubric;
    const by = rubrics.find((other) => other.key === key && other.inForce);
    const [first] = edited;
    return [
      ...(life.state !== 'retired' && first ? [{ kind: 'edited' as const, rubric, where: first.where }] : []),
      ...(rubric.rubric === used && life.state !== 'trial' && by !== undefined && by !== rubric
        ? [{ kind: 'replaced' as const, rubric, by }]
        : []),
      ...(reviewDue !== null ? [{ kind: 'reviewDue' as const, rubric, day: reviewDue }] : []),
    ];
  });
}
