/** Parses an entry of a reference list into its fields: author–date forms (APA, Chicago) and forms with quoted titles. */

import { UNDATED } from '../../languages/print.js';
import type { Reference } from '../document.js';
import { sentencesOf } from '../sentences.js';
import { stripEmphasis, takeAddresses } from '../text/inline.js';
import { authorsOf } from './authors.js';
import { quotedTitleIn } from './quoted-title.js';
import { referenceTypeOf } from './reference-type.js';

export type Citation = Omit<Reference, 'n' | 'raw' | 'page'>;

/** "(2023)", "(2025, November 5)", "(n.d.)", "(t.y.)": the date after the authors. */
const DATE_IN_BRACKETS = new RegExp(
  String.raw`\((?:(?:c\.\s?)?((?:1[5-9]|20)\d{2}(?:[–/-]\d{2,4})?[a-z]?)(?:,[^()]{1,40})?|(?:${UNDATED}|forthcoming|in press)[^()]{0,20})\)([.,:]?)\s*`,
  'iu',
);
/** "Орлов И. И., Котов П. П. Порты // Вестник. 2019. № 4": authors, title, journal and year, as GOST has them. */
const GOST =
  /^((?:\p{Lu}[\p{L}’'-]{1,40}(?: \p{Lu}\.){1,3}(?:, | )){1,12})(\S[^/]{2,300}) \/\/ ([^.]{2,200})\.(?:[^\d]{0,40}((?:1[5-9]|20)\d{2}))?/u;
/** When a page was read. */
const ACCESSED =
  /\b(?:accessed|retrieved)(?: on)? \p{L}{3,10} \d{1,2}, \d{4}\.|\b(?:accessed|retrieved)(?: on)? \d{1,2} \p{L}{3,10} \d{4}\./giu;
/** A sentence ends within what would be the authors. */
const HOLDS_SENTENCE = /\p{Ll}{3}\. \p{Lu}\p{Ll}/u;
/** "Walker, C. 2017. …": the date between two full stops. */
const DATE_BETWEEN_STOPS = /^(.{3,200}?[.,])\s+(?:((?:1[5-9]|20)\d{2}[a-z]?)|n\.\s?d)[.:]\s+/u;
const LAST_YEAR = /^.*\b((?:19|20)\d{2}[a-z]?)\b/su;
/** "Ng, L. Pricing the Ember": a name with initials, or a company, directly before an unquoted title. */
const OPENING_AUTHOR =
  /^(?:\p{L}[\p{L}'’ -]{0,40}, (?:\p{Lu}\.[ -]?){1,4}|[^()]{3,80}, (?:Inc|Ltd|LLC)\. )(?=\p{Lu}|\*)/u;
const EMPHASISED = /^\*([^*]+)\*|^_([^_]+)_/u;
/** Fields after a container: volume, issue, pages, place of the chapter. */
const AFTER_CONTAINER =
  /(?:,?\s{0,3}(?:\(?(?:vol\.?|no\.?|issue|iss\.|pp?\.)\s{0,3}\d|\d{1,9}\s{0,3}\(|\d{1,9}\s{0,3}[,:]|\d{1,9}[–-]\d|\(?(?:19|20)\d{2}\b|\(pp?\.|\d{1,9}\s{0,3}$)|,\s{0,3}\d|\s{1,3}\d{1,9}\s{0,3}[(,:]).*$/isu;

/** Parses an entry with its marks of emphasis. What the entry does not state is null. */
export function citationOf(entry: string): Citation {
  const { words, urls } = takeAddresses(withoutRetrieval(entry.replace(ACCESSED, '')));
  const gost = gostCitation(words, urls[0] ?? null);
  if (gost !== null) return gost;
  const parts = partsOf(words);
  const authors = authorsOf(stripEmphasis(parts.authors));
  const { title, rest } = titleOf(parts.rest, parts.commas);
  const container = containerOf(rest);
  const plain = stripEmphasis(words);
  const url = urls[0] ?? null;
  const type = referenceTypeOf({ plain, title, container, url, authors });
  // A book stands in nothing: what follows its title is its publisher.
  const isWhole = type === 'book' && quotedTitleIn(parts.rest)?.start !== 0;
  return { authors, year: parts.year, title, container: isWhole ? null : container, url, type };
}

/** The publisher of a book as its entry prints it, with the place if that is stated: "Beograd: Naša kuća"; null if it states none. */
export function publisherIn(entry: string): string | null {
  const parts = partsOf(takeAddresses(withoutRetrieval(entry.replace(ACCESSED, ''))).words);
  return containerOf(titleOf(parts.rest, parts.commas).rest);
}

/** An entry in the form of GOST; null if it has another. */
function gostCitation(words: string, url: string | null): Citation | null {
  const [whole, names = '', title = '', container = '', year = null] = GOST.exec(words) ?? [];
  if (whole === undefined) return null;
  const authors = authorsOf(names);
  return {
    authors,
    year,
    title,
    container,
    url,
    type: referenceTypeOf({ plain: words, title, container, url, authors }),
  };
}

const RETRIEVAL = /retrieved|accessed|available/giu;
const ADDRESS = /<?https?:/iu;
/** Between such a word and the address: " from: ", or " on 3 March 2020 from ". */
const PREPOSITION = /^(?: (?:on|from|at))?:? ?$/iu;
const PREPOSITION_AND_DATE = /^(?: (?:on|from|at))?:? ?[\p{L}\d ,.]{0,30}$/iu;
const AFTER_DATE = /(?:from|at):? $/iu;
const LONGEST_BETWEEN_CHARS = 50;

/** Without the words "Retrieved March 3, 2020, from" before an address. */
function withoutRetrieval(entry: string): string {
  for (const { index, 0: word } of entry.matchAll(RETRIEVAL)) {
    const end = index + word.length;
    const following = entry.slice(end, end + LONGEST_BETWEEN_CHARS);
    const address = ADDRESS.exec(following)?.index;
    if (address === undefined) continue;
    const between = following.slice(0, address);
    const date = AFTER_DATE.exec(between)?.index;
    if (PREPOSITION.test(between) || (date !== undefined && PREPOSITION_AND_DATE.test(between.slice(0, date))))
      return `${entry.slice(0, index).trimEnd()} ${entry.slice(end + address)}`;
  }
  return entry;
}

interface Parts {
  readonly authors: string;
  readonly year: string | null;
  /** The entry from its title on. */
  readonly rest: string;
  /** Whether commas rather than full stops separate the fields: "Ashdown, Peter (2022), Five Trials, La Paz." */
  readonly commas?: boolean;
}

/** Splits an entry at its date or, if it has no separate date, at its quoted title. */
function partsOf(words: string): Parts {
  const bracketed = DATE_IN_BRACKETS.exec(words);
  const quoted = quotedTitleIn(words);
  if (bracketed !== null && (quoted === null || bracketed.index < quoted.start)) {
    return {
      authors: words.slice(0, bracketed.index),
      year: bracketed[1] ?? null,
      rest: words.slice(bracketed.index + bracketed[0].length),
      commas: bracketed[2] === ',',
    };
  }
  const stopped = DATE_BETWEEN_STOPS.exec(words);
  const year = LAST_YEAR.exec(words)?.[1] ?? null;
  if (EMPHASISED.test(words)) return { authors: '', year: stopped?.[2] ?? year, rest: words };
  if (stopped !== null && !HOLDS_SENTENCE.test(stopped[1] ?? ''))
    return { authors: stopped[1] ?? '', year: stopped[2] ?? null, rest: words.slice(stopped[0].length) };
  if (quoted !== null) return { authors: words.slice(0, quoted.start), year, rest: words.slice(quoted.start) };
  const opening = OPENING_AUTHOR.exec(words)?.[0];
  if (opening !== undefined) return { authors: opening, year, rest: words.slice(opening.length) };
  const [first = '', ...others] = sentencesOf(words);
  return others.length > 0 ? { authors: first, year, rest: others.join(' ') } : { authors: '', year, rest: words };
}

/** The title, and the rest after it. */
function titleOf(rest: string, commas = false): { title: string | null; rest: string } {
  const quoted = quotedTitleIn(rest);
  const emphasised = EMPHASISED.exec(rest);
  if (emphasised !== null)
    return { title: bare(emphasised[1] ?? emphasised[2] ?? ''), rest: rest.slice(emphasised[0].length) };
  if (quoted?.start === 0) return { title: bare(quoted.words), rest: rest.slice(quoted.end) };
  const [sentence = '', next] = sentencesOf(rest);
  // "What is local? Definitions in procurement (Report No. 14)." is one title in two sentences.
  const goesOn = sentence.endsWith('?') && next !== undefined && /\S \([^()]*\)\.?$/u.test(next);
  const whole = goesOn ? `${sentence} ${next}` : sentence;
  const first = commas ? (whole.split(/, /u, 1)[0] ?? '') : whole;
  const title = bare(stripEmphasis(first).replace(/(?<=\S)\s*(?:\([^()]*\)|\[[^[\]]*\])\.?$/u, ''));
  return { title: title === '' ? null : title, rest: rest.slice(first.length) };
}

/** Without the punctuation that separates it from the next field. */
const bare = (title: string) =>
  title
    .trim()
    .replace(/[.,]+$/u, '')
    .trim();

/** The work or site after the title; of a book, the publisher. */
function containerOf(rest: string): string | null {
  const after = rest
    .replace(/^\s*(?:\([^()]*\)|\[[^[\]]*\])?[\s.,]*/u, '')
    .replace(/^in:?\s+(?:[^()]{2,80}\(eds?\.\),?\s*)?/iu, '');
  const emphasised = EMPHASISED.exec(after);
  const [first = ''] = sentencesOf(after);
  const name = bare((emphasised?.[1] ?? emphasised?.[2] ?? stripEmphasis(first)).replace(AFTER_CONTAINER, ''));
  return /\p{L}{2}/u.test(name) ? name : null;
}
