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
  /** What it is told from others by: 'Cold', 'Ukraine'. */
  readonly by: readonly Word[];
}

/** An event has at most so many words before its noun, and behind 'in', 'of' or the like. */
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
    const by = words.slice(first, last + 1).filter((word, place) => isTelling(word) && first + place !== at);
    return by.length === 0 ? [] : [{ first, last, by }];
  });
}

/** The last word of an event with its noun at a position: of 'war in Ukraine' the third. */
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
 * The event that dates what a question asks, where no text has any word of it and the first dates itself otherwise.
 * @param texts what the question is held against, the answering sentence first
 */
export function otherEvent(
  question: string,
  asked: readonly Word[],
  marked: string,
  texts: readonly (readonly Word[])[],
  matches: Matches,
): OtherTime | null {
  const [answering = []] = texts;
  const events = eventsIn(answering).filter((event) => isTimed(answering, event));
  const said =
    events[0] === undefined
      ? (RECENT.exec(marked)?.[0] ?? periodsIn(marked)[0]?.written)
      : written(marked, answering, events[0]);
  if (said === undefined) return null;
  const isSaid = (word: Word) => texts.some((words) => words.some((other) => matches(word, other)));
  const other = eventsIn(asked).find((event) => isTimed(asked, event) && !event.by.some(isSaid));
  return other === undefined ? null : { asked: written(question, asked, other), said };
}

/** How many of the events that date a question date a sentence too, and whether both speak of what is recent. */
export function sameEvents(
  question: string,
  asked: readonly Word[],
  marked: string,
  answering: readonly Word[],
  matches: Matches,
): number {
  const theirs = eventsIn(answering).flatMap(({ by }) => by);
  const same = eventsIn(asked).filter(
    (event) => isTimed(asked, event) && event.by.some((word) => theirs.some((other) => matches(word, other))),
  );
  return same.length + Number(RECENT.test(question) && RECENT.test(marked));
}

/** Words by which one of two things must be nearer to the year of the other. */
const FEWEST_SHARED = 2;

/** A year of a question that a sentence gives to another thing than the question does: 'A in 2006 and B in 2015' asked the other way. */
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
  const length = Math.min(...parts.slice(1).map(lengthOf));
  const things = parts.map((part) => part.filter((_, at) => lengthOf(part.slice(at + 1)) < length));
  const askedParts = own.length > 1 ? wordsBefore(own, asked) : [asked.filter(isTelling)];
  for (const [place, period] of own.entries()) {
    const at = theirs.findIndex((one) => meet(one, period));
    if (at === -1) continue;
    const shared = things.map((thing) =>
      lengthOf(thing.filter((word) => askedParts[place]?.some((other) => matches(other, word)))),
    );
    const other = shared.findIndex((count, one) => one !== at && count >= FEWEST_SHARED && count > (shared[at] ?? 0));
    const said = theirs[other];
    if (said !== undefined) return { asked: period.written, said: said.written };
  }
  return null;
}

/** In words: a name of several is one with hyphens. */
const lengthOf = (words: readonly Word[]) => words.reduce((sum, { key }) => sum + key.split('-').length, 0);

/** For each period, the telling words between it and the one before. */
function wordsBefore(periods: readonly { readonly start: number }[], words: readonly Word[]): Word[][] {
  return periods.map(({ start }, at) =>
    words.filter((word) => isTelling(word) && word.start < start && word.start > (periods[at - 1]?.start ?? -1)),
  );
}
