/**
 * What in the wording of a question the brief says otherwise: named numbers over the question, the marked sentences and the nearest
 * questions that their passage is known to answer. English only.
 */

import {
  CONVERSES,
  DIRECTIONS,
  LIGHT_VERBS,
  LIMITING,
  OPEN,
  PARTIAL,
  STRONG,
  UNIVERSAL,
} from '../languages/english-premises.js';
import { ofRecent } from '../languages/recent.js';
import { type Agency, agencyOf } from '../wording/agency.js';
import { type Agreements, agreementsOf } from '../wording/agreements.js';
import { align } from '../wording/align.js';
import { type Attachments, attachmentsOf } from '../wording/attachments.js';
import { attributedTo } from '../wording/attributed.js';
import { exchangedYear, otherEvent, sameEvents } from '../wording/events.js';
import { isListedName } from '../wording/names.js';
import { deniedBy, plainlyDeniedBy } from '../wording/negations.js';
import { numberOf } from '../wording/numbers.js';
import { remembered } from '../wording/remembered.js';
import { swapsRoles } from '../wording/roles.js';
import type { SentenceIndex } from '../wording/sentence-index.js';
import { type OtherTime, otherTime, sameTimes } from '../wording/times.js';
import { groupOfWord } from '../wording/word-kinds.js';
import { type Word, wordsOf } from '../wording/words.js';

/** In the order of the weights in premise-calibration.ts. */
export const PREMISE_SIGNALS = [
  'nearQuestion',
  'sentence',
  'sentenceCovered',
  'open',
  'name',
  'nameInstead',
  'source',
  'unsaidCovered',
  'strength',
  'strengthOpen',
  'limit',
  'number',
  'deniedOpen',
  'deniedNear',
  'deniedSwapped',
  'oppositeOpen',
  'oppositeEverywhere',
  'sameNeighbours',
  'sameNeighboursNear',
  'attachedNear',
  'exchangedNeighbours',
  'swapped',
  'exchanged',
  'exchangedNear',
  'turned',
  'reversed',
  'confirmed',
  'disturbed',
  'time',
  'sameTimes',
  'universal',
] as const;

export type PremiseSignal = (typeof PREMISE_SIGNALS)[number];

/** What a question is held against. */
export interface Held {
  /** The question with the names that briefs print. */
  readonly question: string;
  /** The similarity of the question to the best sentence of the passage. */
  readonly sentence: number;
  /** The marked sentences of the passage, joined, and the text of its notes. */
  readonly marked: string;
  readonly notes: string;
  /** The sentence before the first marked one: "the same analysis" has its source there. */
  readonly before: string;
  /** The questions nearest to it that the passage is known to answer, nearest first, with their similarities. */
  readonly near: readonly { readonly text: string; readonly similarity: number }[];
}

export interface Premises {
  readonly signals: Readonly<Record<PremiseSignal, number>>;
  /** A name in the question that neither the marked sentences nor the nearest questions have, as typed. */
  readonly name: string | null;
  /** Whom the question gives as a source, and the marked sentences and notes do not, as typed. */
  readonly source: string | null;
  /** The time that the question names and the marked sentences contradict. */
  readonly time: OtherTime | null;
  /** Whether the question takes for granted what the marked sentences deny. */
  readonly isDenied: boolean;
  /** A name that the marked sentences have and the question has not, as printed. */
  readonly otherName: string | null;
}

/** So many of the nearest questions are compared. */
export const COMPARED_QUESTIONS = 5;
/** Where no known question is this near, a name that they lack proves nothing. */
const NEAR_ENOUGH = 0.88;
/** The similarity where no question is near: that of unrelated questions on the subject. */
const NOT_NEAR = 0.88;
/** So many words that are not said stand in the place of others; one may be a rewording. */
const FEWEST_UNSAID = 2;
/** A share of the nearest questions from which they disturb the roles. */
const MANY = 0.4;

const STRICT_LIMITS: ReadonlySet<string> = new Set(LIMITING.map(groupOfWord));
/** So many first letters of a strong word stand for its forms. */
const STRONG_LETTERS = 5;
/** From two to ninety-nine: one is also a pronoun. */
const COUNT = /^(?:[2-9]|[1-9]\d)$/u;

