/** Which lines of a PDF are set as headings, and at which level, judged by size and weight. */

import { CAPTION, isCapitals } from '../../text/headings.js';
import { withoutMarks } from '../../text/marks.js';
import { type Line, mainSize } from './lines.js';

export interface Typography {
  /** The size of running text. */
  readonly bodySize: number;
  /** Whether running text is bold, so that weight tells nothing. */
  readonly isBodyBold: boolean;
}

/** Measures the lines of a document. */
export function typographyOf(lines: readonly Line[]): Typography {
  const bodySize = mainSize(lines);
  const body = lines.filter(({ size }) => Math.abs(size - bodySize) < bodySize * SAME_SIZE);
  const bold = body.filter(({ isBold }) => isBold);
  return { bodySize, isBodyBold: bold.length * 2 > body.length };
}

/** Sizes that differ by less than this share are the same. */
const SAME_SIZE = 0.06;
/** A heading set larger than the text is larger by this share at least. */
const LARGER = 1.1;
/** Short lines of their own may be headings if they are larger by this. */
const SLIGHTLY_LARGER = 1.065;
/** A heading in the size of the text or a little smaller is bold or italic. */
const LEAST_SIZE = 0.85;
const MOST_CHARS = 220;

/** How a line is set, as far as it tells headings of one level from those of another; null if it is set like the text. */
export function headingKey(line: Line, { bodySize, isBodyBold }: Typography): string | null {
  const text = withoutMarks(line.text);
  if (!/\p{L}/u.test(text) || text.length > MOST_CHARS || CAPTION.test(text)) return null;
  const isHeavy = line.isBold && !isBodyBold && line.size >= bodySize * LEAST_SIZE;
  const isSlanted = line.isItalic && line.size >= bodySize * LEAST_SIZE;
  const isUpper = isCapitals(text) && line.size >= bodySize * LEAST_SIZE;
  const isSlightlyLarger = line.size >= bodySize * SLIGHTLY_LARGER;
  if (!isSlightlyLarger && !isHeavy && !isSlanted && !isUpper) return null;
  const size = Math.round(line.size * 2) / 2;
  return [size.toFixed(1).padStart(5, '0'), line.isBold ? 1 : 0, isUpper ? 1 : 0, line.isItalic ? 0 : 1].join(' ');
}

/** Whether a heading is told from the text by more than slant and capitals, which words within the text have too. */
export const isStrong = (line: Line, { bodySize, isBodyBold }: Typography) =>
  line.size >= bodySize * LARGER || (line.isBold && !isBodyBold);

export const isSameSize = (line: Line, other: Line) =>
  Math.abs(line.size - other.size) <= SAME_SIZE * Math.max(line.size, other.size);

/** The number of a section: "1", "2.3", "A.1". */
const NUMBER = /^((?:\d{1,2}|[A-Z])(?:\.\d{1,2}){0,3})\.?\s/u;

/** The level of each heading, from its number if most have one, otherwise from its style. */
export function levelsOf(headings: readonly { readonly key: string; readonly text: string }[]): number[] {
  const keys = [...new Set(headings.map(({ key }) => key))].sort().reverse();
  const depths = headings.map(({ text }) => NUMBER.exec(text)?.[1]?.split('.').length ?? null);
  if (depths.filter((depth) => depth !== null).length * 2 <= headings.length)
    return headings.map(({ key }) => keys.indexOf(key) + 1);
  const known = new Map<string, number>();
  for (const [position, depth] of depths.entries()) {
    const key = headings[position]?.key ?? '';
    if (depth !== null) known.set(key, Math.min(depth, known.get(key) ?? depth));
  }
  const levelOfKey = (key: string): number => {
    const larger = keys.slice(0, keys.indexOf(key)).findLast((other) => known.has(other));
    return known.get(key) ?? (larger === undefined ? 1 : (known.get(larger) ?? 0) + 1);
  };
  return headings.map(({ key }, position) => depths[position] ?? levelOfKey(key));
}
