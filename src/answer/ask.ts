/** Answers a question: understand → retrieve → rank → judge → highlight → cite. */

import { isUnread, languageOf } from '../embedding/language.js';
import type { BriefIndex, ModelIndex } from '../index/open.js';
import { UNDERSTOOD_LANGUAGES } from '../languages/index.js';
import { wordCount } from '../languages/words.js';
import { aboutText } from './about-text/look-up.js';
import { asksForPage } from './about-text/question.js';
import { type Answer, type CitedPassage, LONGEST_QUESTION_CHARS, type Reason, unasked } from './answer.js';
import type { AskOptions } from './answerer.js';
import { type Begun, begin } from './begin.js';
import { CALIBRATED_BY_LABELS } from './calibration.js';
import { calibrationsFor } from './calibrations.js';
import { withoutOpening } from './follow-up.js';
import { otherHalf } from './halves.js';
import { highlight } from './highlight.js';
import {
  ANSWERED_FROM,
  confidenceBy,
  HEDGED,
  heldUpAsTerm,
  heldUpByWords,
  type Judgement,
  judge,
  judgementAt,
  limitedByItself,
  PERHAPS_FROM,
} from './judge.js';
import { confidenceByLabels, hasTwin, labelledCalibrationFor } from './labelled-judge.js';
import { nearnessTo } from './nearness.js';
import { markedIn, otherwise, otherYear } from './premises.js';
import { namesWhatIsSaid, reasonAsPrinted } from './printed-name.js';
import { JUDGED_WEIGHTS, type Ranked, rank } from './rank.js';
import { type Query, retrieve } from './retrieve.js';
import { NO_SHARED_WORDS, sharedWords } from './shared-words.js';
import { type Observed, observe } from './signals.js';
import { timeSteps } from './steps.js';
import { type Understood, understand, understandAlone } from './understand.js';

const MOST_PASSAGES = 5;

/** A question this close to a bank question is complete, however it opens: no follow-up comes this close. */
const KNOWN_QUESTION = 0.955;

/** Answers one question over an index; see {@link Answerer.ask}. */
export async function ask(index: BriefIndex, question: string, options: AskOptions = {}): Promise<Answer> {
  if (question.length > LONGEST_QUESTION_CHARS) return unasked(question, { code: 'too-long' });
  if (isUnread(question)) {
    const { code } = await languageOf(question);
    return unasked(question, { code: 'language', languages: UNDERSTOOD_LANGUAGES }, code);
  }
  const finished = timeSteps();
  const understood = await understand(question, { earlier: options.earlier ?? [], mendSpelling: index.mendSpelling });
  if (!/[\p{L}\p{N}]/u.test(understood.typed)) return unasked(question, { code: 'empty' });
  const about = await askAboutText(index, understood.typed, options);
  if (about !== null) return { question, understood: question, ...about };
  finished('understand');
  const nearest = await findInConversation(index, begin(index, understood), options);
  const finishedLast = timeSteps();
  const found = heldAgainst(index, nearest, options);
  finishedLast('premise');
  const { completed, typed, language } = found.understood;
  const { verdict, confidence, reason } = found.judgement;
  return {
    question,
    understood: completed === typed ? question : completed,
    language: language.code,
    verdict,
    answered: verdict !== 'absent',
    confidence,
    reason,
    passages: isNothingNear(index, found) ? [] : found.ranked.slice(0, MOST_PASSAGES).map(cite),
  };
}

/** What is found for a question without a conversation, judged but not yet compared with its words: for calibration. */
export const judgedAlone = async (
  index: BriefIndex,
  question: string,
  withoutLabelled: Query['withoutLabelled'],
): Promise<Found> =>
  findInConversation(index, begin(index, await understand(question, { mendSpelling: index.mendSpelling })), {
    withoutLabelled,
  });

/** If both similarities are lower, nothing is near. None of 643 answerable questions was below either (lowest bank question: .833 and .842). */
const NEAR = {
  english: { question: 0.825, sentence: 0.772 },
  otherLanguages: { question: 0.838, sentence: 0.77 },
} as const;

type Answered = Omit<Answer, 'question' | 'understood'>;

