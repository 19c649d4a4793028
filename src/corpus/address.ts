/** Addresses of passages as people write them. */

const KINDS = [
  { prefix: 'p', written: ['p', '¶', 'par', 'para', 'paragraph'] },
  { prefix: 'fn', written: ['fn', 'note', 'footnote'] },
  { prefix: 'ref', written: ['ref', 'reference'] },
  { prefix: 'matter', written: ['matter'] },
] as const;

/**
 * Reads one address and gives it as `Passage.address` has it, or null for what is none.
 * A number alone is a paragraph.
 * @example parseAddress('¶ 12') // 'p12'; also 'para 12' and '12'; 'fn 9' gives 'fn9', 'Ref. 4' 'ref4'
 */
export function parseAddress(text: string): string | null {
  const parts = /^(\p{L}*|¶)\.?\s*(\d{1,6})$/u.exec(text.trim().toLowerCase());
  if (parts === null) return null;
  const [, word = '', digits = ''] = parts;
  const prefix = word === '' ? 'p' : KINDS.find(({ written }) => written.some((form) => form === word))?.prefix;
  return prefix === undefined ? null : `${prefix}${Number(digits)}`;
}
