import { criteriaOf, reachablePoints } from '../../../../domain/rubric/points';
import type { Rubric } from '../../../../domain/rubric/rubric';
import type { TemplateName } from '../../../../domain/rubric/templates';
import { useTemplatesText } from '../../../i18n/templates/useTemplatesText';

/** How much a built-in standard holds, and what of it is ours. */
export function TemplateFacts({ name, rubric }: { name: TemplateName; rubric: Rubric }): JSX.Element {
  const t = useTemplatesText();
  const [criteria, points] = [criteriaOf(rubric).length, reachablePoints(rubric)];
  return <>{t('facts', { criteria, points, ours: t(`ours.${name}`) })}</>;
}
