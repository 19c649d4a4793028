/** Addresses of passages in what people write: '¶ 12', 'fn 9', '12–14', 'para 3, 5'. */

import { parseAddress } from './address.js';

/** `12`, `12-14`, `12–14`, `3, 5 and 7`. */
const NUMBERS = String.raw`\d{1,4}(?:\s*(?:[-–—,&]|and)\s*\d{1,4}){0,9}`;
/** Words that name a place wherever they stand; 'notes 3 things' does not, so 'note' counts only where nothing else is said. */
const PLACE = String.raw`¶|(?:paragraphs?|paras?|paragraf|paragraphe|absatz|pasus|абзац|пасус|footnotes?|fn|dipnot|fusnota|fußnote|фуснота|сноска|ref)\.?`;
const ANYWHERE = new RegExp(String.raw`(?<![\p{L}\p{N}])(${PLACE})\s?(${NUMBERS})(?![\p{L}\p{N}])`, 'giu');
const ALONE = new RegExp(String.raw`^(\p{L}{0,10}|¶)\.?\s?(${NUMBERS})$`, 'iu');
/** More passages than this fit into no message. */
const LONGEST_RANGE = 10;

/** The word that `parseAddress` knows for one that it does not. */
const ENGLISH: Readonly<Record<string, string>> = {
  paragraphs: 'p',
  paras: 'p',
  paragraf: 'p',
  paragraphe: 'p',
  absatz: 'p',
  pasus: 'p',
  абзац: 'p',
  пасус: 'p',
  footnotes: 'fn',
  dipnot: 'fn',
  fusnota: 'fn',
  fußnote: 'fn',
  фуснота: 'fn',
  сноска: 'fn',
};

/** The addresses that the text names, in order, each once; none when it names no place. */
export function addressesIn(text: string): string[] {
  const alone = ALONE.exec(text.trim());
  const matches = alone === null ? [...text.matchAll(ANYWHERE)] : [alone];
  const addresses = matches.flatMap(([, place = '', numbers = '']) => {
    const word = place.toLowerCase().replace(/\.$/u, '');
    return numbersOf(numbers).flatMap((number) => parseAddress(`${ENGLISH[word] ?? word} ${number}`) ?? []);
  });
  return [...new Set(addresses)];
}

function numbersOf(list: string): number[] {
  const numbers: number[] = [];
  let isRange = false;
  for (const [part] of list.matchAll(/\d+|[-–—]/gu)) {
    if (!/^\d/u.test(part)) {
      isRange = true;
      continue;
    }
    const number = Number(part);
    const from = numbers.at(-1);
    if (isRange && from !== undefined) {
      for (let next = from + 1; next <= Math.min(number, from + LONGEST_RANGE); next += 1) numbers.push(next);
    } else numbers.push(number);
    isRange = false;
  }
  return numbers;
}
