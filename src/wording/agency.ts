/** Who acts and who is acted on, as far as prepositions and the order around verbs show it, without a parser. */

import type { Matches } from './attachments.js';
import type { Thesaurus } from './thesaurus.js';
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
  /** How many pairs of shared words there are of which one no longer acts and the other no longer undergoes. */
  readonly exchanged: number;
  /** Shared words that act in one text and undergo in the other. */
  readonly turned: number;
  /** Who acts on what in the text and in the other: the same way, or the other way round. Pairs of positions, as "3 7". */
  readonly same: readonly string[];
  readonly reversed: readonly string[];
}

type Verbs = Pick<Thesaurus, 'isVerb' | 'isBaseOfVerb'>;

/** Compares the roles of the words that two texts share. */
export function agencyOf(
  text: string,
  words: readonly Word[],
  otherText: string,
  other: readonly Word[],
  matches: Matches,
  thesaurus: Verbs,
): Agency {
  const counterpart = words.map((word, at) =>
    isThing(word) ? other.findIndex((one, place) => isThing(one) && matches(at, place)) : -1,
  );
  if (counterpart.every((place) => place === -1)) return NO_AGENCY;
  const [verbs, otherVerbs] = [words, other].map((all) => new Set(knownVerbs(all, thesaurus))) as [
    Set<number>,
    Set<number>,
  ];
  for (const [at, place] of counterpart.entries()) {
    if (place === -1 || words[at]?.kind !== 'content') continue;
    if (verbs.has(at)) otherVerbs.add(place);
    else if (otherVerbs.has(place)) verbs.add(at);
  }
  const roles = counterpart.flatMap((place, at) =>
    place === -1 || verbs.has(at)
      ? []
      : [[roleOf(text, words, at, verbs), roleOf(otherText, other, place, otherVerbs), at] as const],
  );
  return { ...countsOf(roles), ...pairsOf(roles) };
}

/** The role of a shared word in the text and in the other, and its position in the text. */
type Shared = readonly [own: Role, theirs: Role, at: number];

const isActed = (role: Role) => role === 'undergoes' || role === 'source';
const isBehind = (role: Role) => isActed(role) || role === 'company';

function countsOf(roles: readonly Shared[]): Pick<Agency, 'exchanged' | 'turned'> {
  const count = (is: (own: Role, theirs: Role) => boolean) => roles.filter(([own, theirs]) => is(own, theirs)).length;
  const noLongerActing = count((own, theirs) => own === 'acts' && isBehind(theirs));
  const noLongerActed = count((own, theirs) => isBehind(own) && (theirs === 'acts' || theirs === 'owns'));
  return {
    exchanged: noLongerActing * noLongerActed,
    turned: count((own, theirs) => (own === 'acts' && isActed(theirs)) || (isActed(own) && theirs === 'acts')),
  };
}

function pairsOf(roles: readonly Shared[]): Pick<Agency, 'same' | 'reversed'> {
  const [same, reversed]: [string[], string[]] = [[], []];
  const acted = roles.filter(([own]) => isBehind(own));
  for (const [own, theirs, at] of roles) {
    if (own !== 'acts') continue;
    for (const [, theirActed, place] of acted) {
      if (theirs === 'acts' && isBehind(theirActed)) same.push(`${at} ${place}`);
      if (isBehind(theirs) && (theirActed === 'acts' || theirActed === 'owns')) reversed.push(`${at} ${place}`);
    }
  }
  return { same, reversed };
}

const NO_AGENCY: Agency = { exchanged: 0, turned: 0, same: [], reversed: [] };

const isThing = ({ kind }: Word) => kind === 'content' || kind === 'name';

/** Auxiliaries that part the verb of a question from them by its subject: "does China help", "can states avoid". */
const ASKING: ReadonlySet<string> = new Set('do does did can could may might will would should must'.split(' '));
/** The most words that the subject has. */
const SUBJECT_WORDS = 6;

const known = new WeakMap<readonly Word[], ReadonlySet<number>>();

/** The verbs of a text, found once: a question is compared with many, and known texts are remembered. */
function knownVerbs(words: readonly Word[], thesaurus: Verbs): ReadonlySet<number> {
  const found = known.get(words) ?? verbsOf(words, thesaurus);
  known.set(words, found);
  return found;
}

/** Positions of words that are verbs by their form or alone, by what stands before them, or behind the subject of a question. */
function verbsOf(words: readonly Word[], { isVerb, isBaseOfVerb }: Verbs): Set<number> {
  const verbs = new Set<number>();
  for (const [at, { kind, key }] of words.entries()) {
    if (kind !== 'content') continue;
    const before = words[at - 1];
    const is =
      before?.key === 'to' ||
      before?.kind === 'modal' ||
      AUXILIARIES.has(before?.key ?? '') ||
      (before?.kind === 'name' && key.endsWith('s')) ||
      VERB.test(key) ||
      isVerb(key);
    if (is) verbs.add(at);
  }
  for (const [at, { key }] of words.entries()) {
    if (!ASKING.has(key)) continue;
    const behind = words.slice(at + 1, at + 1 + SUBJECT_WORDS);
    const first = behind.findIndex(isThing);
    const isNext = (test: (word: string) => boolean) =>
      first === -1 ? -1 : behind.findIndex((word, place) => place > first && word.kind === 'content' && test(word.key));
    const alone = isNext(isVerb);
    const verb = alone === -1 ? isNext(isBaseOfVerb) : alone;
    if (verb !== -1) {
      verbs.add(at + 1 + verb);
      // "does China": the first word behind the auxiliary is its subject, not its verb.
      if (verb !== first) verbs.delete(at + 1 + first);
    }
  }
  return verbs;
}

/** The role by possessive ending, by the nearest preposition before the word, or by the side of the verb that it stands on. */
function roleOf(text: string, words: readonly Word[], at: number, verbs: ReadonlySet<number>): Role {
  const word = words[at] as Word;
  if (/^['’]s?/u.test(text.slice(word.end, word.end + 2)) || /['’]s$/u.test(text.slice(word.start, word.end)))
    return verbs.has(at - 1) ? 'undergoes' : 'acts';
  for (let place = at - 1; place >= 0 && at - place <= REACH; place -= 1) {
    const key = words[place]?.key ?? '';
    const role = BY_PREPOSITION[key];
    if (role !== undefined) return role;
    if (NEW_CLAUSE.has(key) || AUXILIARIES.has(key) || verbs.has(place)) break;
  }
  return roleByVerbs(at, verbs);
}

function roleByVerbs(at: number, verbs: ReadonlySet<number>): Role {
  let isBehindVerb = false;
  let next = Number.POSITIVE_INFINITY;
  for (const verb of verbs) {
    if (verb < at) isBehindVerb = true;
    else if (verb > at && verb < next) next = verb;
  }
  if (next < Number.POSITIVE_INFINITY && (!isBehindVerb || next - at <= REACH)) return 'acts';
  return isBehindVerb ? 'undergoes' : 'unknown';
}
