/** What all cells of a range have in common; null where they differ. */
export interface RangeLook {
  /** `#RRGGBB`; cells without a fill are white. */
  readonly fill: string | null;
  readonly fontColour: string | null;
  readonly strikethrough: boolean | null;
}

/** Queues reading the look of a range; call the result after the sync. */
export function queueRangeLook(range: Excel.Range): () => RangeLook {
  const { fill, font } = range.format;
  fill.load('color');
  font.load('color,strikethrough');
  return () => ({
    fill: colourOf(fill.color),
    fontColour: colourOf(font.color),
    strikethrough: typeof font.strikethrough === 'boolean' ? font.strikethrough : null,
  });
}

export function isMixed({ fill, fontColour, strikethrough }: RangeLook): boolean {
  return fill === null || fontColour === null || strikethrough === null;
}

/** Excel answers null, some builds an empty text, where there is no one colour. */
export function colourOf(answer: unknown): string | null {
  return typeof answer === 'string' && /^#[0-9a-f]{6}$/i.test(answer) ? answer.toUpperCase() : null;
}
