/**
 * Understands questions about the text itself: how many sections, which sources are from 2025, how long it is. Such a question
 * consists only of words for these, names of the document and fillers, so 'how many fighter jets' is not one.
 */

import type { QuestionLanguage } from '../../embedding/language.js';
import { ASKED_LANGUAGES, type AskedLanguage, askedIn, inAnyLanguage, LANGUAGES } from '../../languages/index.js';
import { TEXT_ASKS, TEXT_UNITS, type TextAsk, type TextUnit } from '../../languages/language.js';
import { lengthAt, standsIn } from '../../languages/phrases.js';
import { type Word, wordsIn } from '../../languages/words.js';

/** What can be counted or listed: `source` is understood as a reference. */
export type Unit = Exclude<TextUnit, 'source'>;

export interface TextQuestion {
  readonly asks: ReadonlySet<TextAsk>;
  /** In the order of the question, without duplicates; empty if only the length or a page is asked for. */
  readonly units: readonly Unit[];
  /** Only the references of these years. */
  readonly years: readonly string[];
  /** Only the references and notes whose titles are in this language; an ISO 639-1 code. */
  readonly language: string | null;
  /** Only within the section of this title, folded as in `SectionTitles`. */
  readonly section: string | null;
  /** The number of one unit: 3 in 'section 3' and 'the third section'. */
  readonly position: number | null;
}

/** The title of a section as the only phrase of a list: a list that stays the same is read once. */
export type SectionTitle = readonly [title: string];
/** The titles of sections that begin with a word, to be recognised in a question. */
export type SectionTitles = (word: string) => readonly SectionTitle[];

/** Longer questions are about something else. */
const MOST_WORDS = 30;

type Meaning =
  | { readonly kind: 'unit'; readonly unit: TextUnit }
  | { readonly kind: 'ask'; readonly ask: TextAsk }
  | { readonly kind: 'position'; readonly position: number }
  | { readonly kind: 'language'; readonly code: string }
  | { readonly kind: 'section'; readonly title: string }
  | { readonly kind: 'document' | 'filler' };

interface Entry {
  readonly phrases: readonly string[];
  readonly meaning: Meaning;
}

/** Without one of these no question is about the text. */
const SIGNS = inAnyLanguage(({ text }) =>
  text === undefined ? [] : [...Object.values(text.units).flat(), ...text.asks.length, ...text.asks.page],
);

const entriesByLanguage = new Map<string, readonly Entry[]>();

/** In order of precedence between phrases of the same length. */
function entriesOf(language: AskedLanguage): readonly Entry[] {
  const { code, questions } = language;
  const known = entriesByLanguage.get(code);
  if (known !== undefined) return known;
  const { text, document, addresses, politeWords } = questions;
  const made: Entry[] =
    text === undefined
      ? []
      : [
          ...TEXT_UNITS.map((unit) => ({ phrases: text.units[unit], meaning: { kind: 'unit', unit } }) as const),
          ...TEXT_ASKS.map((ask) => ({ phrases: text.asks[ask], meaning: { kind: 'ask', ask } }) as const),
          ...languageNames(language),
          ...addresses.ordinals.words.map(
            (word, at) => ({ phrases: [word], meaning: { kind: 'position', position: at + 1 } }) as const,
          ),
          { phrases: document.names, meaning: { kind: 'document' } },
          { phrases: [...document.pronouns, ...text.fillers, ...politeWords], meaning: { kind: 'filler' } },
        ];
  entriesByLanguage.set(code, made);
  return made;
}

/** Endings of the names of languages that change with their case: 'сербский', 'на сербском'. */
const NAME_ENDINGS = /(?<=.)(?:ий|(?<=[kк])[iи])$/u;

/** How a language calls the languages that a source may be in. */
function languageNames({ code, script, questions: { text } }: AskedLanguage): Entry[] {
  const { languages: frames = [], languageEnding: ending } = text ?? {};
  // Serbian is written in Cyrillic script unless told otherwise.
  const names = new Intl.DisplayNames(script === 'Latin' ? `${code}-Latn` : code, { type: 'language' });
  return [...new Set(LANGUAGES.map((language) => new Intl.Locale(language.code).language))].flatMap((other) => {
    const name = names.of(other);
    if (name === undefined || name === other) return [];
    const inflected = `${name.replace(NAME_ENDINGS, '')}*`;
    const called = ending === undefined ? inflected : `(${inflected}|${name.slice(0, -1)}${ending})`;
    const phrases = frames.map((frame) => frame.replace('LANG', called));
    return [{ phrases, meaning: { kind: 'language', code: other } } as const];
  });
}

/**
 * Understands a question about the text; null for any other question.
 * @param language the question's; if it is not certain, all languages are tried
 * @param follows whether something was said before, to which 'it' may refer
 */
