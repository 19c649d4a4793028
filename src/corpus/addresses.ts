/** Addresses of passages in what people write: '¶ 12', 'fn 9', '12–14', 'para 3, 5'. */

/** `12`, `12-14`, `12–14`, `3, 5 and 7`. */
const NUMBERS = String.raw`\d{1,4}(?:\s*(?:[-–—,&]|and)\s*\d{1,4}){0,9}`;
/** Words that name a place wherever they stand; 'notes 3 things' does not, so 'note' counts only where nothing else is said. */
const PLACE = String.raw`¶|(?:paragraphs?|paras?|paragraf|paragraphe|absatz|pasus|абзац|пасус|footnotes?|fn|dipnot|fusnota|fußnote|фуснота|сноска|ref)\.?`;
const ANYWHERE = new RegExp(String.raw`(?<![\p{L}\p{N}])(${PLACE})\s?(${NUMBERS})(?![\p{L}\p{N}])`, 'giu');
const ALONE = new RegExp(String.raw`^(\p{L}{0,10}|¶)\.?\s?(${NUMBERS})$`, 'iu');
/** More passages than this fit into no message. */
const LONGEST_RANGE = 10;

/** What each kind of place is called, by the head of its address. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  p: [
    '',
    'p',
    '¶',
    'par',
    'para',
    'paras',
    'paragraph',
    'paragraphs',
    'paragraf',
    'paragraphe',
    'absatz',
    'pasus',
    'абзац',
    'пасус',
  ],
  fn: ['fn', 'note', 'footnote', 'footnotes', 'dipnot', 'fusnota', 'fußnote', 'фуснота', 'сноска'],
  ref: ['ref', 'reference'],
  matter: ['matter'],
};

/**
 * The addresses that the text names, as `Passage.address` has them, in order, each once; none when it names no place. A number
 * alone is a paragraph.
 * @example addressesIn('¶ 12') // ['p12']; 'fn 9' gives ['fn9'], '12–14' ['p12', 'p13', 'p14']
 */
export function addressesIn(text: string): string[] {
  const alone = ALONE.exec(text.trim());
  const matches = alone === null ? [...text.matchAll(ANYWHERE)] : [alone];
  const addresses = matches.flatMap(([, place = '', numbers = '']) => {
    const word = place.toLowerCase().replace(/\.$/u, '');
    const [head] = Object.entries(KINDS).find(([, words]) => words.includes(word)) ?? [];
    return head === undefined ? [] : numbersOf(numbers).map((number) => `${head}${number}`);
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
