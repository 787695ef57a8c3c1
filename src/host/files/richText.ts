import { decodeCellText } from './cellText';
import { child, type XmlElement } from './xml';

/** Text of all runs; phonetic hints over the text are not part of it. */
export function richText(element: XmlElement | undefined): string {
  const runs = element?.children.filter(({ name }) => name === 't' || name === 'r') ?? [];
  return decodeCellText(runs.map((run) => (run.name === 't' ? run.text : (child(run, 't')?.text ?? ''))).join(''));
}