export function textQuestion(
  question: string,
  { code, certain }: QuestionLanguage,
  titles: SectionTitles,
  follows: boolean,
): TextQuestion | null {
  const words = wordsIn(question);
  if (words.length > MOST_WORDS || !standsIn(SIGNS, words)) return null;
  const told = certain ? askedIn([code]) : [];
  for (const language of told.length > 0 ? told : ASKED_LANGUAGES) {
    const understood = questionOf(meaningsOf(words, language, titles), follows);
    if (understood !== null) return understood;
  }
  return null;
}

/** Whether the question asks for the page of something: 'what page is the missile purchase on?'. */
export function asksForPage(question: string): boolean {
  const words = wordsIn(question);
  return words.length <= MOST_WORDS && standsIn(PAGE_ASKS, words);
}

const PAGE_ASKS = inAnyLanguage(({ text }) => text?.asks.page);

const sectionEntry = (phrases: SectionTitle): Entry => ({ phrases, meaning: { kind: 'section', title: phrases[0] } });

/** What each phrase of the question means, taking the longest phrases; null if any word means nothing here. */
function meaningsOf(words: readonly Word[], language: AskedLanguage, titles: SectionTitles): Meaning[] | null {
  const entries = entriesOf(language);
  const meanings: Meaning[] = [];
  for (let at = 0; at < words.length; ) {
    const number = /^\d{1,4}$/u.exec(words[at]?.folded ?? '');
    let longest = number === null ? 0 : 1;
    let meaning: Meaning = { kind: 'position', position: Number(number?.[0]) };
    const sections = titles(words[at]?.folded ?? '').map(sectionEntry);
    for (const entry of [...entries, ...sections]) {
      const length = lengthAt(entry.phrases, words, at);
      if (length > longest) [longest, meaning] = [length, entry.meaning];
    }
    if (longest === 0) return null;
    meanings.push(meaning);
    at += longest;
  }
  return meanings;
}

/** A number as large as this is a year. */
const FIRST_YEAR = 1000;

const EXTREMES: readonly TextAsk[] = ['longest', 'shortest', 'first', 'last', 'newest', 'oldest'];
/** Whether one part is asked for by its place or size. */
const asksForExtreme = (asks: ReadonlySet<TextAsk>): boolean => EXTREMES.some((ask) => asks.has(ask));

/** Whether one part of the text is asked for, rather than how many there are. */
export const asksForOne = ({ asks, position }: TextQuestion): boolean => position !== null || asksForExtreme(asks);

function questionOf(meanings: readonly Meaning[] | null, follows: boolean): TextQuestion | null {
  if (meanings === null) return null;
  const named = meanings.flatMap((one) => (one.kind === 'unit' ? one.unit : []));
  const numbers = meanings.flatMap((one) => (one.kind === 'position' ? one.position : []));
  const [position = null, ...more] = numbers.filter((number) => number < FIRST_YEAR);
  const question: TextQuestion = {
    asks: new Set(meanings.flatMap((one) => (one.kind === 'ask' ? one.ask : []))),
    units: [...new Set(named.map((unit) => (unit === 'source' ? 'reference' : unit)))],
    years: numbers.filter((number) => number >= FIRST_YEAR).map(String),
    language: meanings.find((one) => one.kind === 'language')?.code ?? null,
    section: meanings.find((one) => one.kind === 'section')?.title ?? null,
    position,
  };
  const namesDocument = meanings.some(({ kind }) => kind === 'document');
  if (more.length > 0) return null;
  if (named.length === 0) {
    // 'How long is it?' after another question asks about what was said there.
    const isOfText = namesDocument || question.section !== null || (!follows && meanings.length > 1);
    return isOfText && isForLength(question) ? question : null;
  }
  return isOfUnits(question, named, namesDocument) ? question : null;
}

const isFiltered = ({ years, language }: TextQuestion) => years.length > 0 || language !== null;

const isForLength = (question: TextQuestion) =>
  question.asks.has('length') && !asksForOne(question) && !isFiltered(question);

/** Units of which the first few are worth listing. */
const LISTED: readonly Unit[] = ['section', 'footnote', 'reference', 'table'];
/** Units that have years and titles. */
const SOURCES: readonly Unit[] = ['footnote', 'reference'];
const NUMBERED: readonly Unit[] = ['section', 'paragraph', 'footnote', 'reference'];

function isOfUnits(question: TextQuestion, named: readonly TextUnit[], namesDocument: boolean): boolean {
  const { asks, units, section, position } = question;
  if (isFiltered(question) && !units.some((unit) => SOURCES.includes(unit))) return false;
  if (position !== null) {
    return (
      units.length === 1 && units.every((unit) => NUMBERED.includes(unit)) && !asks.has('count') && section === null
    );
  }
  // 'US section conclusion' is about what the section says.
  if (section !== null && units.includes('section') && !asks.has('count')) return false;
  if (asksForExtreme(asks) || asks.has('count') || asks.has('length')) return true;
  // A single source is that of a claim: 'what is the source?'.
  const isOfClaim = named.every((unit) => unit === 'source') && !namesDocument && !isFiltered(question);
  return !isOfClaim && (namesDocument || units.every((unit) => LISTED.includes(unit)));
}
