/** Actors of a document side by side: for each, the passage that speaks to one aspect. */

import type { CitedPassage } from '../answer/answer.js';
import type { Answerer } from '../answer/answerer.js';
import type { CorpusDocument } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passage.js';
import { stemsOf } from '../index/words.js';
import { type ActorPlace, actorsOf, type Naming, namingIn } from './actors.js';

export const ASPECTS = ['instruments', 'military', 'economy', 'media', 'diplomacy', 'energy'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** One side of the comparison; `passage` is null where the document says nothing of the actor on this. */
export interface Side {
  /** The actor's id, as {@link actorsOf} gives it. */
  readonly actor: string;
  readonly passage: Passage | null;
  /** The sentences that speak to the aspect. */
  readonly highlights: readonly string[];
}

/** What is asked of each actor, in a policy text's own kind of words; several, since a text may speak to one of them. */
const QUESTIONS: Readonly<Record<Aspect, readonly ((name: string) => string)[]>> = {
  instruments: [
    (name) => `Through which instruments does ${name} seek influence?`,
    (name) => `How does ${name} increase its influence in the region?`,
  ],
  military: [
    (name) => `What does ${name} do militarily: troops, arms, training, military cooperation?`,
    (name) => `Which weapons or military support come from ${name}?`,
  ],
  economy: [
    (name) => `What economic means does ${name} use: investments, loans, trade, infrastructure?`,
    (name) => `How does ${name} use its economic power?`,
  ],
  media: [
    (name) => `How does ${name} use media, information and disinformation?`,
    (name) => `What does ${name} do in media, culture and propaganda?`,
  ],
  diplomacy: [
    (name) => `What diplomatic means does ${name} use: mediation, summits, sanctions, support?`,
    (name) => `What diplomatic support does ${name} give?`,
  ],
  energy: [
    (name) => `What does ${name} do in energy: gas, oil, pipelines, power plants?`,
    (name) => `How does ${name} use energy policy?`,
  ],
};

/** Words that show a sentence to speak of the aspect, by their stems. */
const ASPECT_WORDS: Readonly<Record<Aspect, string>> = {
  instruments: 'instrument tool means influence',
  military: 'military army arms weapon missile troops defense defence drone aerial jet fighter training exercise NATO',
  economy: 'economic economy investment loan trade finance financing financial infrastructure credit debt',
  media: 'media disinformation propaganda narrative communication press rhetoric discourse',
  diplomacy: 'diplomatic diplomacy mediation mediating summit sanctions recognition negotiation visit ambassador',
  energy: 'energy gas oil pipeline nuclear electricity coal',
};
/** What names a text's witnesses, not what it tells. */
const WITNESSES = /\b(?:media (?:outlets|sources|reports|reported)|various media)\b/giu;

/**
 * Asks the document for each actor; the same actors and aspect give the same passages.
 * @param actors ids as {@link actorsOf} gives them; of one that the document does not speak of nothing is told
 */
export function compare(
  answerer: Answerer,
  entry: CorpusDocument,
  actors: readonly string[],
  aspect: Aspect,
): Promise<Side[]> {
  const { document, passages } = entry;
  const wanted = new Set(stemsOf(ASPECT_WORDS[aspect]));
  const known = actorsOf(entry);
  // Whoever else the document is chiefly about may own a section or lead a sentence, and then that tells of no other.
  const rivals = new Set([...actors, ...known.slice(0, CHIEF_ACTORS).map(({ id }) => id)]);
  const named = namingIn(entry);
  const naming: Naming = (text) => named(text).filter(({ id }) => rivals.has(id));
  return Promise.all(
    actors.map(async (actor) => {
      const one = known.find(({ id }) => id === actor);
      if (one === undefined) return { actor, passage: null, highlights: [] };
      const questions = QUESTIONS[aspect].map((question) => question(one.printed));
      const answers = await Promise.all(questions.map((question) => answerer.ask(question, { document: document.id })));
      const telling = { actor, wanted, naming };
      const near = best(
        answers.flatMap((answer) => answer.passages.flatMap((passage) => tell(passage, telling) ?? [])),
      );
      if (near !== null && near.distance < ELSEWHERE)
        return { actor, passage: near.passage, highlights: near.highlights };
      // No passage that answers is about the actor: whatever else the document has on it.
      const rest = passages.flatMap((passage) => tell({ ...passage, highlights: [] }, telling) ?? []);
      const told = best([...(near === null ? [] : [near]), ...rest]);
      return { actor, passage: told?.passage ?? null, highlights: told?.highlights ?? [] };
    }),
  );
}

/** How many actors of a document are its chief ones. */
const CHIEF_ACTORS = 3;

interface Told {
  readonly passage: Passage;
  readonly highlights: readonly string[];
  /** 0 in a section of the actor's own, 1 where the actor leads the sentence, 2 elsewhere. */
  readonly distance: number;
}

const ELSEWHERE = 2;

/** The nearest; the first among equals; null of none. */
const best = (told: readonly Told[]): Told | null =>
  told.reduce<Told | null>(
    (nearest, one) => (nearest === null || one.distance < nearest.distance ? one : nearest),
    null,
  );

interface Telling {
  readonly actor: string;
  /** Stems of the aspect's words. */
  readonly wanted: ReadonlySet<string>;
  readonly naming: Naming;
}

/** A sentence that names its actor this early is about the actor. */
const LEADING_CHARS = 80;

/** What a body passage tells of the aspect of the actor: its marked sentences if they do, else the fullest; null for nothing. */
function tell(passage: Passage & Pick<CitedPassage, 'highlights'>, { actor, wanted, naming }: Telling): Told | null {
  const owners = naming(passage.section).map(({ id }) => id);
  const isOwn = owners.length === 1 && owners[0] === actor;
  if (passage.paragraph === null || (owners.length === 1 && !isOwn)) return null;
  const strength = (sentence: string) =>
    new Set(stemsOf(sentence.replace(WITNESSES, '')).filter((stem) => wanted.has(stem))).size;
  const about = passage.sentences.filter((sentence) => {
    const leading = leadingActors(naming(sentence));
    return (leading.length === 0 ? isOwn : leading.includes(actor)) && strength(sentence) > 0;
  });
  if (about.length === 0) return null;
  const marked = about.filter((sentence) => passage.highlights.includes(sentence));
  const most = Math.max(...about.map(strength));
  const fullest = about.filter((sentence) => strength(sentence) === most).slice(0, 1);
  const highlights = marked.length > 0 ? marked : fullest;
  const leads = highlights.some((sentence) => (naming(sentence)[0]?.at ?? LEADING_CHARS) < LEADING_CHARS);
  return { passage, highlights, distance: isOwn ? 0 : leads ? 1 : ELSEWHERE };
}

/** How far behind the first name a second one still stands beside it: "Russia and China", "Russia as well as China". */
const BESIDE_CHARS = 24;

/** The actors that a sentence is led by: the one it names first, and those named beside it. */
const leadingActors = (named: readonly ActorPlace[]): string[] =>
  named.filter(({ at }) => at - (named[0]?.at ?? 0) <= BESIDE_CHARS).map(({ id }) => id);
