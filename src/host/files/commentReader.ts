import type { SheetSnapshot } from '../model/snapshot';
import { richText } from './richText';
import { child, descendants, type XmlElement } from './xml';

/**
 * Notes and threads of comments of a sheet. A thread stands in a part of its own and once more among the notes, for programs
 * that know no threads; that copy is no note.
 */
export function readComments(
  sheet: SheetSnapshot,
  notes: XmlElement | undefined,
  threads: XmlElement | undefined,
): void {
  const comments = threads ? threadTexts(threads) : {};
  for (const comment of notes ? descendants(notes, 'comment') : []) {
    const { ref = '' } = comment.attributes;
    if (!Object.hasOwn(comments, ref)) sheet.notes[ref] = richText(child(comment, 'text'));
  }
  if (Object.keys(comments).length > 0) sheet.comments = comments;
}

function threadTexts(threads: XmlElement): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const comment of descendants(threads, 'threadedComment')) {
    const { ref = '' } = comment.attributes;
    const text = child(comment, 'text')?.text ?? '';
    texts[ref] = Object.hasOwn(texts, ref) ? `${texts[ref]}\n${text}` : text;
  }
  return texts;
}