/** The answer to a question about the text itself; null for any other question. */
async function askAboutText(index: BriefIndex, typed: string, options: AskOptions): Promise<Answered | null> {
  const { document, earlier = [] } = options;
  const language = await languageOf(typed);
  const documents = index.corpus.documents.filter((one) => document === undefined || one.document.id === document);
  const asked = earlier.length === 0 ? typed : withoutOpening(typed, [language.code]);
  const about = await aboutText(documents, asked, language, earlier.length > 0);
  if (about === null) return null;
  const reason: Reason = { code: 'about-text', documents: about.documents };
  const isLacking = about.documents.every(({ facts }) => facts.every(({ kind }) => kind === 'pages'));
  if (isLacking) {
    // The nearest passages show at least the paragraph.
    const found = asksForPage(typed) ? await find(index, begin(index, await understand(typed)), options) : null;
    const passages =
      found === null || isNothingNear(index, found)
        ? []
        : found.ranked
            .filter(({ passage }) => passage.paragraph !== null)
            .slice(0, MOST_PASSAGES)
            .map(cite);
    return { language: language.code, verdict: 'absent', answered: false, confidence: 0, reason, passages };
  }
  const passages = about.passages.slice(0, MOST_PASSAGES).map(({ passage, marked }, position) => ({
    ...passage,
    rank: position + 1,
    highlights: [marked],
    score: 1,
  }));
  return { language: language.code, verdict: 'answered', answered: true, confidence: 1, reason, passages };
}

/** How a question is asked, and what calibration leaves out. */
type Finding = AskOptions & Pick<Query, 'withoutLabelled'>;

interface Found {
  readonly understood: Understood;
  /** The question's vector. */
  readonly vector: Float32Array;
  readonly ranked: readonly Ranked[];
  readonly observed: Observed;
  readonly judgement: Judgement;
}

async function find(
  index: BriefIndex,
  { understood, model, words, query: begun, finished }: Begun,
  { document, useBank = true, withoutLabelled }: Finding,
  by: 'labels' | 'signals' = isCompleted(understood) ? 'signals' : 'labels',
): Promise<Found> {
  const { isEnglish } = understood;
  const within = document === undefined ? null : (passage: number) => index.passages[passage]?.document === document;
  // Put together, a follow-up is unlike what people ask. The right passage comes first for .773 without labelled questions, for .739 with them.
  const taught = useBank
    ? { adaptedTo: CALIBRATED_BY_LABELS.document, withoutLabelled: isCompleted(understood) ? ALL : withoutLabelled }
    : { without: labelsOf(model.entries.questions), withoutLabelled: ALL };
  const query = { ...(await begun), phrases: words.phrases, ...taught };
  finished('embed');
  const evidence = await retrieve(index, model, query, within);
  const ranked = rank(evidence, index.passages);
  finished('search');
  const observed = observe(index, model, understood, query, rank(evidence, index.passages, JUDGED_WEIGHTS), { words });
  const isByLabels = useBank && by === 'labels' && isNear(observed, isEnglish);
  const byLabels = isByLabels ? judgedByLabels(index, model, query.vector, ranked[0], understood, observed) : null;
  const { topQuestion } = observed.signals;
  const weighed = confidenceBy(observed, calibrationsFor(ranked[0], isEnglish, topQuestion));
  const bySignals = topQuestion === 0 ? heldUpByWords(weighed, observed, understood.stems.length) : weighed;
  // A question without a single known word is unlike all labelled ones, so both have to agree.
  const isForeign = isEnglish && observed.signals.hasStems === 1 && observed.signals.knownWords === 0;
  const confidence = byLabels === null ? bySignals : isForeign ? Math.min(byLabels, bySignals) : byLabels;
  const { typed, stems } = understood;
  const held = by === 'labels' ? heldUpAsTerm(confidence, typed, ranked[0]?.passage.text, stems.length) : confidence;
  const judgement = judge(observed, held);
  finished('judge');
  return { understood, vector: query.vector, ranked, observed, judgement };
}

/** The confidence by labelled questions; null where the best passage is of a document without a calibration by them. */
function judgedByLabels(
  index: BriefIndex,
  model: ModelIndex,
  vector: Float32Array,
  best: Ranked | undefined,
  { isEnglish, typed, completed }: Understood,
  observed: Observed,
): number | null {
  const document = best?.passage.document;
  if (document === undefined || !model.embedder.model.calibrated) return null;
  const calibration = labelledCalibrationFor(document, isEnglish);
  const nearness = calibration && nearnessTo(model, vector, document);
  if (calibration === null || nearness === null) return null;
  const shared = isEnglish ? sharedWords(index, model, { text: completed, vector }, document) : NO_SHARED_WORDS;
  const confidence = confidenceByLabels(observed, nearness, shared, vector, calibration);
  const isUnderrated = isEnglish && confidence >= PERHAPS_FROM && hasTwin(observed, nearness, wordCount(typed));
  return isUnderrated ? Math.max(confidence, ANSWERED_FROM) : confidence;
}

