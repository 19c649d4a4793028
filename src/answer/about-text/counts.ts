/** Counts the parts of a document: sections, paragraphs, words, notes, references. */

import type { Document, Footnote, Reference } from '../../corpus/document.js';
import { languageOf } from '../../embedding/language.js';
import { UNDETERMINED } from '../../languages/index.js';
import type { Found } from './facts.js';
import type { TextQuestion, Unit } from './question.js';
import { addressOf, endsOf, type Scope, wordsOf } from './scope.js';

/** Adults read some 240 words of English prose a minute (Brysbaert 2019). */
const WORDS_PER_MINUTE = 238;

/** The words of a text, its paragraphs, and the minutes that it takes to read. */
export function lengthOf({ paragraphs, within }: Scope): Found {
  const words = wordsOf(paragraphs);
  const minutes = Math.max(1, Math.round(words / WORDS_PER_MINUTE));
  return {
    facts: [{ kind: 'length', words, paragraphs: paragraphs.length, minutes, within }],
    addresses: endsOf(paragraphs),
  };
}

/** How many there are of a unit, and the addresses of those to show. */
export function countOf(unit: Unit, scope: Scope, question: TextQuestion): Found | Promise<Found> {
  const { paragraphs, passages, within } = scope;
  const count = (number: number, addresses: readonly string[]): Found => ({
    facts: [{ kind: 'count', unit, count: number, within }],
    addresses,
  });
  switch (unit) {
    case 'section':
      return sectionsOf(scope);
    case 'footnote':
    case 'reference':
      return sourcesOf(unit, scope, question);
    case 'page':
      return pagesOf(scope);
    case 'word':
      return lengthOf(scope);
    case 'paragraph':
      return count(paragraphs.length, endsOf(paragraphs));
    case 'sentence': {
      const addresses = new Set(paragraphs.map(addressOf));
      const sentences = passages.flatMap((one) => (addresses.has(one.address) ? one.sentences : []));
      return count(sentences.length, endsOf(paragraphs));
    }
    case 'table': {
      const tables = paragraphs.filter(({ kind }) => kind === 'table').map(addressOf);
      return count(tables.length, tables);
    }
    case 'figure':
      return count(0, []);
  }
}

/** The number of the last page on which anything begins, or that there are no pages if none has a number. */
function pagesOf({ document, paragraphs, within }: Scope): Found {
  const last = lastPageOf(document);
  return last === 0
    ? { facts: [{ kind: 'pages' }], addresses: [] }
    : { facts: [{ kind: 'count', unit: 'page', count: last, within }], addresses: endsOf(paragraphs) };
}

/** The highest number of a page; 0 if the document has no pages. */
export function lastPageOf({ sections, footnotes, references }: Document): number {
  const parts = [...sections.flatMap(({ paragraphs }) => paragraphs), ...footnotes, ...references];
  return parts.reduce((last, { page }) => Math.max(last, Number(page ?? 0) || 0), 0);
}

/** The sections by their titles, each shown by its first paragraph. */
function sectionsOf({ sections, within }: Scope): Found {
  const titles = sections.map(({ title }) => title);
  const isSubsection = ({ parent }: (typeof sections)[number]) => parent !== null;
  return {
    facts: [{ kind: 'sections', titles, subsections: sections.filter(isSubsection).length, within }],
    addresses: sections.flatMap(({ paragraphs: [first] }) => (first === undefined ? [] : addressOf(first))),
  };
}

/** Counts notes or references. Without a list of references the notes have the sources; titles in a language are looked for in both. */
async function sourcesOf(unit: 'footnote' | 'reference', scope: Scope, question: TextQuestion): Promise<Found> {
  const { document, paragraphs } = scope;
  const { years, language } = question;
  const isWhole = scope.within.section === undefined;
  const marked = new Set(paragraphs.flatMap(({ footnotes }) => footnotes));
  const notes = document.footnotes.filter(({ number }) => isWhole || marked.has(number));
  const isByNotes = unit === 'footnote' || document.references.length === 0 || !isWhole;
  const within = {
    ...scope.within,
    ...(years.length > 0 ? { years } : {}),
    ...(language === null ? {} : { language }),
  };
  const isOfYears = (printed: string | null) =>
    years.length === 0 || years.some((year) => printed?.includes(year) === true);
  const keptNotes = await inLanguage(
    notes.filter(({ text }) => isOfYears(text)),
    titleOfNote,
    language,
  );
  const kept = await inLanguage(
    document.references.filter(({ year }) => isOfYears(year)),
    titleOfReference,
    language,
  );
  const ofNotes: Found = {
    facts: [{ kind: 'count', unit: 'footnote', count: keptNotes.length, within }],
    addresses: keptNotes.map(({ number }) => `fn${number}`),
  };
  const ofReferences: Found = {
    facts: [{ kind: 'count', unit: 'reference', count: kept.length, within }],
    addresses: kept.map(({ n }) => `ref${n}`),
  };
  if (isByNotes) return ofNotes;
  if (language === null || keptNotes.length === 0) return ofReferences;
  return {
    facts: [...ofReferences.facts, ...ofNotes.facts],
    addresses: [...ofReferences.addresses, ...ofNotes.addresses],
  };
}

const titleOfReference = ({ title, raw }: Reference) => title ?? raw;
/** The title in quotation marks, or else the whole note. */
const titleOfNote = ({ text }: Footnote) => /["“„«]([^"“”„«»]{1,300})["”“»]/u.exec(text)?.[1] ?? text;

async function inLanguage<Entry>(
  entries: readonly Entry[],
  titleOf: (entry: Entry) => string,
  wanted: string | null,
): Promise<readonly Entry[]> {
  if (wanted === null) return entries;
  const languages = await Promise.all(entries.map((entry) => languageOf(titleOf(entry))));
  return entries.filter((_, at) => new Intl.Locale(languages[at]?.code ?? UNDETERMINED).language === wanted);
}
