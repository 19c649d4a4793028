/** Addresses of passages in what people write: '¶ 12', 'fn 9', '12–14', 'para 3, 5'. */

/** `12`, `12-14`, `12–14`, `3, 5 and 7`. */
const NUMBERS = String.raw`\d{1,4}(?:\s*(?:[-–—,&]|and)\s*\d{1,4}){0,9}`;
/**
 * What each kind of place is called, by the head of its address: words that name one wherever they stand, and words that do so
 * only where nothing else is said ('notes 3 things' names none).
 */
const KINDS: readonly {
  readonly head: string;
  readonly anywhere: readonly string[];
  readonly alone: readonly string[];
}[] = [
  {
    head: 'p',
    anywhere: [
      '¶',
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
    alone: ['', 'p', 'par'],
  },
  {
    head: 'fn',
    anywhere: ['fn', 'footnote', 'footnotes', 'dipnot', 'fusnota', 'fußnote', 'фуснота', 'сноска'],
    alone: ['note'],
  },
  { head: 'ref', anywhere: ['ref'], alone: ['reference'] },
  { head: 'matter', anywhere: [], alone: ['matter'] },
];
const PLACE = KINDS.flatMap(({ anywhere }) => anywhere).join('|');
const ANYWHERE = new RegExp(String.raw`(?<![\p{L}\p{N}])(${PLACE})\.?\s?(${NUMBERS})(?![\p{L}\p{N}])`, 'giu');
const ALONE = new RegExp(String.raw`^(\p{L}{0,10}|¶)\.?\s?(${NUMBERS})$`, 'iu');
/** Nobody reads more passages than this at once. */
const LONGEST_RANGE = 10;

/**
 * The addresses that the text names, as `Passage.address` has them, in order, each once; none when it names no place. A number
 * alone is a paragraph.
 * @example addressesIn('¶ 12') // ['p12']; 'fn 9' gives ['fn9'], '12–14' ['p12', 'p13', 'p14']
 */
export function addressesIn(text: string): string[] {
  const alone = ALONE.exec(text.trim());
  const matches = alone === null ? [...text.matchAll(ANYWHERE)] : [alone];
  const addresses = matches.flatMap(([, place = '', numbers = '']) => {
    const word = place.toLowerCase();
    const kind = KINDS.find(({ anywhere, alone: onlyAlone }) => anywhere.includes(word) || onlyAlone.includes(word));
    return kind === undefined ? [] : numbersOf(numbers).map((number) => `${kind.head}${number}`);
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