/** Hedges an answer if the passage says something else than the question takes for granted, and says why. */
function heldAgainst(index: BriefIndex, found: Found, { useBank = true }: AskOptions): Found {
  const { understood, vector, ranked, observed, judgement } = found;
  const [best] = ranked;
  if (best === undefined || judgement.verdict === 'absent') return found;
  if (observed.lacksYear)
    return { ...found, judgement: { ...judgement, reason: otherYear(understood, best) ?? judgement.reason } };
  // One that comes close is hedged already, and gets another reason only if that gives what was asked; a half has its own reason.
  const isClose = judgement.reason.code === 'close';
  if (!useBank || (judgement.verdict !== 'answered' && !isClose)) return found;
  const model = understood.isEnglish ? index.english : index.multilingual;
  const reason = otherwise(index, model, understood, vector, best);
  if (reason === null || (isClose && !('asked' in reason))) return found;
  const hedged = judgementAt(Math.min(judgement.confidence, HEDGED), observed);
  const isFalse = namesWhatIsSaid(reason, markedIn(best));
  return { ...found, judgement: { ...hedged, reason: isFalse ? { code: 'close' } : reasonAsPrinted(index, reason) } };
}

/** Finds what answers a question; one that was completed from the conversation is also judged on its own. */
async function findInConversation(index: BriefIndex, begun: Begun, options: Finding): Promise<Found> {
  const { understood } = begun;
  const found = await findWholeOrHalf(index, begun, options);
  if (!isCompleted(understood)) return found;
  // By the signals, on which the thresholds for follow-ups were set: labelled questions are whole ones, unlike any fragment.
  const alone = await find(
    index,
    begin(index, await understandAlone(understood, index.mendSpelling)),
    options,
    'signals',
  );
  if (understood.by === 'joining' && alone.observed.signals.topQuestion >= KNOWN_QUESTION) {
    const own = await find(index, begin(index, alone.understood), options);
    return { ...own, understood: { ...own.understood, typed: understood.typed, completed: understood.typed } };
  }
  const confidence = limitedByItself(found.judgement.confidence, understood.by, alone.judgement.confidence);
  return { ...found, judgement: judgementAt(confidence, found.observed) };
}

/** Whether a question still relies on the one before; one that replaces a part of it is a whole question again. */
const isCompleted = (understood: Understood): understood is Understood & { by: 'bare' | 'joining' } =>
  understood.by !== null && understood.by !== 'replacing';

async function findWholeOrHalf(index: BriefIndex, begun: Begun, options: Finding): Promise<Found> {
  const whole = await find(index, begun, options);
  return (await findHalf(index, whole, options)) ?? whole;
}

/** Answers the half of the question that the documents cover and names the other half; null if it has no such halves. */
async function findHalf(
  index: BriefIndex,
  { understood: { completed, language }, observed }: Found,
  options: Finding,
): Promise<Found | null> {
  if (observed.unknownStates.length === 0) return null;
  const rest = otherHalf(completed, observed.unknownStates, language.code);
  if (rest === null) return null;
  const half = await find(index, begin(index, { ...(await understand(rest)), language }), options);
  if (half.judgement.verdict === 'absent') return null;
  const names = observed.unknownNames;
  const reason: Reason = names.length > 0 ? { code: 'half', names } : { code: 'close' };
  return { ...half, judgement: { ...half.judgement, reason } };
}

/** Whether to show no passages at all, because even the nearest ones are unrelated to the question. */
function isNothingNear(index: BriefIndex, { understood, observed, judgement }: Found): boolean {
  const { model } = (understood.isEnglish ? index.english : index.multilingual).embedder;
  // These similarities are specific to the vendored models, and without a bank only one of the two exists.
  if (judgement.verdict !== 'absent' || !model.calibrated || observed.signals.topQuestion === 0) return false;
  return !isNear(observed, understood.isEnglish);
}

/** Whether a bank question or a sentence is as near as it was to every answerable question that was measured. */
function isNear({ signals: { topQuestion, sentence } }: Observed, isEnglish: boolean): boolean {
  const near = isEnglish ? NEAR.english : NEAR.otherLanguages;
  return topQuestion >= near.question || sentence >= near.sentence;
}

const ALL = () => true;

const labelsOf = (entries: readonly unknown[]): ReadonlySet<number> => new Set(entries.keys());

function cite({ passage, evidence, score }: Ranked, position: number): CitedPassage {
  return {
    ...passage,
    rank: position + 1,
    highlights: highlight(evidence).flatMap((sentence) => passage.sentences[sentence] ?? []),
    score,
  };
}
