/** Text as it is compared: without case, diacritics, punctuation and the differences between dashes and quotes. */

/** Letters that no decomposition brings to their plain form. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ı: 'i', đ: 'd', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss' };

/** Lower case, without diacritics; everything else stays. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıđłøæœß]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** The folded words of a text, in order; apostrophes are dropped inside them. */
export function foldedWords(text: string): string[] {
  return (
    fold(text)
      .replace(/['’]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The folded words between single spaces, with one before and after, so that whole words can be searched in it. */
export const wordRun = (text: string): string => ` ${foldedWords(text).join(' ')} `;

/** Whether all words of `part` stand in a row in `run`, which {@link wordRun} gave. */
export const runHolds = (run: string, part: string): boolean => part.trim() !== '' && run.includes(wordRun(part));