/** A text that a question is held against: its words, and how those of the question agree with them. */
interface Compared extends Agreements {
  readonly text: string;
  readonly words: readonly Word[];
}

/**
 * So many words are looked up ahead: of most questions all. Two thousand characters of rare words take half a second, in which nothing
 * else is answered.
 */
const MOST_AHEAD = 24;

/** Reads the words of a question before it is known what it is held against. */
export function readAhead(index: SentenceIndex, question: string): void {
  const telling = readerOver(index)
    .asked(question)
    .filter(({ kind }) => kind === 'content');
  for (const { key } of telling.slice(0, MOST_AHEAD)) index.thesaurus.profile(key);
}

/** Holds a question against what was found for it. */
export function premisesOf(index: SentenceIndex, held: Held): Premises {
  const reader = readerOver(index);
  const asked = reader.asked(held.question);
  const comparedWith = (text: string): Compared => {
    const words = reader.known(text);
    return { text, words, ...agreementsOf(asked, words, index.thesaurus) };
  };
  const marked = comparedWith(held.marked);
  const near = held.near.slice(0, COMPARED_QUESTIONS).map(({ text }) => comparedWith(text));
  const texts = [marked, ...near];
  const isIn = (any: readonly Compared[], at: number) => any.some(({ isShared }) => isShared(at));
  const isSaid = (at: number) => isIn(texts, at);
  const unsaidOfKind = (kind: Word['kind']) =>
    [...asked.keys()].filter((at) => asked[at]?.kind === kind && !isSaid(at));
  const isOpen = Number(OPEN.test(held.question));

  // Notes are long, and few questions name a source or a limit.
  let read: Compared | undefined;
  const notes = () => {
    read ??= comparedWith(held.notes);
    return read;
  };
  const nearQuestion = held.near[0]?.similarity ?? NOT_NEAR;
  const names = nearQuestion >= NEAR_ENOUGH ? unsaidOfKind('name') : [];
  const sources = attributedTo(asked).filter(
    (at) => !marked.isShared(at) && !notes().isShared(at) && !comparedWith(held.before).isShared(at),
  );
  const unsaid = isOpen === 1 ? [] : unsaidOfKind('content');
  const limits = unsaidOfKind('limit').filter((at) => !notes().isShared(at));
  const denied = deniedBy(asked, marked.words, marked.agree);
  const opposites = oppositesIn(asked, texts, index);
  const [own, ...others] = texts.map(({ words, agree }) => attachmentsOf(asked, words, agree)) as [
    Attachments,
    ...Attachments[],
  ];
  const [ownRoles, ...otherRoles] = texts.map(({ text, words, agree }) =>
    agencyOf(held.question, asked, text, words, agree, index.thesaurus),
  ) as [Agency, ...Agency[]];
  const { pairs, moved } = align(asked, marked.words, marked);
  const swapped = Number(swapsRoles(asked, marked.words, pairs, moved));
  const attachedNear = meanOf(others, 'conflicts');
  const exchangedNeighbours = Math.max(0, ...others.map(({ exchanged }) => exchanged));
  const exchangedNear = meanOf(otherRoles, 'exchanged');
  const turned = meanOf(otherRoles, 'turned');
  const disturbances = [
    own.conflicts >= 1,
    attachedNear >= MANY,
    meanOf(others, 'otherNeighbours') >= 1,
    exchangedNeighbours >= 1,
    swapped === 1,
    ownRoles.exchanged >= 1,
    exchangedNear >= MANY,
    turned >= MANY,
  ].filter(Boolean).length;
  const strong = strongWords(held.question, texts).length;
  const time =
    otherTime(held.question, 'en', { text: held.marked, language: 'en', notes: held.notes }) ??
    otherEvent(held.question, asked, held.marked, marked.words, isSaid) ??
    exchangedYear(held.question, asked, held.marked, marked.words, marked.agree);
  const covered = coverage(marked, asked);
  return {
    signals: {
      nearQuestion,
      sentence: held.sentence,
      sentenceCovered: covered,
      open: isOpen,
      name: names.length,
      nameInstead: Number(names.length > 0 && near[0] !== undefined && otherName(near[0], asked) !== undefined),
      source: sources.length,
      unsaidCovered: areSaidElsewhere(
        unsaid.map((at) => asked[at] as Word),
        index,
      )
        ? covered
        : 0,
      strength: strong,
      strengthOpen: isOpen * strong,
      limit: limits.length,
      number: countsLacking(asked, texts),
      deniedOpen: isOpen * denied.length,
      deniedNear: Math.max(0, ...near.map(({ words, agree }) => deniedBy(asked, words, agree).length)),
      deniedSwapped: Number(isOpen === 1 && denied.length > 0 && swapped === 1),
      oppositeOpen: isOpen * opposites.length,
      oppositeEverywhere: opposites.filter((count) => count > 1).length,
      sameNeighbours: own.sameNeighbours,
      sameNeighboursNear: Math.max(0, ...others.map(({ sameNeighbours }) => sameNeighbours)),
      attachedNear,
      exchangedNeighbours,
      swapped,
      exchanged: ownRoles.exchanged,
      exchangedNear,
      turned,
      ...directionsIn([ownRoles, ...otherRoles]),
      disturbed: Math.max(0, disturbances - 2),
      time: Number(time !== null),
      sameTimes:
        sameTimes(held.question, held.marked) +
        sameEvents(held.question, asked, held.marked, marked.words, marked.agree),
      universal: Number(isUniversal(held.question, held.marked)),
    },
    time,
    isDenied:
      isOpen === 1 && plainlyDeniedBy(asked, marked.words, denied, marked.agree, index.thesaurus.isWord).length > 0,
    name: written(asked[names[0] ?? -1], held.question),
    source: written(asked[sources[0] ?? -1], held.question),
    otherName: written(otherName(marked, asked), held.marked),
  };
}

