/** What was counted or looked up in the text itself, as a line that is clearly no quotation. */

import type { Place, TextFact, Within } from '../../../../answer/about-text/facts.js';
import type { AboutDocument } from '../../../../answer/about-text/look-up.js';
import type { Unit } from '../../../../answer/about-text/question.js';
import type { Words } from '../../../../words/words.js';
import { addressInWords } from '../../../card/citation.js';
import { escapeMarkdown, shorten } from '../../../card/escape.js';
import { COUNTS, MESSAGES } from './words.js';

/** The titles of some thirty sections; the outline shows the rest. */
const LONGEST_TITLES_CHARS = 1200;

/** One line for all documents, with their titles if there are several. */
export function aboutTextLine(documents: readonly AboutDocument[], words: Words): string {
  const said = documents.map(({ title, facts }) => {
    const all = facts.map((fact) => inWords(fact, words)).join(words.say(MESSAGES.separator));
    return documents.length > 1 ? words.say(MESSAGES.ofDocument, { title: escapeMarkdown(title), facts: all }) : all;
  });
  const isLacking = documents.every(({ facts }) => facts.every(({ kind }) => kind === 'pages'));
  return words.say(isLacking ? MESSAGES.lacking : MESSAGES.heading, {
    facts: said.join(words.say(MESSAGES.separator)).replace(/\.$/u, ''),
  });
}

function inWords(fact: TextFact, words: Words): string {
  switch (fact.kind) {
    case 'count':
      return within(counted(fact.count, fact.unit, words), fact.within, words);
    case 'sections': {
      const { titles, subsections: count } = fact;
      const sections = within(counted(titles.length, 'section', words), fact.within, words);
      const listed = shorten(titles.map(escapeMarkdown).join(words.say(MESSAGES.separator)), LONGEST_TITLES_CHARS);
      return words.say(count === 0 ? MESSAGES.sections : MESSAGES.subsections, { sections, count, titles: listed });
    }
    case 'length': {
      const { minutes } = fact;
      const paragraphs = within(counted(fact.paragraphs, 'paragraph', words), fact.within, words);
      return words.say(MESSAGES.length, { words: counted(fact.words, 'word', words), paragraphs, minutes });
    }
    case 'extreme': {
      const place = named(fact.place, words);
      return words.say(MESSAGES[fact.which], { place, words: counted(fact.words, 'word', words) });
    }
    case 'end':
      return end(fact, words);
    case 'age':
      return words.say(MESSAGES[fact.which], { year: fact.year });
    case 'numbered':
      return fact.place.unit === 'section'
        ? words.say(MESSAGES.numbered, { number: fact.number, place: named(fact.place, words) })
        : named(fact.place, words);
    case 'stated': {
      const value = fact.subject === 'date' ? dateIn(fact.value, words) : fact.value;
      const message = fact.subject === 'title' ? MESSAGES.titled : MESSAGES[fact.subject];
      return words.say(message, { value: escapeMarkdown(value) });
    }
    case 'pages':
      return words.say(MESSAGES.pages);
  }
}

function end({ which, place, words: count }: Extract<TextFact, { kind: 'end' }>, words: Words): string {
  if (count === 0) return words.say(MESSAGES[which], { place: named(place, words) });
  const message = which === 'first' ? MESSAGES.firstOfWords : MESSAGES.lastOfWords;
  return words.say(message, { place: named(place, words), words: counted(count, 'word', words) });
}

const counted = (count: number, unit: Unit, words: Words): string => words.say(COUNTS[unit], { count });

function within(things: string, { years, language, section }: Within, words: Words): string {
  let said = things;
  if (years !== undefined) said = words.say(MESSAGES.ofYears, { things: said, years: words.list(years) });
  if (language !== undefined) {
    const name = new Intl.DisplayNames(words.language, { type: 'language' }).of(language) ?? language;
    said = words.say(MESSAGES.inLanguage, { things: said, language: name });
  }
  if (section !== undefined) said = words.say(MESSAGES.inSection, { things: said, section: escapeMarkdown(section) });
  return said;
}

const named = (place: Place, words: Words): string =>
  place.unit === 'section'
    ? words.say(MESSAGES.title, { title: escapeMarkdown(place.title) })
    : addressInWords(place.address, words);

/** 'July 2026' for 2026-07; any other date as it is. */
function dateIn(date: string, words: Words): string {
  if (!/^\d{4}-\d{2}$/u.test(date)) return date;
  const format = new Intl.DateTimeFormat(words.language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${date}-01T00:00:00Z`));
}
