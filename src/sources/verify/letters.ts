/**
 * Texts as rows of letters and figures, for comparing them word for word: case, spacing, quotation marks, dashes, ligatures
 * and hyphens at line ends set aside, every letter kept.
 */

/** Footnote marks set high, as they come along when a text is copied. */
const SUPERSCRIPT_MARK = /[¹²³⁰⁴-⁹]/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

export interface Letters {
  /** Lower case, the dotted and the dotless i as one: for finding. */
  readonly row: string;
  /** For each unit of `row`, the letter as written (NFC), so that what was found can be proved. */
  readonly written: readonly string[];
  /** For each unit of `row`, where its letter starts in the text. */
  readonly offsets: readonly number[];
  /** Whether a word begins at this unit. */
  readonly begins: readonly boolean[];
  /** Whether a dash, a hyphen or an apostrophe stands between this unit and the one before it. */
  readonly hyphened: readonly boolean[];
  /** Whether a full stop or comma stands between this unit and the one before it, both figures: "1.5", "1,000". */
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

/** A letter with the accents that stand after it (NFD) in one piece; a soft hyphen or joiner within a word is no gap. */
const CLUSTER = /[^\p{M}]\p{M}*|\p{M}+/gu;
const clustersOf = (text: string) => text.match(CLUSTER) ?? [];

/** One unit for nearly every letter; İ, I and ı all become i here, and {@link sameLetter} tells them apart again. */
const folded = (letter: string) => (/[Iİı]/u.test(letter) ? 'i' : letter.toLowerCase());

/** Whether two letters differ in case alone, in English or in Turkish. */
export function sameLetter(left: string, right: string): boolean {
  return (
    left === right ||
    left.toLowerCase() === right.toLowerCase() ||
    left.toLocaleLowerCase('tr') === right.toLocaleLowerCase('tr')
  );
}
