/** Who acts and who is acted on, as far as prepositions and the order around verbs show it, without a parser. */

import type { Matches } from './attachments.js';
import type { Word } from './words.js';

/** What a word does: it acts, undergoes, belongs to, is left behind, accompanies, or is a means; unknown where nothing shows it. */
type Role = 'acts' | 'undergoes' | 'owns' | 'source' | 'company' | 'means' | 'unknown';

const BY_PREPOSITION: Readonly<Record<string, Role>> = {
  to: 'undergoes',
  toward: 'undergoes',
  towards: 'undergoes',
  for: 'undergoes',
  into: 'undergoes',
  against: 'undergoes',
  over: 'undergoes',
  on: 'undergoes',
  in: 'undergoes',
  within: 'undergoes',
  at: 'undergoes',
  among: 'undergoes',
  from: 'source',
  by: 'acts',
  of: 'owns',
  with: 'company',
  between: 'company',
  through: 'means',
  via: 'means',
};
const AUXILIARIES: ReadonlySet<string> = new Set(
  'do does did is are was were has have had can could may might will would should must be been being'.split(' '),
);
const NEW_CLAUSE: ReadonlySet<string> = new Set('and or but that which who when while if whereas because'.split(' '));
const REACH = 4;
/** Endings that only verbs have, or participles. */
const VERB = /(?:ed|izes|ises|ates)$/u;

export interface Agency {
  /** Pairs of shared words of which one no longer acts and the other no longer undergoes. */
  readonly exchanged: number;
  /** Shared words that act in one text and undergo in the other. */
  readonly turned: number;
}

/** Compares the roles of the words that two texts share. */
export function agencyOf(
  text: string,
  words: readonly Word[],
  otherText: string,
  other: readonly Word[],
  matches: Matches,
): Agency {
  const counterpart = words.map((word) =>
    isThing(word) ? other.findIndex((one) => isThing(one) && matches(word, one)) : -1,
  );
  const [verbs, otherVerbs] = [verbsOf(words), verbsOf(other)];
  for (const [at, place] of counterpart.entries()) {
    if (place === -1 || words[at]?.kind !== 'content') continue;
    if (verbs.has(at)) otherVerbs.add(place);
    else if (otherVerbs.has(place)) verbs.add(at);
  }
  const roles = counterpart.flatMap((place, at) =>
    place === -1 || verbs.has(at)
      ? []
      : [[roleOf(text, words, at, verbs), roleOf(otherText, other, place, otherVerbs)] as const],
  );
  const isActed = (role: Role) => role === 'undergoes' || role === 'source';
  const exchanged = roles
    .filter(([own, theirs]) => own === 'acts' && isActed(theirs))
    .flatMap(() =>
      roles.filter(([own, theirs]) => (isActed(own) || own === 'company') && (theirs === 'acts' || theirs === 'owns')),
    );
  const turned = roles.filter(
    ([own, theirs]) => (own === 'acts' && isActed(theirs)) || (isActed(own) && theirs === 'acts'),
  );
  return { exchanged: exchanged.length, turned: turned.length };
}

const isThing = ({ kind }: Word) => kind === 'content' || kind === 'name';

/** Positions of words that are verbs by their form, or by what stands before them. */
function verbsOf(words: readonly Word[]): Set<number> {
  return new Set(
    words.flatMap(({ kind, key }, at) => {
      if (kind !== 'content') return [];
      const before = words[at - 1];
      const isVerb =
        VERB.test(key) ||
        before?.key === 'to' ||
        before?.kind === 'modal' ||
        AUXILIARIES.has(before?.key ?? '') ||
        (before?.kind === 'name' && key.endsWith('s'));
      return isVerb ? [at] : [];
    }),
  );
}

/** The role by possessive ending, by the nearest preposition before the word, or by the side of the verb that it stands on. */
function roleOf(text: string, words: readonly Word[], at: number, verbs: ReadonlySet<number>): Role {
  const word = words[at] as Word;
  if (/^['’]s?/u.test(text.slice(word.end, word.end + 2)) || /['’]s$/u.test(text.slice(word.start, word.end)))
    return 'acts';
  for (let place = at - 1; place >= 0 && at - place <= REACH; place -= 1) {
    const key = words[place]?.key ?? '';
    const role = BY_PREPOSITION[key];
    if (role !== undefined) return role;
    if (NEW_CLAUSE.has(key) || AUXILIARIES.has(key) || verbs.has(place)) break;
  }
  const before = [...verbs].filter((verb) => verb < at);
  const behind = [...verbs].filter((verb) => verb > at);
  if (behind.length > 0 && (before.length === 0 || Math.min(...behind) - at <= REACH)) return 'acts';
  return before.length > 0 ? 'undergoes' : 'unknown';
}
