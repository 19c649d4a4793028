/** Text of others made safe for a message: what Discord then shows is exactly the words, never markup, mention or layout. */

/** Marks that mean something anywhere in a line: emphasis, code, spoilers, escapes, mentions, times, masked links. */
const INLINE_MARKS = /[\\*_~`|<[\]]/gu;
/** Marks that mean something at the start of a line: headings, small print, quotes, lists. */
const LINE_START_MARK = /^([^\S\n]*)([#>+-])/gmu;
const LINE_START_NUMBER = /^([^\S\n]*\d+)([.)])/gmu;
/** Zero-width, direction-changing, tag and control characters: invisible, or able to reorder what stands around them. */
const INVISIBLE = /[\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0]/gu;
/** More marks on one letter than any script needs run over the lines above and below. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
const ZERO_WIDTH_SPACE = '\u200b';

/** Escapes Markdown so that the text is shown as it stands. Discord drops the backslash before any punctuation. */
export function escapeMarkdown(text: string): string {
  return text.replace(INLINE_MARKS, '\\$&').replace(LINE_START_MARK, '$1\\$2').replace(LINE_START_NUMBER, '$1\\$2');
}

/** Undoes `escapeMarkdown`. */
export const unescapeMarkdown = (text: string): string => text.replace(/\\([^\p{L}\p{N}\s])/gu, '$1');

/** What a person typed as one harmless line of at most `longestChars` characters before escaping, cut at a word's end. */
export function userLine(text: string, longestChars: number): string {
  const line = text
    .replace(/\s+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(STACKED_MARKS, '$1')
    .replace(/ {2,}/gu, ' ')
    .trim();
  // Nobody is notified anyhow (allowed mentions are none); this keeps it from looking as if they were.
  return escapeMarkdown(shorten(line, longestChars)).replace(/@(?=everyone|here)/giu, `@${ZERO_WIDTH_SPACE}`);
}

/** The text itself, or as many of its words as fit into `longestChars` with an ellipsis. */
export function shorten(text: string, longestChars: number): string {
  if (text.length <= longestChars) return text;
  return `${wordsWithin(text, (start) => start.length < longestChars)}…`;
}

const words = new Intl.Segmenter('en', { granularity: 'word' });
/** A run of characters without a word's end that is longer than this is no word; it may be cut between any two letters. */
const LONGEST_WORD_CHARS = 100;
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The longest start of `text` that ends at a word's end and `fits`; trailing spaces left out. */
export function wordsWithin(text: string, fits: (start: string) => boolean): string {
  let start = '';
  for (const { segment } of words.segment(text)) {
    const pieces =
      segment.length > LONGEST_WORD_CHARS ? [...letters.segment(segment)].map((letter) => letter.segment) : [segment];
    for (const piece of pieces) {
      if (!fits(start + piece)) return start.trimEnd();
      start += piece;
    }
  }
  return start.trimEnd();
}
