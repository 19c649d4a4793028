/** Clues around a name to its kind. */

import { voiceOf } from '../../sources/reporting.js';
import { isLed, isLocative, kindOfNoun, type NameKind } from './head-nouns.js';
import { isPersonNoun, knownKind } from './lexicon.js';
import type { Mention } from './mentions.js';
import type { Token } from './tokens.js';

type Weights = Readonly<Record<NameKind, number>>;

/** The evidence for each kind. Weak clues, however many, never add up to a strong one. */
export interface Clues {
  readonly strong: Weights;
  readonly weak: Weights;
}

const NO_WEIGHTS: Weights = { person: 0, organisation: 0, place: 0, programme: 0 };
export const NO_CLUES: Clues = { strong: NO_WEIGHTS, weak: NO_WEIGHTS };

const STRONG = 1;
const FAIR = 3;
const WEAK = 1;

export function added(one: Clues, other: Clues): Clues {
  const sum = (left: Weights, right: Weights): Weights => ({
    person: left.person + right.person,
    organisation: left.organisation + right.organisation,
    place: left.place + right.place,
    programme: left.programme + right.programme,
  });
  return { strong: sum(one.strong, other.strong), weak: sum(one.weak, other.weak) };
}

/** The clues in one mention, from its form and the adjacent words. */
export function cluesOf(
  mention: Mention,
  sentence: string,
  tokens: readonly Token[],
  before: Mention | undefined,
): Clues {
  const strong = { ...NO_WEIGHTS };
  const weak = { ...NO_WEIGHTS };
  const prove = (kind: NameKind | null) => {
    if (kind !== null) strong[kind] += STRONG;
  };
  const suggest = (kind: NameKind | null, weight: number) => {
    if (kind !== null) weak[kind] += weight;
  };
  const { start, end, form } = mention;
  const next = tokens[end];
  const isAtPerson = isAtBody(tokens, start, before);
  if (mention.isTitled || next?.text === 'et' || (isPersonForm(form) && !isAtPerson)) prove('person');
  if (isAtPerson) suggest('organisation', FAIR);
  if (isCited(tokens, end)) suggest('person', FAIR);
  const previous = lowerWord(tokens[start - 1]);
  if (previous !== null && isPersonNoun(previous)) prove('person');
  suggest(previous === null ? null : kindOfNoun(previous), FAIR);
  prove(kindOfExamples(tokens, start));
  suggest(kindOfApposition(tokens, end), FAIR);
  const following = tokens[end - 1]?.isPossessive ? null : lowerWord(next);
  if (following !== null && isLed(following)) prove('person');
  const attributed = following === null ? null : kindOfBearer(following);
  suggest(attributed, FAIR);
  const preposition = tokens[start - 1]?.text === 'the' ? tokens[start - 2] : tokens[start - 1];
  if (attributed === null && isLocative(preposition?.text ?? '')) suggest('place', WEAK);
  if (!isTold(form) && speaks(sentence, form)) suggest('person', WEAK);
  return { strong, weak };
}

/** The text of a lower-case word that is not possessive; null for other tokens. */
const lowerWord = (token: Token | undefined): string | null =>
  token?.isWord && /^\p{Ll}/u.test(token.text) && !token.isPossessive ? token.text : null;

/** "TurkStream connection", "Republika Srpska leader": something with leaders and members is not a person. */
const kindOfBearer = (following: string): NameKind | null =>
  isPersonNoun(following) ? 'place' : kindOfNoun(following);

/** A name preceded by initials or followed by "Jr.". */
const isPersonForm = (form: string): boolean =>
  /^\p{Lu}\.(?:[ -]?\p{Lu}\.)* ?\p{Lu}\p{Ll}+$/u.test(form) ||
  /^\p{Lu}\p{Ll}+ (?:\p{Lu}\. )+\p{Lu}\p{Ll}/u.test(form) ||
  / (?:Jr|Sr)\.?$/u.test(form);

/** "Beeker (2021)", "(Kuik, 2008)", "Ferrand 2017;". */
function isCited(tokens: readonly Token[], end: number): boolean {
  const year = /^\d{4}[a-z]?$/u;
  const [one, two] = [tokens[end]?.text ?? '', tokens[end + 1]?.text ?? ''];
  return (
    ((one === '(' || one === ',') && (year.test(two) || two === 'n.d.')) || (year.test(one) && /^[;,):]$/u.test(two))
  );
}

/** "Prof. L. Ng of U.C. Davis". */
const isAtBody = (tokens: readonly Token[], start: number, before: Mention | undefined): boolean => {
  const article = tokens[start - 1]?.text === 'the' ? 1 : 0;
  const isLinked = /^(?:of|at|with)$/u.test(tokens[start - 1 - article]?.text ?? '');
  return isLinked && before !== undefined && before.end === start - 1 - article && isClearlyPerson(before);
};

const isClearlyPerson = ({ isTitled, form }: Mention) => isTitled || isPersonForm(form);

/** How far back to look for the words that introduce a list of examples. */
const LONGEST_LIST_TOKENS = 24;

/** The kind of the noun before "such as" or "including" that introduces the name: "companies such as Huawei and ZTE". */
function kindOfExamples(tokens: readonly Token[], start: number): NameKind | null {
  for (let position = start - 1; position > 0 && position > start - LONGEST_LIST_TOKENS; position -= 1) {
    const { text = '', isName } = tokens[position] ?? {};
    const isSuchAs = text === 'as' && tokens[position - 1]?.text === 'such';
    if (isSuchAs || text === 'including' || text === 'like') return kindOfPlural(tokens, position - (isSuchAs ? 2 : 1));
    if (!isName && !/^(?:,|and|or|the|of)$/u.test(text)) return null;
  }
  return null;
}

/** What follows "of" after the noun at a position, or before the comma there. */
function kindOfPlural(tokens: readonly Token[], at: number): NameKind | null {
  const noun = tokens[tokens[at]?.text === ',' ? at - 1 : at]?.text ?? '';
  return isPersonNoun(noun) ? 'person' : (kindOfNoun(noun) ?? kindOfNoun(singular(noun)));
}

const singular = (noun: string) => noun.replace(/ies$/u, 'y').replace(/s$/u, '');

/** "Huawei, a Chinese company,": the last word of an apposition with a comma and an article. */
function kindOfApposition(tokens: readonly Token[], end: number): NameKind | null {
  if (tokens[end]?.text !== ',' || !/^(?:an?|the)$/u.test(tokens[end + 1]?.text ?? '')) return null;
  const rest = tokens.slice(end + 2, end + 7);
  const close = rest.findIndex(({ text, isWord }) => !isWord || /^(?:of|which|that|who|in|for|at|to)$/u.test(text));
  const noun = close > 0 ? (rest[close - 1]?.text ?? '') : '';
  if (!/^\p{Ll}/u.test(noun)) return null;
  return isPersonNoun(noun) ? 'person' : kindOfNoun(noun);
}

/** Whether the form itself shows its kind, so that speakers need not be looked for. */
const isTold = (form: string) => knownKind(form) !== null || kindOfNoun(form.split(' ').at(-1) ?? '') !== null;

/** Whether the sentence presents the name as a speaker's. */
function speaks(sentence: string, form: string): boolean {
  const voice = voiceOf(sentence);
  return voice.kind === 'named' && voice.words.endsWith(form);
}
