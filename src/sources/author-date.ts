/** Author–date citations in running text: "(Walker & Ludwig, 2017)", "Beeker (2021)", "(Halvorsen et al. 2014; Lomas 2016)". */

import type { Reference } from '../corpus/document.js';
import { AND, NAME_PARTICLE, UNDATED } from '../languages/print.js';
import { foldedWords, runHolds, wordRun } from './folding.js';
import { authorNames } from './names.js';

const YEAR = String.raw`(?:1[5-9]|20)\d{2}[a-z]?`;
const DATE = String.raw`(?:${YEAR}|${UNDATED}\.?)`;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*`;

/** Names directly before a date in brackets: "Ossola and Kindt (2018, 44)", "Lindgaard et al. (2020)"; from the first capital of a word. */
const NARRATIVE = new RegExp(
  String.raw`(?=\p{Lu})(?<!\p{Lu}[\p{L}.'’-]*?)(${NAME}(?: (?:(?:${AND}|${NAME_PARTICLE}|of|for|on|the) ){0,2}${NAME}){0,6}(?:,? et al\.?)?) \((${DATE})(?:[,:][^()]{1,40})?\)`,
  'gu',
);
const BRACKETED = /\(([^()]{4,240})\)/gu;
/** Replaces the date of a work that was cited before. */
const CITED_BEFORE = 'op. cit.';
/** One of several citations within brackets: names, one or more dates, and a place in the work before or after them. */
const ENTRY = new RegExp(
  String.raw`^(?:(?:see|cf\.|e\.g\.,?|also) )*(?:[^;]{1,24} in )?(\p{Lu}[^\d;]{1,100}?),? (${DATE}(?:, ${DATE})*|op\. cit\.)(?:[,:] .{1,40})?$`,
  'u',
);

export interface AuthorDateCitation {
  /** As printed: "Walker & Ludwig". */
  readonly names: string;
  /** As printed: "2017", "2021a", "n.d."; "op. cit." for a work cited before. */
  readonly date: string;
}

/** The text's author–date citations, in order; a citation of two years counts as two. */
export function authorDateCitationsIn(text: string): AuthorDateCitation[] {
  const found: (AuthorDateCitation & { readonly at: number })[] = [];
  for (const { index, 1: names = '', 2: date = '' } of text.matchAll(NARRATIVE)) found.push({ names, date, at: index });
  for (const { index, 1: inside = '' } of text.matchAll(BRACKETED)) {
    for (const part of inside.split(';')) {
      const [, names = '', dates] = ENTRY.exec(part.trim()) ?? [];
      for (const date of dates?.split(', ') ?? []) found.push({ names, date, at: index });
    }
  }
  return found.sort((one, other) => one.at - other.at).map(({ names, date }) => ({ names, date }));
}

export interface CitedReference {
  readonly reference: Reference;
  readonly citation: AuthorDateCitation;
  /** False if the only entry by these authors has another year. */
  readonly sameYear: boolean;
}

/** The entry that a citation refers to, or null: by authors and year, or by authors alone if they have only one entry. */
export function referenceCited(citation: AuthorDateCitation, references: readonly Reference[]): CitedReference | null {
  const byAuthors = references.filter((reference) => areNamed(citation.names, reference));
  // "As the OECD (2021)" ends with an institution's name, but so may another institution's name.
  const likely =
    byAuthors.length > 0 ? byAuthors : references.filter((reference) => endWithName(citation.names, reference));
  if (citation.date === CITED_BEFORE)
    return likely[0] === undefined ? null : { reference: likely[0], citation, sameYear: true };
  const dated = likely.find(({ year }) => isSameDate(citation.date, year));
  if (dated !== undefined) return { reference: dated, citation, sameYear: true };
  const [only, another] = byAuthors;
  return only === undefined || another !== undefined ? null : { reference: only, citation, sameYear: false };
}

/** Names that a citation may give in full: the institution's, its acronym, or the title of a work without an author. */
function wholeNamesOf({ authors, title }: Reference): string[] {
  const [first] = authorNames(authors);
  if (first === undefined) return title === null ? [] : [title];
  return first.isPerson ? [] : [first.short, ...(first.acronym === null ? [] : [first.acronym])];
}

const endWithName = (names: string, reference: Reference) =>
  wholeNamesOf(reference).some((name) => wordRun(names).endsWith(wordRun(name)));

/** Whether a citation's names match the entry's: both of two authors, the first of more. */
function areNamed(names: string, reference: Reference): boolean {
  const [first, second, third] = authorNames(reference.authors);
  const run = wordRun(names);
  if (first === undefined || !first.isPerson) return wholeNamesOf(reference).some((name) => run === wordRun(name));
  const ends = (name: string) => run.endsWith(wordRun(name));
  if (!runHolds(run, first.short)) return false;
  const others = /\bet al\b/u.test(names);
  if (second === undefined || third !== undefined) return others || third !== undefined || ends(first.short);
  return others || runHolds(run, second.short);
}

/** A year's letter counts only if both years have one. */
function isSameDate(cited: string, listed: string | null): boolean {
  if (listed === null) return !/^\d/u.test(cited);
  return cited === listed || cited.replace(/\D$/u, '') === listed || cited === listed.replace(/\D$/u, '');
}

/** Whether a text names the authors of an entry, without a year: the first two at least. */
export function authorsStandIn(text: string, authors: readonly string[]): boolean {
  const run = wordRun(text);
  const names = authorNames(authors).slice(0, 2);
  const [first] = names;
  if (first === undefined || foldedWords(first.short).length === 0) return false;
  const others = names.length > 1 && runHolds(run, first.short) && / (?:et al|and others) /u.test(run);
  return (
    others || names.every(({ short, acronym }) => runHolds(run, short) || (acronym !== null && runHolds(run, acronym)))
  );
}
