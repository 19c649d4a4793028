/**
 * Note marks in the one encoded form that every printed form is brought to while a text is still being put together; taken
 * out again, with their places, when a paragraph is whole.
 */

/** Private-use characters: they cannot stand in a text. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const ENCODED = /\uE000([^\uE001]*)\uE001/gu;

/** Parts the items of a list and the rows of a table until each mark in them is tied to its own item. */
export const ITEM_BREAK = '\uE003';

export const encodeMark = (label: string) => `${OPEN}${label}${CLOSE}`;

/** The labels of the encoded marks in a text. */
export const marksIn = (text: string) => [...text.matchAll(ENCODED)].map((match) => match[1] ?? '');

/** The text without its encoded marks and breaks, for looking at its words. */
export const withoutMarks = (text: string) => text.replace(ENCODED, '').replaceAll(ITEM_BREAK, ' ');

export interface Mark {
  readonly label: string;
  /** Where the mark stood, in the text without marks. */
  readonly offset: number;
}

/** Takes the encoded marks out of a text, with the space before each where a stop or a space follows. */
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
