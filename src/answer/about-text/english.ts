/** Facts about a text in English; `words.ts` of Discord's ask feature has them in the other languages. */

import type { Place, TextFact, Within } from './facts.js';
import type { AboutDocument } from './look-up.js';
import type { Unit } from './question.js';

const NOUNS: Readonly<Record<Unit, readonly [one: string, more: string]>> = {
  section: ['section', 'sections'],
  paragraph: ['paragraph', 'paragraphs'],
  sentence: ['sentence', 'sentences'],
  word: ['word', 'words'],
  footnote: ['footnote', 'footnotes'],
  reference: ['entry in the reference list', 'entries in the reference list'],
  page: ['page', 'pages'],
  table: ['table', 'tables'],
  figure: ['figure', 'figures'],
};

const NUMBER = new Intl.NumberFormat('en');
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });
const MONTH = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Half a line, without initial capital or full stop; the title of each document comes first if there are several. */
export const aboutTextInEnglish = (documents: readonly AboutDocument[]): string =>
  documents
    .map(({ title, facts }) => {
      const said = facts.map(inEnglish).join('; ');
      return documents.length > 1 ? `“${title}”: ${said}` : said;
    })
    .join('; ');

function inEnglish(fact: TextFact): string {
  switch (fact.kind) {
    case 'count':
      return counted(fact.count, fact.unit) + inWords(fact.within);
    case 'sections': {
      const below = fact.subsections === 0 ? '' : `, of which ${NUMBER.format(fact.subsections)} are subsections`;
      return `${counted(fact.titles.length, 'section')}${inWords(fact.within)}${below}: ${fact.titles.join('; ')}`;
    }
    case 'length': {
      const { words, paragraphs, minutes, within } = fact;
      const size = `${counted(words, 'word')} in ${counted(paragraphs, 'paragraph')}${inWords(within)}`;
      return `${size}, about ${minutes === 1 ? 'a minute' : `${NUMBER.format(minutes)} minutes`} to read`;
    }
    case 'extreme':
      return `the ${fact.which} ${fact.place.unit} is ${named(fact.place)}, with ${counted(fact.words, 'word')}`;
    case 'end':
      return `the ${fact.which} ${NOUNS[fact.place.unit][0]} is ${named(fact.place)}${fact.words === 0 ? '' : `, with ${counted(fact.words, 'word')}`}`;
    case 'age':
      return `the ${fact.which} ${fact.count === 1 ? 'entry' : `${NUMBER.format(fact.count)} entries`} in the reference list: ${fact.year}`;
    case 'numbered':
      return fact.place.unit === 'section' ? `section ${fact.number} is ${named(fact.place)}` : named(fact.place);
    case 'stated':
      return `${fact.subject}: ${fact.subject === 'date' ? dateInWords(fact.value) : fact.value}`;
    case 'pages':
      return 'it has no page numbers; its places are numbered paragraphs';
  }
}

function counted(count: number, unit: Unit): string {
  const [one, more] = NOUNS[unit];
  return count === 0 ? `no ${more}` : `${NUMBER.format(count)} ${count === 1 ? one : more}`;
}

function inWords({ years, language, section }: Within): string {
  return [
    years === undefined ? '' : ` from ${years.join(' or ')}`,
    language === undefined ? '' : ` in ${LANGUAGES.of(language) ?? language}`,
    section === undefined ? '' : ` in “${section}”`,
  ].join('');
}

const named = (place: Place) => (place.unit === 'section' ? `“${place.title}”` : addressInEnglish(place.address));

function addressInEnglish(address: string): string {
  const number = address.replace(/^\D+/u, '');
  if (address.startsWith('fn')) return `footnote ${number}`;
  return address.startsWith('ref') ? `entry ${number}` : `¶ ${number}`;
}

/** 'July 2026' for 2026-07; any other date as it is. */
const dateInWords = (date: string): string =>
  /^\d{4}-\d{2}$/u.test(date) ? MONTH.format(new Date(`${date}-01T00:00:00Z`)) : date;
