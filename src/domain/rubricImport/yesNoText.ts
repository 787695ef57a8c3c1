import { shareOfLabel } from '../rubric/levelWords';
import { halfWidth } from './plainText';

/** `是/否`, `□做到 □未做到`: the two answers that a cell offers, the better one first; null where it offers none. */
export function offeredAnswers(text: string): readonly [yes: string, no: string] | null {
  const [one, other, ...more] = halfWidth(text)
    .split(/[/、,，|\s□☐○]+/u)
    .filter((part) => part !== '');
  if (one === undefined || other === undefined || more.length > 0) return null;
  const [first, second] = [shareOfLabel(one), shareOfLabel(other)];
  if (first === 100 && second === 0) return [one, other];
  return first === 0 && second === 100 ? [other, one] : null;
}
