/** Names of authors as lists print them and as texts mention them: surnames, institutions and their acronyms. */

import { printedWords } from '../languages/index.js';
import { foldedWords } from './folding.js';

/** "Kuik, C.-C.", "van der Laan, K.", "Stokes, R., Jr.", "Houten, J. van" */
const WITH_INITIALS = /^([^,]+), \p{Lu}\.(?:[ -]?\p{Lu}\.)*(?:,? (?:Jr|Sr)\.?| \p{Ll}+)?$/u;
/** "Aldous, Kit", "Quiroga Mamani, Rosario", "Adeyemi, Tola O." */
const WITH_FORENAMES = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), \p{Lu}\p{L}+(?: \p{Lu}\p{L}*\.?){0,2}$/u;
/** "Royal United Services Institute (RUSI)" */
const WITH_ACRONYM = /^(.+?)\s*\(([\p{Lu}\d/&-]{2,12})\)$/u;
/** "CDM – Cafe del Montenegro" */
const ACRONYM_FIRST = /^(\p{Lu}{2,8}) \p{Pd} (.+)$/u;

export interface AuthorName {
  /** The author's name in a citation: the surname, or the institution's name without its acronym. */
  readonly short: string;
  readonly isPerson: boolean;
  /** Null for persons, and for an institution without one. */
  readonly acronym: string | null;
}

/**
 * Parses the names of an entry's authors. A list prints the surnames of persons first, so a name without a comma is an
 * institution, unless it follows a person ("Aldous, Kit, and Signe Brandt").
 */
export function authorNames(authors: readonly string[]): AuthorName[] {
  const startsWithPerson = surnameFirst(authors[0] ?? '') !== null;
  return authors.map((author) => {
    const surname = surnameFirst(author);
    if (surname !== null) return { short: surname, isPerson: true, acronym: null };
    if (startsWithPerson) return { short: lastWord(author), isPerson: true, acronym: null };
    const [, name = author, after = null] = WITH_ACRONYM.exec(author) ?? [];
    const [, before = null, rest = name] = ACRONYM_FIRST.exec(name) ?? [];
    return { short: rest, isPerson: false, acronym: after ?? before };
  });
}

/** Null unless it is a surname with initials or forenames after a comma. */
const surnameFirst = (author: string) => (WITH_INITIALS.exec(author) ?? WITH_FORENAMES.exec(author))?.[1] ?? null;

const lastWord = (name: string) =>
  name
    .replace(/,? (?:Jr|Sr)\.?$/u, '')
    .split(' ')
    .at(-1) ?? name;

/** "Walker & Ludwig", "Lindgaard et al.", "Reuters", "CEPA": the authors as a citation prints them; empty if there are none. */
export function authorsInShort(authors: readonly string[]): string {
  const [first, second, third] = authorNames(authors);
  if (first === undefined) return '';
  if (second === undefined) return first.acronym ?? first.short;
  return third === undefined ? `${first.short} & ${second.short}` : `${first.short} et al.`;
}

const ACRONYM_IN_BRACKETS = /\((\p{Lu}[\p{Lu}/&-]{1,9})\)/gu;
/** At the end of a word, so that a quotation mark or bracket before a name is left out. */
const CAPITALISED = /\p{Lu}[\p{L}/'’-]*$/u;
const WITHIN_NAME: ReadonlySet<string> = new Set([
  ...['of', 'for', 'and', 'the', 'in', 'on'],
  ...printedWords(({ nameParticles }) => nameParticles),
]);
const NAME_WORDS = { least: 2, most: 9 } as const;
/** No word of a name is longer. */
const LONGEST_WORD_CHARS = 40;
/** As long as a name of so many words can get. */
const LONGEST_NAME_CHARS = 400;

export interface DefinedAcronym {
  /** Folded. */
  readonly name: string;
  /** Folded. */
  readonly acronym: string;
}

/** The acronyms that a text explains: "Center for European Policy Analysis (CEPA)". */
export function acronymsDefinedIn(text: string): DefinedAcronym[] {
  return [...text.matchAll(ACRONYM_IN_BRACKETS)].flatMap(({ index, 1: acronym = '' }) => {
    const name = nameAtEnd(text.slice(Math.max(0, index - LONGEST_NAME_CHARS), index));
    return name === null ? [] : [{ name: foldedWords(name).join(' '), acronym: foldedWords(acronym).join(' ') }];
  });
}

/** The two to nine capitalised words at the end of a text, with the small words between and after them; null if there are fewer. */
function nameAtEnd(text: string): string | null {
  if (!text.endsWith(' ')) return null;
  const words = text.slice(0, -1).split(' ');
  let count = 0;
  let name: string[] = [];
  let small: string[] = [];
  for (const word of words.reverse()) {
    if (count === NAME_WORDS.most) break;
    if (WITHIN_NAME.has(word)) {
      small = [word, ...small];
      continue;
    }
    const capitalised = CAPITALISED.exec(word.slice(-LONGEST_WORD_CHARS))?.[0];
    if (capitalised === undefined) break;
    name = [capitalised, ...small, ...name];
    small = [];
    count += 1;
    if (capitalised !== word) break;
  }
  return count < NAME_WORDS.least ? null : name.join(' ');
}

/** All folded names of the authors: surnames, institutions, their own acronyms and those explained elsewhere. */
export function aliasesOf(authors: readonly string[], defined: readonly DefinedAcronym[]): string[] {
  const aliases = authorNames(authors).flatMap(({ short, isPerson, acronym }) => {
    const name = foldedWords(short).join(' ');
    const own = acronym === null ? [] : [foldedWords(acronym).join(' ')];
    // A list may abbreviate an institution's name that a note gives in full.
    const explained = isPerson
      ? []
      : defined.filter((one) => `${one.name} `.startsWith(`${name} `)).map((one) => one.acronym);
    return [name, ...own, ...explained];
  });
  return [...new Set(aliases.filter((alias) => alias !== ''))];
}
