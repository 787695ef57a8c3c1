import { newEvaluationId } from '../evaluation/evaluationId';

/** The ID of an evaluation that is read from somewhere: the same words give the same ID, today and on another PC. */
export function stableId(day: string, words: readonly string[]): string {
  return newEvaluationId(day, seededRandom(JSON.stringify(words)));
}

/**
 * Chance that a text decides: the public domain generator sfc32 over four hashes of the text, so that an ID keeps all of
 * its bits.
 */
function seededRandom(text: string): () => number {
  let [a, b, c, d] = [1, 2, 3, 4].map((number) => hash(text, number)) as [number, number, number, number];
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4_294_967_296;
  };
  for (let round = 0; round < 15; round += 1) next();
  return next;
}

function hash(text: string, seed: number): number {
  let mixed = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let at = 0; at < text.length; at += 1) {
    mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
    mixed ^= mixed >>> 15;
  }
  return mixed;
}
