/** `礼貌用语 扣2分` as its name and what it takes off; the whole text where it names no number. */
export function splitItem(text: string): { readonly name: string; readonly loss: number | null } {
  const found = PATTERN.exec(text.trim());
  const name = found?.groups?.['name']?.trim();
  return name ? { name, loss: Number(found?.groups?.['loss']) } : { name: text, loss: null };
}

const PATTERN =
  /^(?<name>.+?)[\s,，:：]*[(（]?\s*(?:扣|[-−－–])\s*(?<loss>\d+(?:\.\d+)?)\s*(?:分|points?|pts?)?\s*[)）]?$/iu;
