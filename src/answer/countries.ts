/** The states that a question names, in any language of the bot, and the question with one of them replaced. */

import { actors } from '../gazetteer/actors.js';
import { type NamedActor, namesIn } from '../gazetteer/names-in.js';

/** A name rather than an adjective that refers to the state: "Washington" does, "Washington Post" does not. */
const namesItself = ({ kind, inLongerName }: NamedActor) =>
  kind !== 'adjective' && !(kind === 'metonym' && inLongerName);

const isState = (id: string) => actors().get(id)?.kind === 'state';

/** The states that a text names, as region codes (ISO 3166-1 alpha-2), in alphabetical order. */
export function statesIn(text: string, language: string): string[] {
  const named = namesIn(text, language).filter((one) => namesItself(one) && isState(one.actor));
  return [...new Set(named.map(({ actor }) => actor))].sort();
}

/** The permanent members of the Security Council, whose capitals mean their governments; other capitals may mean the city. */
const POWERS: ReadonlySet<string> = new Set(['US', 'CN', 'RU', 'FR', 'GB']);

/** Whether an English word is a state's name, or the capital of a great power. */
export const standsForState = (word: string): boolean =>
  namesIn(word, 'en').some(
    (one) => isState(one.actor) && namesItself(one) && (one.kind !== 'metonym' || POWERS.has(one.actor)),
  );

/** Whether a text names one state, or the people of one. */
export const namesOneState = (text: string, language: string): boolean => {
  const named = namesIn(text, language).filter(({ actor }) => isState(actor));
  const count = (kept: readonly NamedActor[]) => new Set(kept.map(({ actor }) => actor)).size;
  return count(named.filter(namesItself)) === 1 || count(named.filter(({ kind }) => kind === 'adjective')) === 1;
};

/**
 * A text with the first state that differs from the given one replaced by it, as typed; null if there is none.
 * @param preposition if given, only a state that follows it is replaced
 * @example withStateReplaced("what does russia want", 'china', 'en') // "what does china want"
 */
export function withStateReplaced(text: string, name: string, language: string, preposition?: string): string | null {
  const behind = preposition?.toLowerCase();
  const [same] = statesIn(name, language);
  const first = namesIn(text, language).find(
    (one) =>
      isState(one.actor) &&
      one.actor !== same &&
      (namesItself(one) || one.kind === 'adjective') &&
      (behind === undefined || standsBehind(text, one.start, behind)),
  );
  if (first === undefined) return null;
  return `${text.slice(0, first.start)}${name}${text.slice(first.end)}`.replace(/\bthe the\b/giu, 'the');
}

function standsBehind(text: string, start: number, preposition: string): boolean {
  const before = text
    .slice(0, start)
    .toLowerCase()
    .replace(/ the $/u, ' ');
  return before === `${preposition} ` || before.endsWith(` ${preposition} `);
}

/** Longer than any word or sign that pairs two names, with the spaces and the article around it. */
const LONGEST_PAIRING_CHARS = 24;

/** What pairs two names: at the end of the text before the second, and at the beginning of the text after the first. */
export interface Pairing {
  readonly before: RegExp;
  readonly behind: RegExp;
}

/** A text without the state that is paired with something else, and without the word that pairs them; null if there is no pair. */
export function withoutState(text: string, code: string, language: string, { before, behind }: Pairing): string | null {
  for (const { actor, start, end } of namesIn(text, language).filter(namesItself)) {
    if (actor !== code) continue;
    const from = Math.max(start - LONGEST_PAIRING_CHARS, 0);
    const paired = before.exec(text.slice(from, start));
    if (paired !== null) return without(text, from + paired.index, end);
    const pairs = behind.exec(text.slice(end, end + LONGEST_PAIRING_CHARS));
    if (pairs !== null) return without(text, start, end + pairs[0].length);
  }
  return null;
}

const without = (text: string, start: number, end: number) =>
  `${text.slice(0, start)} ${text.slice(end)}`.replace(/\s+/gu, ' ').trim();
