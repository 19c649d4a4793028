/** Compares actors of a document: for each, the passage about one aspect. */

import type { CitedPassage } from '../answer/answer.js';
import type { Answerer } from '../answer/answerer.js';
import type { CorpusDocument } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passage.js';
import { stemsOf } from '../index/words.js';
import { type ActorPlace, actorsOf, type Naming, namingIn } from './actors.js';

export const ASPECTS = ['instruments', 'military', 'economy', 'media', 'diplomacy', 'energy'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** One side of the comparison; `passage` is null if the document says nothing about the actor in this respect. */
export interface Side {
  /** The actor's id from {@link actorsOf}. */
  readonly actor: string;
  readonly passage: Passage | null;
  /** The sentences about the aspect. */
  readonly highlights: readonly string[];
}

/** What is asked about each actor, in words typical of policy texts; several questions, since a text may answer only one. */
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

/** Words whose stems show that a sentence is about the aspect. */
const ASPECT_WORDS: Readonly<Record<Aspect, string>> = {
  instruments: 'instrument tool means influence',
  military: 'military army arms weapon missile troops defense defence drone aerial jet fighter training exercise NATO',
  economy: 'economic economy investment loan trade finance financing financial infrastructure credit debt',
  media: 'media disinformation propaganda narrative communication press rhetoric discourse',
  diplomacy: 'diplomatic diplomacy mediation mediating summit sanctions recognition negotiation visit ambassador',
  energy: 'energy gas oil pipeline nuclear electricity coal',
};
/** Words for sources, which do not show what a sentence is about. */
const WITNESSES = /\b(?:media (?:outlets|sources|reports|reported)|various media)\b/giu;

/**
 * Asks the document about each actor; deterministic.
 * @param actors ids from {@link actorsOf}; an actor that the document does not mention gets no passage
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
  // Sections of other main actors, and sentences that they lead, are not about this one.
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
      // No passage that answers is about the actor, so use the best other passage about it.
      const rest = passages.flatMap((passage) => tell({ ...passage, highlights: [] }, telling) ?? []);
      const told = best([...(near === null ? [] : [near]), ...rest]);
      return { actor, passage: told?.passage ?? null, highlights: told?.highlights ?? [] };
    }),
  );
}

/** How many of a document's actors are its main ones. */
const CHIEF_ACTORS = 3;

interface Told {
  readonly passage: Passage;
  readonly highlights: readonly string[];
  /** 0 in a section about the actor, 1 if the actor leads the sentence, 2 otherwise. */
  readonly distance: number;
}

const ELSEWHERE = 2;

/** The nearest; the first among equals; null if there are none. */
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

/** What a body passage says about the actor and aspect: its marked sentences if they qualify, or else the fullest; null if nothing. */
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

/** How far after the first name another is still part of the same subject: "Russia and China", "Russia as well as China". */
const BESIDE_CHARS = 24;

/** The actors that lead a sentence: the first it names, and those coordinated with it. */
const leadingActors = (named: readonly ActorPlace[]): string[] =>
  named.filter(({ at }) => at - (named[0]?.at ?? 0) <= BESIDE_CHARS).map(({ id }) => id);
