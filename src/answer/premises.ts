/**
 * Holds a question against the words that it was answered by. Where its actor, year, roles, negation or strength stands otherwise
 * in the brief, the answer is hedged, and the reason says so: the passage then corrects the question rather than answering it.
 */

import type { CorpusDocument } from '../corpus/corpus.js';
import { actorName } from '../gazetteer/actors.js';
import { namesIn } from '../gazetteer/names-in.js';
import type { BriefIndex, ModelIndex } from '../index/open.js';
import { indexSentences, type SentenceIndex } from '../wording/sentence-index.js';
import type { Reason } from './answer.js';
import { highlight } from './highlight.js';
import { type KnownQuestion, nearestKnown } from './known-questions.js';
import { CALIBRATED_PREMISES } from './premise-calibration.js';
import {
  COMPARED_QUESTIONS,
  type Held,
  PREMISE_SIGNALS,
  type PremiseSignal,
  type Premises,
  premisesOf,
} from './premise-signals.js';
import type { Ranked } from './rank.js';
import type { Understood } from './understand.js';

/** With fewer known questions, what a passage answers is not known well enough to hold a question against it. */
const FEWEST_KNOWN = 3;

/** Why an answered question is to be hedged; null where nothing in it stands otherwise. */
export function otherwise(
  index: BriefIndex,
  model: ModelIndex,
  understood: Understood,
  vector: Float32Array,
  best: Ranked,
): Reason | null {
  const near = nearestKnown(index, model, vector, best.evidence.passage, COMPARED_QUESTIONS);
  if (near.length < FEWEST_KNOWN) return null;
  if (!understood.isEnglish) return otherActor(understood, best, near);
  return reasonBy(premisesOf(sentenceIndexOf(index), heldBy(understood, best, near)));
}

/** What an English question is held against. */
export const heldBy = (understood: Understood, best: Ranked, near: readonly KnownQuestion[]): Held => ({
  question: understood.forms.at(-1) ?? understood.completed,
  sentence: Math.max(...best.evidence.sentences, -1),
  marked: markedIn(best),
  notes: notesOf(best),
  before: best.passage.sentences[Math.min(...highlight(best.evidence)) - 1] ?? '',
  near,
});

const markedIn = ({ passage, evidence }: Ranked) =>
  highlight(evidence)
    .map((sentence) => passage.sentences[sentence])
    .join(' ');

const notesOf = ({ passage }: Ranked) => passage.footnotes.map(({ text }) => text).join(' ');

const indexed = new WeakMap<BriefIndex, SentenceIndex>();

const hasKnown = ({ bank, labelled }: CorpusDocument) => bank.length + labelled.length > 0;
const passagesOf = ({ passages }: CorpusDocument) => passages;

/** The sentences of the documents with known questions, the only ones that are held against a question, as words; read once. */
export function sentenceIndexOf(index: BriefIndex): SentenceIndex {
  const made = indexed.get(index) ?? indexSentences(index.corpus.documents.filter(hasKnown).flatMap(passagesOf));
  indexed.set(index, made);
  return made;
}

/** What proves by itself that a question is not answered: a name that nothing near it has, or another source than the passage's. */
export const isProof = ({ name, source }: Premises['signals']): boolean => name > 0 || source > 0;

/** Whether a question is hedged: by proof, or because the rest weighs enough. */
const standsOtherwise = ({ signals }: Premises): boolean =>
  isProof(signals) || logOdds(signals) >= CALIBRATED_PREMISES.from;

const logOdds = (signals: Premises['signals']) =>
  PREMISE_SIGNALS.reduce(
    (sum, name) => sum + CALIBRATED_PREMISES.weights[name] * signals[name],
    CALIBRATED_PREMISES.bias,
  );

function reasonBy(premises: Premises): Reason | null {
  if (!standsOtherwise(premises)) return null;
  const { name, otherName, source } = premises;
  if (source !== null) return { code: 'not-from', asked: source };
  if (name !== null) {
    return otherName === null ? { code: 'not-of', asked: name } : { code: 'said-of', asked: name, said: otherName };
  }
  const kind = heaviest(premises.signals);
  return { code: DOUBTFUL.has(kind) && logOdds(premises.signals) < SURE ? 'close' : kind };
}

type Kind = 'denied' | 'opposite' | 'weaker' | 'other-roles' | 'other-number';

const KINDS: Readonly<Record<Kind, readonly PremiseSignal[]>> = {
  denied: ['deniedOpen', 'deniedNear', 'deniedSwapped'],
  opposite: ['oppositeOpen', 'oppositeEverywhere'],
  weaker: ['strength', 'strengthOpen', 'limit'],
  'other-roles': [
    'attachedNear',
    'exchangedNeighbours',
    'swapped',
    'exchanged',
    'exchangedNear',
    'turned',
    'reversed',
    'disturbed',
  ],
  'other-number': ['number'],
};
/** With less weight than this, no kind of signal is what decided. */
const LEAST_WEIGHT = 0.5;
/** Kinds that a comparison of words, which is no parser, often sees in true questions: they are named from these log odds on. */
const DOUBTFUL: ReadonlySet<Kind | 'close'> = new Set<Kind>(['opposite', 'other-roles']);
const SURE = 1;

/** The kind of signal that weighs most against the answer; 'close' where none stands out. */
function heaviest(signals: Premises['signals']): Kind | 'close' {
  const weighed = Object.entries(KINDS).map(([kind, names]) => ({
    kind: kind as Kind,
    weight: names.reduce((sum, name) => sum + CALIBRATED_PREMISES.weights[name] * signals[name], 0),
  }));
  const [first] = weighed.sort((left, right) => right.weight - left.weight);
  return first !== undefined && first.weight >= LEAST_WEIGHT ? first.kind : 'close';
}

/** For other languages: an actor that neither the marked sentences and notes nor the nearest questions name. */
function otherActor(
  { completed, language: { code } }: Understood,
  best: Ranked,
  near: readonly KnownQuestion[],
): Reason | null {
  const asked = actorsIn(completed, code);
  const marked = actorsIn(markedIn(best), 'en');
  const said = new Set([
    ...marked,
    ...actorsIn(notesOf(best), 'en'),
    ...near.flatMap(({ text, lang }) => actorsIn(text, lang)),
  ]);
  const lacking = asked.find((actor) => !said.has(actor));
  if (lacking === undefined) return null;
  const other = marked.find((actor) => !asked.includes(actor));
  const name = actorName(lacking, code);
  return other === undefined
    ? { code: 'not-of', asked: name }
    : { code: 'said-of', asked: name, said: actorName(other, code) };
}

const actorsIn = (text: string, language: string) => namesIn(text, language).map(({ actor }) => actor);

const YEAR = /(?<!\p{N})[12]\d{3}(?!\p{N})/gu;

/** Why a question is hedged whose year the best passage lacks; null where it prints them all. */
export function otherYear({ completed }: Understood, best: Ranked): Reason | null {
  const printed = new Set(`${best.passage.text} ${notesOf(best)}`.match(YEAR));
  const asked: readonly string[] = completed.match(YEAR) ?? [];
  const lacking = asked.find((year) => !printed.has(year));
  if (lacking === undefined) return null;
  const said = markedIn(best)
    .match(YEAR)
    ?.find((year) => !asked.includes(year));
  return said === undefined ? { code: 'not-of', asked: lacking } : { code: 'says-otherwise', asked: lacking, said };
}
