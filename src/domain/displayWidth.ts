/** Half-width cells that a text takes on screen: a Chinese character takes two. */
export function displayWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (letter > '\u2e7f' ? 2 : 1), 0);
}
