/** What of a rubric something is about; names as in the rubric. */
export type RubricSubject =
  | { readonly kind: 'rubric' }
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'criterion'; readonly criterion: string }
  | { readonly kind: 'level'; readonly criterion: string; readonly level: string }
  | { readonly kind: 'rule'; readonly rule: string };

/** A key to look a subject up by. */
export function subjectKey(subject: RubricSubject): string {
  switch (subject.kind) {
    case 'rubric':
      return 'rubric';
    case 'section':
      return `section:${subject.section}`;
    case 'criterion':
      return `criterion:${subject.criterion}`;
    case 'level':
      return `level:${subject.criterion}/${subject.level}`;
    case 'rule':
      return `rule:${subject.rule}`;
  }
}
