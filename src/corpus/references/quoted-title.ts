/** The title in quotation marks in an entry of a reference list. */

import { QUOTED_CHARS, type Quotation } from '../text/quoted.js';

const OPENING = '"“«‘';
/** The last of these is also an apostrophe, so a title goes on after it if another closing mark follows. */
const CLOSING = '"”»';
const CLOSING_OR_APOSTROPHE = '’';

/** The first one, up to the spaces after its closing mark; null if there is none. */
export function quotedTitleIn(entry: string): Quotation | null {
  for (let start = 0; start < entry.length; start += 1) {
    const mark = entry.charAt(start);
    const found = OPENING.includes(mark)
      ? inPairedMarks(entry, start)
      : mark === "'"
        ? inApostrophes(entry, start)
        : null;
    if (found !== null) return found;
  }
  return null;
}

function inPairedMarks(entry: string, start: number): Quotation | null {
  const from = start + 1;
  const window = entry.slice(from, from + QUOTED_CHARS.most + 1);
  const closing = [...CLOSING].map((mark) => window.indexOf(mark)).filter((at) => at !== -1);
  const length = closing.length > 0 ? Math.min(...closing) : window.lastIndexOf(CLOSING_OR_APOSTROPHE);
  if (length < QUOTED_CHARS.least) return null;
  const after = from + length + 1;
  const stop = isOneOf('.,', entry, after) ? 1 : 0;
  return { words: window.slice(0, length), start, end: afterSpaces(entry, after + stop) };
}

/** A straight single quotation mark may be an apostrophe, so only one before or after punctuation closes the title. */
function inApostrophes(entry: string, start: number): Quotation | null {
  if (start > 0 && !isSpaceAt(entry, start - 1)) return null;
  const from = start + 1;
  const window = entry.slice(from, from + QUOTED_CHARS.most + 1);
  const other = window.indexOf('"');
  const most = other === -1 ? window.length : other;
  for (let at = window.indexOf("'", QUOTED_CHARS.least); at !== -1 && at < most; at = window.indexOf("'", at + 1)) {
    const after = from + at + 1;
    const end = isOneOf('.,', entry, after) && isSpaceAt(entry, after + 1) ? after + 1 : after;
    if (end > after || (isOneOf('.,?!', entry, after - 2) && isSpaceAt(entry, after)))
      return { words: window.slice(0, at), start, end: afterSpaces(entry, end) };
  }
  return null;
}

const isOneOf = (characters: string, text: string, at: number) =>
  at < text.length && characters.includes(text.charAt(at));

/** The end of the text counts as a space. */
const isSpaceAt = (text: string, at: number) => /^\s?$/u.test(text.charAt(at));

const afterSpaces = (text: string, from: number) => from + (/^\s*/u.exec(text.slice(from))?.[0].length ?? 0);
