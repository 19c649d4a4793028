/**
 * Texts as sequences of letters and digits, for word-for-word comparison: case, spacing, quotation marks, dashes, ligatures
 * and hyphens at line ends are ignored, but every letter is kept.
 */

/** Superscript note marks, which are copied along with a text. */
const SUPERSCRIPT_MARK = /[¹²³⁰⁴-⁹]/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

export interface Letters {
  /** In lower case, with dotted and dotless i merged; used for searching. */
  readonly row: string;
  /** For each unit of `row`, the letter as written (NFC), used to verify a match. */
  readonly written: readonly string[];
  /** For each unit of `row`, the start of its letter in the text. */
  readonly offsets: readonly number[];
  /** Whether a word begins at this unit. */
  readonly begins: readonly boolean[];
  /** Whether a dash, a hyphen or an apostrophe is between this unit and the previous one. */
  readonly hyphened: readonly boolean[];
  /** Whether a full stop or comma is between this unit and the previous one, both being digits: "1.5", "1,000". */
  readonly pointed: readonly boolean[];
}

const HYPHEN = /[-\u00AD\p{Pd}'’´`‘ʼ.]/u;

/** Reads a text's letters. */
export function lettersOf(text: string): Letters {
  let row = '';
  const written: string[] = [];
  const offsets: number[] = [];
  const begins: boolean[] = [];
  const hyphened: boolean[] = [];
  const pointed: boolean[] = [];
  let gap = '';
  let last = '';
  let at = 0;
  for (const cluster of clustersOf(text)) {
    const start = at;
    at += cluster.length;
    if (!LETTER.test(cluster) || SUPERSCRIPT_MARK.test(cluster)) {
      gap += cluster;
      continue;
    }
    for (const letter of cluster.normalize('NFKC')) {
      for (const unit of folded(letter)) {
        row += unit;
        written.push(letter);
        offsets.push(start);
        begins.push(gap !== '' || last === '');
        hyphened.push(HYPHEN.test(gap));
        pointed.push(/^[.,]$/u.test(gap) && /\p{N}/u.test(last) && /\p{N}/u.test(letter));
        gap = '';
        last = letter;
      }
    }
  }
  return { row, written, offsets, begins, hyphened, pointed };
}

/** A letter combined with the accents after it (NFD); a soft hyphen or joiner within a word is not a gap. */
const CLUSTER = /[^\p{M}]\p{M}*|\p{M}+/gu;
const clustersOf = (text: string) => text.match(CLUSTER) ?? [];

/** One unit for nearly every letter; İ, I and ı all become i here, and {@link sameLetter} distinguishes them again. */
const folded = (letter: string) => (/[Iİı]/u.test(letter) ? 'i' : letter.toLowerCase());

/** Whether two letters differ only in case, in English or in Turkish. */
export function sameLetter(left: string, right: string): boolean {
  return (
    left === right ||
    left.toLowerCase() === right.toLowerCase() ||
    left.toLocaleLowerCase('tr') === right.toLocaleLowerCase('tr')
  );
}
