/**
 * Note marks in the one encoded form used while a text is being assembled; they are removed again, and their positions
 * recorded, when a paragraph is complete.
 */

/** Private-use characters, which do not occur in texts. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const ENCODED = /\uE000([^\uE000\uE001]*)\uE001/gu;

/** Separates the items of a list and the rows of a table until each mark has been assigned to its item. */
export const ITEM_BREAK = '\uE003';

export const encodeMark = (label: string) => `${OPEN}${label}${CLOSE}`;

/** The labels of the encoded marks in a text. */
export const marksIn = (text: string) => [...text.matchAll(ENCODED)].map((match) => match[1] ?? '');

/** The text without encoded marks and breaks, for examining its words. */
export const withoutMarks = (text: string) => text.replace(ENCODED, '').replaceAll(ITEM_BREAK, ' ');

export interface Mark {
  readonly label: string;
  /** The mark's position in the text without marks. */
  readonly offset: number;
}

/** Removes the encoded marks from a text, and the space before each if punctuation or a space follows. */
export function takeMarks(encoded: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const match of encoded.matchAll(ENCODED)) {
    text = appendTo(text, encoded.slice(from, match.index), marks);
    marks.push({ label: match[1] ?? '', offset: text.trimEnd().length });
    from = match.index + match[0].length;
  }
  text = appendTo(text, encoded.slice(from), marks).trim();
  return { text, marks };
}

function appendTo(text: string, piece: string, marks: readonly Mark[]): string {
  if (marks.length > 0 && text.endsWith(' ') && (piece === '' || /^[\s.,;:!?)\]”’]/u.test(piece)))
    return text.trimEnd() + piece;
  return text === '' ? piece.trimStart() : text + piece;
}
