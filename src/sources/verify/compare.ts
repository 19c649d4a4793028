/** Judges a text against the part of the brief that it comes from: the same meaning in other words, or a different meaning. */

import { agreementsOf } from '../../wording/agreements.js';
import { align } from '../../wording/align.js';
import { swapsRoles } from '../../wording/roles.js';
import type { Thesaurus } from '../../wording/thesaurus.js';
import { areOpposed, type WordKind } from '../../wording/word-kinds.js';
import { hasSense, type Word } from '../../wording/words.js';
import { differencesOf } from './differences.js';
import { type Span, widenedByReplaced } from './edges.js';
import type { Side } from './side.js';
import type { Difference } from './verification.js';

export interface Comparison {
  readonly verdict: 'near' | 'altered';
  /** Share of the text's content words, by weight, that the stretch contains; 0 to 1. */
  readonly share: number;
  /** How many of these are content words, names or figures. */
  readonly held: number;
  /** The longest run of the text's words that is also a run in the stretch. */
  readonly longestRun: number;
  /** Share of these that are in the brief's order; 0 to 1. */
  readonly inOrder: number;
  /** The text's words that are not in the stretch, or not in this order. */
  readonly lacking: readonly Word[];
  /** Positions in the stretch of the matched words. */
  readonly used: ReadonlySet<number>;
  /** The share of matched words among the brief's words from the first to the last match; 0 to 1. */
  readonly density: number;
  /** Offsets in the stretch of the first and after the last matched or replaced word. */
  readonly start: number;
  readonly end: number;
  readonly differences: readonly Difference[];
}

/** Kinds of words that may be neither added nor omitted. */
const CRITICAL: ReadonlySet<WordKind> = new Set(['negation', 'modal', 'limit', 'hedge', 'number', 'name']);

const TELLING: ReadonlySet<WordKind> = new Set(['content', 'name', 'number', 'hedge']);

/** Share of the meaningful words of the matched stretch that may be omitted before the meaning changes. */
const MOST_LEFT_OUT = 0.2;
const MOST_LEFT_OUT_ELIDED = 0.7;
const ELISION = /\.\.\.|…/u;

/** @param weigh how distinctive a word is, by its rarity in the brief */
export function compare(text: Side, brief: Side, thesaurus: Thesaurus, weigh: (word: Word) => number): Comparison {
  const { pairs, moved } = align(text.words, brief.words, agreementsOf(text.words, brief.words, thesaurus));
  const used = new Set(pairs.filter((at, position) => at !== -1 && text.words[position]?.kind !== 'function'));
  const [first, last] = stretchUsed(used, pairs);
  const [start, end] = widenedByReplaced(text.words, brief.words, pairs, [first, last]);
  const paired = new Set(pairs);
  const omitted = brief.words.filter((_, at) => at >= first && at <= last && !paired.has(at));
  const added = text.words.filter((_, at) => pairs[at] === -1);
  const inStretch = brief.words.slice(first, last + 1).filter(hasSense);
  const sensible = text.words.filter(hasSense);
  const weightOf = (words: readonly Word[]) => words.reduce((sum, word) => sum + weigh(word), 0);
  const held = text.words.filter((word, at) => pairs[at] !== -1 && hasSense(word));
  const leftOut = omitted.filter(({ kind }) => kind === 'content').length;
  const mostLeftOut = ELISION.test(text.text) ? MOST_LEFT_OUT_ELIDED : MOST_LEFT_OUT;
  const isAltered =
    added.some((word) => hasSense(word) && !(word.kind === 'modal' && TENSE.has(word.key))) ||
    omitted.some((word) => CRITICAL.has(word.kind) && !(word.kind === 'modal' && TENSE.has(word.key))) ||
    leftOut > mostLeftOut * inStretch.length ||
    text.words.some(({ kind }, at) => kind === 'negation' && moved[at] === true) ||
    turnsRound(added, omitted) ||
    swapsRoles(text.words, brief.words, pairs, moved);
  return {
    verdict: isAltered ? 'altered' : 'near',
    share: sensible.length === 0 ? 0 : weightOf(held) / weightOf(sensible),
    held: held.filter(({ kind }) => TELLING.has(kind)).length,
    longestRun: longestRun(pairs),
    inOrder:
      held.length === 0
        ? 0
        : text.words.filter((word, at) => pairs[at] !== -1 && hasSense(word) && moved[at] === false).length /
          held.length,
    lacking: text.words.filter((_, at) => pairs[at] === -1 || moved[at] === true),
    used,
    density: inStretch.length === 0 ? 0 : held.length / inStretch.length,
    start: brief.words[start]?.start ?? 0,
    end: brief.words[end]?.end ?? 0,
    differences: differencesOf(text, brief, pairs, moved, start, end),
  };
}

function longestRun(pairs: readonly number[]): number {
  let longest = 0;
  let run = 0;
  for (const [position, at] of pairs.entries()) {
    run = at === -1 ? 0 : at === (pairs[position - 1] ?? -1) + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Words that change with the tense. */
const TENSE: ReadonlySet<string> = new Set(['will', 'would', 'shall']);

/** Function words this close to the stretch belong to it ("The" before an omitted number). */
const REACH_OF_SMALL_WORDS = 3;

/** The first and the last matched position, including adjacent function words. */
function stretchUsed(used: ReadonlySet<number>, pairs: readonly number[]): Span {
  if (used.size === 0) return [0, -1];
  let [first, last] = [Math.min(...used), Math.max(...used)];
  for (const at of pairs.toSorted((left, right) => right - left))
    if (at !== -1 && at < first && first - at <= REACH_OF_SMALL_WORDS) first = at;
  for (const at of pairs.toSorted((left, right) => left - right))
    if (at > last && at - last <= REACH_OF_SMALL_WORDS) last = at;
  return [first, last];
}

const turnsRound = (added: readonly Word[], omitted: readonly Word[]) =>
  added.some((word) => omitted.some((other) => areOpposed(word.key, other.key)));
