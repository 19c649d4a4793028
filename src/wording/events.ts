/** The events by which a text dates something: 'after the Cold War'; and years that two things have exchanged. English only. */

import { EVENTS, RECENT, TIMING } from '../languages/english-premises.js';
import type { Matches } from './attachments.js';
import { meet, periodsIn } from './periods.js';
import type { OtherTime } from './times.js';
import type { Word } from './words.js';

interface Event {
  /** Positions of its first and last word. */
  readonly first: number;
  readonly last: number;
  /** The positions of the words that tell it from other events: 'Cold', 'Ukraine'. */
  readonly by: readonly number[];
}

/** The most words that an event has before its noun, and after 'in', 'of' or the like. */
const REACH = 3;
const JOINING: ReadonlySet<string> = new Set(['of', 'in', 'on', 'with']);
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

const isTelling = (word: Word | undefined): word is Word => word?.kind === 'name' || word?.kind === 'content';

function eventsIn(words: readonly Word[]): Event[] {
  return words.flatMap(({ key }, at) => {
    if (!EVENTS.has(key)) return [];
    let first = at;
    while (at - first < REACH && isTelling(words[first - 1])) first -= 1;
    const last = endOf(words, at);
    const by: number[] = [];
    for (let place = first; place <= last; place += 1) if (place !== at && isTelling(words[place])) by.push(place);
    return by.length === 0 ? [] : [{ first, last, by }];
  });
}

/** The position of the last word of an event whose noun is at a position: in 'war in Ukraine' that of the third word. */
function endOf(words: readonly Word[], at: number): number {
  if (!JOINING.has(words[at + 1]?.key ?? '')) return at;
  const from = at + (ARTICLES.has(words[at + 2]?.key ?? '') ? 3 : 2);
  let to = from;
  while (to - from < REACH && isTelling(words[to])) to += 1;
  return to > from ? to - 1 : at;
}

const isTimed = (words: readonly Word[], { first }: Event) => {
  const before = words[first - 1]?.key ?? '';
  return TIMING.has(ARTICLES.has(before) ? (words[first - 2]?.key ?? '') : before);
};

const written = (text: string, words: readonly Word[], { first, last }: Event) =>
  text.slice(words[first]?.start, words[last]?.end);

/**
 * The event by which a question dates what it asks, if no text has any word of it and the marked sentence is dated otherwise; else null.
 * @param answering the words of the answering sentence
 * @param isSaid whether any text has the word at a position of the question
 */
export function otherEvent(
  question: string,
  asked: readonly Word[],
  marked: string,
  answering: readonly Word[],
  isSaid: (at: number) => boolean,
): OtherTime | null {
  const other = eventsIn(asked).find((event) => isTimed(asked, event) && !event.by.some(isSaid));
  if (other === undefined) return null;
  const [event] = eventsIn(answering).filter((one) => isTimed(answering, one));
  const said =
    event === undefined
      ? (RECENT.exec(marked)?.[0] ?? periodsIn(marked)[0]?.written)
      : written(marked, answering, event);
  return said === undefined ? null : { asked: written(question, asked, other), said };
}

/** How many of the events that date a question are also in a sentence; one more if both speak of what is recent. */
export function sameEvents(
  question: string,
  asked: readonly Word[],
  marked: string,
  answering: readonly Word[],
  matches: Matches,
): number {
  const own = eventsIn(asked).filter((event) => isTimed(asked, event));
  const theirs = own.length === 0 ? [] : eventsIn(answering).flatMap(({ by }) => by);
  const same = own.filter(({ by }) => by.some((at) => theirs.some((place) => matches(at, place))));
  return same.length + Number(RECENT.test(question) && RECENT.test(marked));
}

/** Words by which one of two things must be nearer to the year of the other. */
const FEWEST_SHARED = 2;

/** A year that the question gives to one thing and the sentence to another: 'A in 2006 and B in 2015' asked as 'B in 2006'. */
export function exchangedYear(
  question: string,
  asked: readonly Word[],
  marked: string,
  answering: readonly Word[],
  matches: Matches,
): OtherTime | null {
  const [own, theirs] = [periodsIn(question), periodsIn(marked)];
  if (own.length === 0 || theirs.length < 2) return null;
  const parts = wordsBefore(theirs, answering);
  // What stands before the first year is the whole clause; the thing in it is no longer than the others.
  const theirLength = (part: readonly number[]) => lengthOf(part, answering);
  const length = Math.min(...parts.slice(1).map(theirLength));
  const things = parts.map((part) => part.filter((_, at) => theirLength(part.slice(at + 1)) < length));
  const telling = [...asked.keys()].filter((at) => isTelling(asked[at]));
  const askedParts = own.length > 1 ? wordsBefore(own, asked) : [telling];
  for (const [place, period] of own.entries()) {
    const at = theirs.findIndex((one) => meet(one, period));
    if (at === -1) continue;
    const shared = things.map((thing) =>
      theirLength(thing.filter((one) => askedParts[place]?.some((word) => matches(word, one)))),
    );
    const other = shared.findIndex((count, one) => one !== at && count >= FEWEST_SHARED && count > (shared[at] ?? 0));
    const said = theirs[other];
    if (said !== undefined) return { asked: period.written, said: said.written };
  }
  return null;
}

/** In words: a name of several is one with hyphens. */
const lengthOf = (positions: readonly number[], words: readonly Word[]) =>
  positions.reduce((sum, at) => sum + (words[at]?.key ?? '').split('-').length, 0);

/** For each period, the positions of the telling words between it and the one before. */
function wordsBefore(periods: readonly { readonly start: number }[], words: readonly Word[]): number[][] {
  return periods.map(({ start }, at) =>
    words.flatMap((word, place) =>
      isTelling(word) && word.start < start && word.start > (periods[at - 1]?.start ?? -1) ? place : [],
    ),
  );
}