/** Whether enough of the words stand elsewhere in the brief; looked for only where there are so many. */
const areSaidElsewhere = (words: readonly Word[], index: SentenceIndex) =>
  words.length >= FEWEST_UNSAID && words.filter((word) => index.stands(word)).length >= FEWEST_UNSAID;

const written = (word: Word | undefined, text: string) => (word ? text.slice(word.start, word.end) : null);

/** In how many texts somebody acts on somebody the other way round than in the question, and in none the same way; and the same way. */
function directionsIn(roles: readonly Agency[]) {
  const most = (pairs: Iterable<string>, has: (agency: Agency, pair: string) => boolean) =>
    Math.max(0, ...[...pairs].map((pair) => roles.filter((agency) => has(agency, pair)).length));
  const same = new Set(roles.flatMap((agency) => agency.same));
  const reversed = new Set(roles.flatMap((agency) => agency.reversed).filter((pair) => !same.has(pair)));
  return {
    reversed: most(reversed, (agency, pair) => agency.reversed.includes(pair)),
    confirmed: most(same, (agency, pair) => agency.same.includes(pair)),
  };
}

function meanOf<Name extends string>(all: readonly Readonly<Record<Name, number>>[], name: Name): number {
  return all.length === 0 ? 0 : all.reduce((sum, one) => sum + one[name], 0) / all.length;
}

/** The first name of a text that the question has not. */
const otherName = ({ words, agree }: Compared, asked: readonly Word[]): Word | undefined =>
  words.find(({ kind }, place) => kind === 'name' && !asked.some((_, at) => agree(at, place)));

/** The share of a sentence's content words and names that the question has. */
function coverage({ words, agree }: Compared, asked: readonly Word[]): number {
  let telling = 0;
  let covered = 0;
  for (const [place, { kind }] of words.entries()) {
    if (kind !== 'content' && kind !== 'name') continue;
    telling += 1;
    if (asked.some((_, at) => agree(at, place))) covered += 1;
  }
  return telling === 0 ? 0 : covered / telling;
}

/** Strong words of the question that none of the texts has in any form. */
function strongWords(question: string, texts: readonly Compared[]): string[] {
  const strong = [...new Set(question.toLowerCase().match(STRONG) ?? [])];
  if (strong.length === 0) return strong;
  const said = texts
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase();
  return strong.filter((word) => !said.includes(word.slice(0, STRONG_LETTERS)));
}

/** Whether a question leaves no exception where the marked sentences say something of a part. */
function isUniversal(question: string, marked: string): boolean {
  const said = marked.toLowerCase();
  const words = question.toLowerCase().match(UNIVERSAL) ?? [];
  return PARTIAL.test(marked) && words.some((word) => !said.includes(word.slice(0, STRONG_LETTERS)));
}

