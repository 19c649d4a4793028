/** Separates the authors of an entry: "Walker, C., & Ludwig, J." is two, "Boston University, Pardee School" one. */

import { printedWords } from '../../languages/index.js';
import { anyOf } from '../../languages/phrases.js';
import { AND, NAME_PARTICLE } from '../../languages/print.js';

/** "Walker, C.", "Kuik, C.-C.", "van der Berg, A. B." */
const INVERTED = new RegExp(
  String.raw`^\s*(\p{L}[\p{L}'’ -]{0,40}, (?:\p{Lu}\.[ -]?){1,4}(?:,? ?(?:Jr|Sr)\.|,? ?(?:III?|IV)\b)?)\.?(?:,?\s*${AND}\s+|,\s*|;\s*|\s*$)`,
  'u',
);
const ROLE = new RegExp(String.raw`\s*\((?:${anyOf(printedWords(({ editors }) => editors))})\.?\)`, 'giu');
const LAST_AUTHOR = new RegExp(String.raw`^(.*?),? ${AND} (.+)$`, 'u');
const NEXT_AUTHOR = new RegExp(String.raw`, (?=\p{Lu}[\p{L}.'’-]* (?:${NAME_PARTICLE} )*\p{Lu})`, 'u');

/** Splits the authors' part; institutions are kept whole. Empty if there is no author. */
export function authorsOf(part: string): string[] {
  const text = part.replace(ROLE, '').replace(/\s+/gu, ' ').trim().replace(/,$/u, '');
  if (text === '') return [];
  return invertedAuthors(text) ?? initialsBehind(text) ?? namedAuthors(text);
}

/** "Орлов И. И., Котов П. П.": the names if each has its initials behind it without a comma; null if the part contains anything else. */
function initialsBehind(text: string): string[] | null {
  const names = text.split(/,\s*/u);
  return names.every((name) => SURNAME_INITIALS.test(name)) ? names : null;
}

const SURNAME_INITIALS = /^\p{Lu}[\p{L}’'-]{1,40}(?: \p{Lu}\.){1,3}$/u;

/** The names if all have initials; null if the part contains anything else. */
function invertedAuthors(text: string): string[] | null {
  const authors: string[] = [];
  let rest = text;
  while (rest !== '') {
    const match = INVERTED.exec(rest);
    if (match?.[1] === undefined) return /^et al\.?$/u.test(rest) && authors.length > 0 ? authors : null;
    authors.push(match[1].trim().replace(/(?<=III?|IV)\.$/u, ''));
    // The authors left out between the first ones and the last.
    rest = rest.slice(match[0].length).replace(/^(?:…|\.{3}),?\s*/u, '');
  }
  return authors;
}

/** "Walker, Christopher, and Jessica Ludwig" is two persons; "Department of Trade and Industry" is one institution. */
function namedAuthors(text: string): string[] {
  const whole = text.replace(/\.$/u, '');
  const stop = /(?:^|[\s.-])\p{Lu}\.$|\b(?:al|Jr|Sr|Inc|Ltd|Co|Corp)\.$/u.test(text) ? text : whole;
  const listed = stop.split(/;\s*/u);
  if (listed.length > 1) return listed.map((author) => author.replace(/^(?:and|&)\s+/u, '').trim());
  const last = LAST_AUTHOR.exec(stop);
  if (last?.[1] === undefined || last[2] === undefined || !isPersons(last[1]) || !isPersons(last[2])) return [stop];
  return [...last[1].split(NEXT_AUTHOR).map((author) => author.trim()), last[2]];
}

/** Each name has two to four capitalised words, and no word typical of institutions. */
const isPersons = (text: string) =>
  text.split(', ').every((name) => /^(?:\p{L}[\p{L}.'’-]*)(?: \p{L}[\p{L}.'’-]*){0,3}$/u.test(name)) &&
  !/\b(?:of|for|the|centre|center|institute|university|department|ministry|office|bank|agency|commission|council|foundation|studies|affairs|trade|policy|international|national)\b/iu.test(
    text,
  ) &&
  /^\p{Lu}/u.test(text);
