/**
 * Holds a question against the words that it was answered by. Where its actor, year, roles, negation or strength stands otherwise
 * in the brief, the answer is hedged, and the reason says so: the passage then corrects the question rather than answering it.
 */

import { actorName } from '../gazetteer/actors.js';
import { namesIn } from '../gazetteer/names-in.js';
import type { BriefIndex, ModelIndex } from '../index/open.js';
import { heldPassages } from '../index/vocabulary.js';
import { periodsIn, prints } from '../wording/periods.js';
import { indexSentences, type SentenceIndex } from '../wording/sentence-index.js';
import { type OtherTime, otherTime } from '../wording/times.js';
import { openVocabulary } from '../wording/vocabulary.js';
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
  readAhead,
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
  const { completed, language, isEnglish } = understood;
  const marked = { text: markedIn(best), language: 'en', notes: notesOf(best) };
  const time = otherTime(completed, language.code, marked);
  if (time !== null) return saysOtherwise(time);
  const near = nearestKnown(model, vector, best.evidence.passage, COMPARED_QUESTIONS);
  if (near.length < FEWEST_KNOWN) return null;
  if (!isEnglish) return otherActor(understood, best, near);
  return reasonBy(premisesOf(sentenceIndexOf(index), heldBy(understood, best, near)));
}

const saysOtherwise = ({ asked, said }: OtherTime): Reason => ({ code: 'says-otherwise', asked, said });

/** Reads what needs no passage yet; nothing where no question can be held against anything. */
export function prepareToHold(index: BriefIndex, { printed }: Understood): void {
  if (index.vocabulary !== null) readAhead(sentenceIndexOf(index), printed);
}

/** What an English question is held against. */
export const heldBy = (understood: Understood, best: Ranked, near: readonly KnownQuestion[]): Held => ({
  question: understood.printed,
  sentence: Math.max(...best.evidence.sentences, -1),
  marked: markedIn(best),
  notes: notesOf(best),
  before: best.passage.sentences[Math.min(...highlight(best.evidence)) - 1] ?? '',
  near,
});

/** The marked sentences of a passage, joined. */
export const markedIn = ({ passage, evidence }: Ranked) =>
  highlight(evidence)
    .map((sentence) => passage.sentences[sentence])
    .join(' ');

const notesOf = ({ passage }: Ranked) => passage.footnotes.map(({ text }) => text).join(' ');

const indexed = new WeakMap<BriefIndex, SentenceIndex>();

/** The sentences of the documents with known questions, the only ones that are held against a question, as words; read once. */
export function sentenceIndexOf(index: BriefIndex): SentenceIndex {
  const known = indexed.get(index);
  if (known !== undefined) return known;
  const made = indexSentences(heldPassages(index.corpus), index.vocabulary && openVocabulary(index.vocabulary));
  indexed.set(index, made);
  return made;
}

/** What proves by itself that a question is not answered: another name than anything near it has, another source or time, or a denial. */
export const isProof = ({ signals: { name, source, time }, isDenied }: Premises): boolean =>
  name > 0 || source > 0 || time > 0 || isDenied;

/** Whether a question is hedged: by proof, or because the rest weighs enough. */
const standsOtherwise = (premises: Premises): boolean =>
  isProof(premises) || logOdds(premises.signals) >= CALIBRATED_PREMISES.from;

const logOdds = (signals: Premises['signals']) =>
  PREMISE_SIGNALS.reduce(
    (sum, name) => sum + CALIBRATED_PREMISES.weights[name] * signals[name],
    CALIBRATED_PREMISES.bias,
  );

function reasonBy(premises: Premises): Reason | null {
  if (!standsOtherwise(premises)) return null;
  const { name, otherName, source, time } = premises;
  if (time !== null) return saysOtherwise(time);
  if (source !== null) return { code: 'not-from', asked: source };
  if (name !== null) {
    return otherName === null ? { code: 'not-of', asked: name } : { code: 'said-of', asked: name, said: otherName };
  }
  if (premises.isDenied) return { code: 'denied' };
  const kind = heaviest(premises.signals);
  return { code: DOUBTFUL.has(kind) && logOdds(premises.signals) < SURE ? 'close' : kind };
}

type Kind = 'denied' | 'opposite' | 'weaker' | 'other-roles' | 'other-number';

const KINDS: Readonly<Record<Kind, readonly PremiseSignal[]>> = {
  denied: ['deniedOpen', 'deniedNear', 'deniedSwapped'],
  opposite: ['oppositeOpen', 'oppositeEverywhere'],
  weaker: ['strength', 'strengthOpen', 'limit', 'universal'],
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

/** Why a question is hedged whose year the best passage lacks; null where it prints them all. */
export function otherYear({ completed }: Understood, best: Ranked): Reason | null {
  const passage = `${best.passage.text} ${notesOf(best)}`;
  const lacking = periodsIn(completed).find((period) => !prints(passage, period));
  if (lacking === undefined) return null;
  const [said] = periodsIn(markedIn(best));
  return said === undefined
    ? { code: 'not-of', asked: lacking.written }
    : saysOtherwise({ asked: lacking.written, said: said.written });
}