/** 1 if the question counts otherwise than the texts: "five" headings instead of three. */
function countsLacking(asked: readonly Word[], texts: readonly Compared[]): number {
  const countsOf = (words: readonly Word[]) =>
    words.flatMap(({ key }) => numberOf(key) ?? []).filter((value) => COUNT.test(value));
  const own = countsOf(asked);
  if (own.length === 0) return 0;
  const theirs = texts.flatMap(({ words }) => countsOf(words));
  return Number(own.some((count) => !theirs.includes(count)) && theirs.some((count) => !own.includes(count)));
}

const areConverse = (left: string, right: string, { thesaurus }: SentenceIndex) => {
  const isOneOf = (word: string, verbs: readonly string[]) => verbs.some((verb) => thesaurus.areForms(word, verb));
  return CONVERSES.some(
    ([one, other]) => (isOneOf(left, one) && isOneOf(right, other)) || (isOneOf(left, other) && isOneOf(right, one)),
  );
};

/** For each content word of the question that no text has, in how many stands an opposite of it that the question has not. */
function oppositesIn(asked: readonly Word[], texts: readonly Compared[], index: SentenceIndex): number[] {
  const { thesaurus } = index;
  const isAsked = (key: string) => asked.some((word) => thesaurus.areForms(word.key, key));
  // "Old or new?" takes neither for granted.
  const isChoice = (key: string) => asked.some((word) => thesaurus.areOpposites(word.key, key));
  const isLight = (key: string) => thesaurus.basesOf(key).some((base) => LIGHT_VERBS.has(base));
  const counts: number[] = [];
  for (const [at, { kind, key }] of asked.entries()) {
    if (kind !== 'content') continue;
    const holding = (test: (text: Compared, place: number) => boolean) =>
      texts.filter((text) => text.words.some((word, place) => word.kind === 'content' && test(text, place))).length;
    if (holding(({ areForms }, place) => areForms(at, place)) > 0) continue;
    const count = holding(({ areOpposites, words }, place) => {
      const other = words[place]?.key ?? '';
      return areOpposites(at, place) && !areConverse(key, other, index) && !isAsked(other);
    });
    if (count > 0 && !isChoice(key) && !isLight(key)) counts.push(count);
  }
  return counts;
}

/** Reads the words of texts. */
interface Reader {
  /** Of a question that somebody asks, which is not kept. */
  readonly asked: (question: string) => readonly Word[];
  /** Of a sentence, a note or a known question, which are compared again and again. */
  readonly known: (text: string) => readonly Word[];
}

const readers = new WeakMap<SentenceIndex, Reader>();
/** So many known texts are remembered. */
const MOST_TEXTS = 1000;

function readerOver(index: SentenceIndex): Reader {
  const made = readers.get(index);
  if (made !== undefined) return made;
  const read = (text: string) => wordsToCompare(index, text);
  const texts = new Map<string, readonly Word[]>();
  const reader = {
    asked: ofRecent(read),
    known: (text: string) => remembered(texts, text, MOST_TEXTS, () => read(text)),
  };
  readers.set(index, reader);
  return reader;
}

/** The words of a question or sentence; only strict limits, only numbers in digits and only real names keep their kind. */
function wordsToCompare(index: SentenceIndex, text: string): Word[] {
  const count = (pattern: RegExp) => (text.match(pattern) ?? []).length;
  // In a title, where every word is capitalised, capitals do not indicate names.
  const isTitle = () => count(/(?<!\p{L})\p{Lu}/gu) > count(/(?<!\p{L})\p{L}/gu) / 2;
  const kindOf = ({ kind, key }: Word): Word['kind'] => {
    if (kind === 'number' && !/\d/u.test(key)) return 'function';
    if (kind === 'limit' && !STRICT_LIMITS.has(groupOfWord(key))) return 'function';
    if (kind !== 'name') return kind;
    if (DIRECTIONS.has(key)) return 'content';
    return !isListedName(key) && (!index.isName(key) || isTitle()) && index.thesaurus.isWord(key) ? 'content' : kind;
  };
  return wordsOf(text, index.isName).map((word) => {
    const kind = kindOf(word);
    return kind === word.kind ? word : { ...word, kind };
  });
}
