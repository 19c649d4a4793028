/** Makes text of others safe for a message: Discord shows exactly its words, never as markup, mention or layout. */

/** Characters with a meaning anywhere in a line: emphasis, code, spoilers, escapes, mentions, times, masked links. */
const INLINE_MARKS = /[\\*_~`|<[\]]/gu;
/** Characters with a meaning at the start of a line: headings, small print, quotes, lists. */
const LINE_START_MARK = /^([^\S\n]*)([#>+-])/gmu;
const LINE_START_NUMBER = /^([^\S\n]*\d+)([.)])/gmu;
/** Zero-width, direction-changing, tag and control characters: invisible, or able to reorder the text around them; Persian needs one within words. */
const INVISIBLE = /(?!(?<=\p{Script=Arabic})\u200c(?=\p{Script=Arabic}))[\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0]/gu;
/** More combining marks on one letter than any script needs, which would cover the lines above and below. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
const ZERO_WIDTH_SPACE = '\u200b';
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
/** Unicode's isolates, around text that runs from right to left, leave the order of what stands beside it alone. */
const ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';
const ISOLATES = /[\u2068\u2069]/gu;

/** Escapes Markdown so that the text is shown verbatim. Discord drops a backslash before punctuation. */
export function escapeMarkdown(text: string): string {
  return text.replace(INLINE_MARKS, '\\$&').replace(LINE_START_MARK, '$1\\$2').replace(LINE_START_NUMBER, '$1\\$2');
}

/** Undoes `escapeMarkdown` and `userLine`'s isolates. */
export const unescapeMarkdown = (text: string): string =>
  text.replace(/\\([^\p{L}\p{N}\s])/gu, '$1').replace(ISOLATES, '');

/** What Discord makes a link of, or shows an invitation for. */
const ADDRESS = /:(?=\/\/)|(?<=\bdiscord(?:app)?)\.(?=(?:gg|com)\b)/giu;

/** What a person typed, as one harmless line of at most `longestChars` characters before escaping, cut at a word boundary. */
export function userLine(text: string, longestChars: number): string {
  const line = text
    .replace(/\s+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(STACKED_MARKS, '$1')
    .replace(/ {2,}/gu, ' ')
    .trim();
  // Nobody would be notified (no mentions are allowed), but it must not look as if somebody were; and nobody may have the bot
  // repeat a link.
  const shown = escapeMarkdown(shorten(line, longestChars))
    .replace(ADDRESS, '\\$&')
    .replace(/@(?=everyone|here)/giu, `@${ZERO_WIDTH_SPACE}`);
  return RIGHT_TO_LEFT.test(shown) ? `${ISOLATE}${shown}${END_OF_ISOLATE}` : shown;
}

/** The text, or as many of its words as fit into `longestChars` with an ellipsis. */
export function shorten(text: string, longestChars: number): string {
  if (text.length <= longestChars) return text;
  return `${wordsWithin(text, (start) => start.length < longestChars)}…`;
}

const words = new Intl.Segmenter('en', { granularity: 'word' });
/** A longer run of characters without a break is not a word, and may be cut between any two letters. */
const LONGEST_WORD_CHARS = 100;
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The longest prefix of `text` that ends at a word boundary and `fits`, without trailing spaces. */
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
