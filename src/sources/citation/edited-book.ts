/** The book of a chapter, with its editors and publisher, read from what an entry of a reference list prints after the title. */

export interface EditedBook {
  readonly editors: string;
  readonly book: string;
  readonly publisher: string;
}

/** An editors' list, a title or a publisher longer than this is something else. */
const LONGEST = { editorsFirst: 120, editorsLast: 120, book: 160, publisher: 81 } as const;
const LEAST_CHARS = 3;

const EDITORS_BEHIND = / \([Ee]ds?\.\),? /gu;
/** "(pp. 88-113)", "(vol. 2, pp. 5-9)" before a full stop, or the full stop alone. */
const PAGES_AND_STOP = /(?: \((?:vol\. \d{1,4}, )?pp?\.[^()]{1,20}\))?\. /gu;

/** "In H. Dahl & M. Petrov (Eds.), Families and public services (pp. 88-113). Harbour University Press."; null for another form. */
export function withEditorsFirst(text: string): EditedBook | null {
  const whole = text.trimEnd().replace(/\.$/u, '');
  for (const marker of whole.matchAll(EDITORS_BEHIND)) {
    const editors = afterWord(/\bIn:? /gu, whole.slice(0, marker.index), LONGEST.editorsFirst);
    if (editors === null) continue;
    const rest = whole.slice(marker.index + marker[0].length);
    for (const stop of rest.slice(0, LONGEST.book + 40).matchAll(PAGES_AND_STOP)) {
      const book = rest.slice(0, stop.index);
      const publisher = rest.slice(stop.index + stop[0].length);
      if (isName(book, LONGEST.book) && isPublisher(publisher)) return { editors, book, publisher };
    }
  }
  return null;
}

const isPublisher = (text: string) =>
  text !== '' && text.length <= LONGEST.publisher && !text.startsWith('.') && !text.includes(':', 1);

const EDITED_BY = /, edited by /gu;
/** A full stop after an initial does not end the names: "M. Petrov". */
const STOP_AFTER_NAMES = /(?:, (?:pp?\. ?)?\d{1,5}[–-]\d{1,5})?(?<!(?<![\p{L}.])\p{Lu})\. /gu;
/** "Harbour: Harbour University Press" */
const PLACE_AND_PUBLISHER = /^(?:[^:.]{1,40}: )?(\p{Lu}[^.:]{2,80})/u;

/** "In Families and Public Services, edited by H. Dahl and M. Petrov, 88–113. Harbour: Harbour University Press."; null for another form. */
export function withEditorsLast(text: string): EditedBook | null {
  for (const marker of text.matchAll(EDITED_BY)) {
    const book = afterWord(/\b[Ii]n:? /gu, text.slice(0, marker.index), LONGEST.book);
    if (book === null) continue;
    const rest = text.slice(marker.index + marker[0].length);
    for (const stop of rest.slice(0, LONGEST.editorsLast + 40).matchAll(STOP_AFTER_NAMES)) {
      const editors = rest.slice(0, stop.index);
      const publisher = PLACE_AND_PUBLISHER.exec(rest.slice(stop.index + stop[0].length))?.[1];
      if (isName(editors, LONGEST.editorsLast) && publisher !== undefined) return { editors, book, publisher };
    }
  }
  return null;
}

/** What follows the first word that is near enough to the end of a text, with no bracket after it; null if there is none. */
function afterWord(word: RegExp, before: string, longest: number): string | null {
  const near = before.slice(-longest - 'xIn: '.length);
  const open = near.slice(Math.max(near.lastIndexOf('('), near.lastIndexOf(')')) + 1);
  for (const { index, 0: found } of open.matchAll(word)) {
    const following = open.slice(index + found.length);
    if (isName(following, longest)) return following;
  }
  return null;
}

const isName = (text: string, longest: number) =>
  text.length >= LEAST_CHARS && text.length <= longest && !/[()]/u.test(text);
