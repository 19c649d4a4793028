/** The first quotation in a text, found in one pass. */

export interface Quotation {
  /** The words between the marks. */
  readonly words: string;
  readonly start: number;
  /** After the closing mark, and after what belongs to it. */
  readonly end: number;
}

/** Of a title in quotation marks. */
export const QUOTED_CHARS = { least: 3, most: 300 } as const;

/** The first run of 3 to 300 characters between an opening mark and the next closing one; null if there is none. */
export function firstBetween(text: string, opening: string, closing: string): Quotation | null {
  let end = -1;
  for (let start = 0; start < text.length; start += 1) {
    if (!opening.includes(text.charAt(start))) continue;
    if (end <= start) end = nextOf(text, closing, start + 1);
    if (end === -1) return null;
    const length = end - start - 1;
    if (length >= QUOTED_CHARS.least && length <= QUOTED_CHARS.most)
      return { words: text.slice(start + 1, end), start, end: end + 1 };
  }
  return null;
}

/** The position of the first of these characters from a place on; -1 if there is none. */
function nextOf(text: string, characters: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (characters.includes(text.charAt(at))) return at;
  return -1;
}
