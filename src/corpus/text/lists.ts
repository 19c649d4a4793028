/** Lists in plain text: lines that begin with a bullet, or with increasing numbers or letters. */

const BULLET = /^\s*(?:[-*•▪◦‣●○■□➢✓·–—]|o(?=\s{2,}))\s+(?=\S)/u;
const ENUMERATOR = /^\s*\(?(\d{1,2}|[a-z]|[ivx]{1,5})[.)]\s+(?=\S)/iu;

/** The spaces before a line's first character. */
export const indentOf = (line: string) => line.length - line.trimStart().length;

/** The kind of list item that a line begins, or null. */
export function listKindOf(line: string): 'bullet' | 'enumerated' | null {
  if (BULLET.test(line)) return 'bullet';
  return ENUMERATOR.test(line) ? 'enumerated' : null;
}

/** The number, letter or roman numeral of an item, in lower case. */
export const enumeratorOf = (line: string) => ENUMERATOR.exec(line)?.[1]?.toLowerCase() ?? null;

export const withoutBullet = (line: string) => line.replace(BULLET, '');

/** An item without its bullet or number. */
export const withoutItemMark = (item: string) => item.replace(BULLET, '').replace(ENUMERATOR, '');

/** Whether an item has the first mark of a series: 1, a or i. */
export const isFirstEnumerator = (line: string) => ['1', 'a', 'i'].includes(enumeratorOf(line) ?? '');

/** Whether the second enumerator is the one after the first. */
export function follows(first: string, second: string): boolean {
  if (/^\d+$/u.test(first)) return Number(second) === Number(first) + 1;
  const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
  if (romans.includes(first) && romans[romans.indexOf(first) + 1] === second) return true;
  return first.length === 1 && second.length === 1 && second.codePointAt(0) === (first.codePointAt(0) ?? 0) + 1;
}

/** Splits lines into items, each a list of lines; lines before the first item are returned separately. */
export function itemsOf(lines: readonly string[]): { before: string[]; items: string[][] } {
  const kind = listKindOf(lines.find((line) => listKindOf(line) !== null) ?? '');
  const before: string[] = [];
  const items: string[][] = [];
  for (const line of lines) {
    const lastMark = enumeratorOf(items.at(-1)?.[0] ?? '');
    const mark = enumeratorOf(line);
    const begins =
      kind === 'bullet'
        ? listKindOf(line) === 'bullet'
        : mark !== null && (lastMark === null ? items.length === 0 : follows(lastMark, mark));
    if (begins) items.push([line]);
    else (items.at(-1) ?? before).push(line);
  }
  return { before, items };
}
