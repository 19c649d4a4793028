/** Text as people type it in a hurry: lower case, without diacritics; everything else stays. */
export const plainLetters = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('đ', 'dj').toLowerCase();
