/** Without 0, 1, I, L and O, which are mistaken for each other when read aloud or copied from paper. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
/** 31^10 is about 50 bits: twelve people filling files apart never meet. */
const LENGTH = 10;

/**
 * A new evaluation's ID: `E260305-7F3K2QXWP4`. It begins with a letter, so that no cell takes it for a number.
 * @param day ISO day
 * @param random as Math.random: from 0 inclusive to 1 exclusive
 */
export function newEvaluationId(day: string, random: () => number): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET.charAt(Math.floor(random() * ALPHABET.length)));
  return `E${day.replaceAll('-', '').slice(2)}-${letters.join('')}`;
}
