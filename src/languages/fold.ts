/** Letters made comparable. All of the program folds text here, so that one word has one form everywhere. */

/** Letters that no Unicode decomposition brings to plain ones; đ as Serbian writes it without diacritics. */
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
 * Lower case, without diacritics and ligatures; punctuation and white space stay. The length may change.
 * @example fold('Đinđić, Größe, İstanbul') // 'djindjic, grosse, istanbul'
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıđłøæœßς]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter);
