/** Folds letters so that texts can be compared. The whole program uses this function, so that each word has one form everywhere. */

/** Letters that Unicode does not decompose into plain ones; đ becomes dj, as Serbian writes it without diacritics. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  đ: 'dj',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ς: 'σ',
};

/**
 * Lower case, without diacritics and ligatures; punctuation and white space are kept. The length may change.
 * @example fold('Đinđić, Größe, İstanbul') // 'djindjic, grosse, istanbul'
 */
export const fold = (text: string): string =>
  NOT_ASCII.test(text)
    ? text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[ıđłøæœßς]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter)
    : text.toLowerCase();

/** Most words are English: they are compared thousands of times a question, and only their capitals need folding. */
const NOT_ASCII = /\P{ASCII}/u;
