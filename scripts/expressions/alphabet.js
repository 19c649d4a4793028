/**
 * Rewrites an expression over a smaller alphabet, which recheck analyses many times faster. Letters that the expression does not
 * name behave alike, so the letters of English, and those that it names, stand for all letters of all languages. The running time
 * grows in the same way; only the letters of a slow text differ.
 */

/** What stands for a Unicode property. */
const MEMBERS = {
  L: 'A-Za-z',
  Lu: 'A-Z',
  Ll: 'a-z',
  M: '\u0300',
  N: '0-9',
  Nd: '0-9',
  Pd: '\\-–',
  P: '!-#%-*,-\\/:;?@\\[-\\]_{}“”–',
  S: '$+<=>^`|~',
};
const OF_LETTERS = new Set(['L', 'Lu', 'Ll']);

/** A property, an escape, a name of a group, or one character. */
const PIECE = /\\(?<kind>[pP])\{(?<property>[^}]*)\}|\\u\{?[\da-fA-F]+\}?|\\k<\w+>|\(\?<\w+>|\\.|[\s\S]/gu;

/** Null if the expression contains something that has no counterpart. */
export function overSmallAlphabet(source, flags) {
  const ignoresCase = flags.includes('i');
  // One case stands for both.
  const cased = (text) => (ignoresCase ? text.toLowerCase() : text);
  const named = [...new Set(source.match(/[^\0-\x7f]/gu) ?? [])].filter((letter) => /\p{L}/u.test(letter));
  let isInClass = false;
  const rewritten = [...source.matchAll(PIECE)].map(({ 0: piece, groups: { kind, property } }) => {
    if (property !== undefined) {
      const more = named.filter((letter) => new RegExp(`^\\p{${property}}$`, flags).test(letter));
      return counterpart(kind, property, cased(OF_LETTERS.has(property) ? more.join('') : ''), isInClass);
    }
    if (piece === '[' || piece === ']') isInClass = piece === '[';
    return /^\p{L}$/u.test(piece) ? cased(piece) : piece;
  });
  if (rewritten.includes(null)) return null;
  return { source: rewritten.join(''), flags: flags.replace(/[ugiy]/gu, '') };

  function counterpart(kind, property, more, isWithin) {
    const set = MEMBERS[property];
    if (set === undefined || (kind === 'P' && isWithin)) return null;
    const all = (ignoresCase && OF_LETTERS.has(property) ? 'a-z' : set) + more;
    if (isWithin) return all;
    return kind === 'P' ? `[^${all}]` : `[${all}]`;
  }
}
