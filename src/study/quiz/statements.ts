/** The sentences of a document that can stand alone in a quiz, with the questions of the bank that each answers. */

import type { CorpusDocument } from '../../corpus/corpus.js';
import type { Passage } from '../../corpus/passage.js';
import { namesIn } from '../../gazetteer/names-in.js';
import { hedgesIn } from '../../wording/hedging.js';
import { glossaryOf } from '../glossary.js';
import { numbersOf } from '../numbers.js';
import { ABOUT_THE_DOCUMENT, WRITTEN_OUT } from '../open-questions.js';
import { isFair } from './fair-question.js';
import { subjectsOf } from './subjects.js';

export interface AskedQuestion {
  readonly text: string;
  /** As in `subjectsOf`. */
  readonly stems: ReadonlySet<string>;
}

interface Asked {
  readonly passage: Passage;
  readonly answers: AskedQuestion[];
  readonly askable: AskedQuestion[];
}

export interface Statement {
  readonly sentence: string;
  readonly passage: Passage;
  readonly stems: ReadonlySet<string>;
  /** As in `subjectsOf`, of the title of its section. */
  readonly sectionStems: ReadonlySet<string>;
  /** Of two sentences of one kind, both or neither are hedged, and both or neither give a figure. */
  readonly kind: string;
  /** The bank's and labelled questions, in any wording, that it answers. */
  readonly answers: readonly AskedQuestion[];
  /** Those that are written out and make sense on their own. */
  readonly askable: readonly AskedQuestion[];
}

/** Long enough to say something, short enough for four of them on a telephone. */
export const LENGTH = { least: 60, most: 340 };

/** Refers to an earlier sentence, without which it cannot be understood. */
const REFERS_BACK =
  /^(?:\p{L}+(?: \p{L}+){0,3}, )?(?:(?:in|under|within|with|from|for|by|at|of|due to|because of|beyond|following|despite|through) )?(?:such|it(?! (?:is|was|has been|can be) (?:also )?\p{L}+ed that\b)|they|he|she|its|their|his|her|the (?:other|former|latter)|that|here|there)\b|\b(?:this|these|those|the (?:same|said)|such (?!an?\b|as\b)\p{L}+)\b/iu;
/** What the document itself will do, which answers no question about its subject: "will be evaluated in light of current developments". */
const ABOUT_ITSELF =
  /\bwill be (?:evaluated|analy[sz]ed|examined|presented|discussed)\b|\bth(?:is|e present) (?:study|paper|analysis|brief|report)\b/iu;
/** Two that an earlier sentence names, unless this one has named somebody before. */
const BOTH = /\bboth (?:actors|sides|states|countries|powers|parties|regimes|strategies|policies|approaches|of)\b/iu;
/** So many words at most come before a pronoun that refers back in a clause before the subject: "However, by developing its relations". */
const WORDS_BEFORE = 6;
const CONNECTIVE = /^\p{L}+(?: \p{L}+){0,3}, /u;
const PRONOUN_FIRST =
  /^(?:by|in|through|with|for|from|while|when|although|as|since|because|if|to|rather than|instead of)\b.*\b(?:its?|they|them|their|he|she|his|her)\b/iu;

/** Whether the sentence can be understood only after another. */
export function refersBack(sentence: string): boolean {
  const start = sentence.replace(CONNECTIVE, '').split(' ').slice(0, WORDS_BEFORE).join(' ');
  const both = BOTH.exec(sentence)?.index;
  const isNamed = both === undefined || namesIn(sentence.slice(0, both), 'en').length > 1;
  return REFERS_BACK.test(sentence) || PRONOUN_FIRST.test(start) || !isNamed;
}

/** A question that points at something which only its passage explains. */
const POINTS =
  /\b(?:this|these|those|such|here|above|below|(?:the|that) (?:same|sentence|text|figure|quote|word|phrase)|passages?|(?:is|was) that|it|they|them)\b/iu;
/** Points at some that only the passage names, or at a debate about something: "which of the five", "in spite of the debate". */
const POINTS_AT_SOME =
  /\b(?:(?:which|what|one) of the (?:two|three|four|five)|the one that|the (?:two|three|four|five) (?:powers|actors|countries|states|sides|approaches|strategies)|(?:in spite of|despite|after|besides) (?:the |all )?(?:debates?|discussions?|criticisms?|doubts?|objections?|concerns?))\b/iu;
/** About how the document tells it: "Why are the agreements mentioned?" */
const ABOUT_THE_TELLING =
  /\b(?:mentioned|listed|expressions?|is given|the point on)\b|^(?:which|what) (?:\p{L}+ )?categor(?:y|ies) do(?:es)?\b|^which \p{L}+ category\b/iu;
/** A capital letter after the first word: a proper name. */
const NAME_WITHIN = /\s\p{Lu}/u;

/** Whether the question names nobody and no place although its sentence does: on its own, nobody knows whose doing is asked about. */
const leavesOutWho = (question: AskedQuestion, sentence: string, terms: readonly string[]): boolean =>
  !NAME_WITHIN.test(question.text) &&
  ![...question.stems].some((stem) => stem.startsWith(':')) &&
  !terms.some((term) => question.text.toLowerCase().includes(term.toLowerCase())) &&
  [...subjectsOf(sentence)].some((stem) => stem.startsWith(':'));

/** A question to the author, or with a remark before it. */
const TALKS = /\b(?:I|I'm|my|me|you|your)\b|^so\b|[.!?:(].*\?$/iu;
/** A question in full, not "Anything on tolls?". */
const IN_FULL =
  /\b(?:who|whom|whose|what|which|where|when|why|how)\b|^(?:is|are|was|were|do|does|did|has|have|had|can|could|may|might|will|would|should)\b/iu;
/** Kinds of labelled questions that one sentence can answer. */
const ASKABLE_KINDS: readonly string[] = ['fact', 'list', 'how', 'why', 'place', 'date', 'definition', 'person'];
/** More questions about one sentence would be the same again. */
const MOST_QUESTIONS = 8;

/** Lets other work run in between; a document with thousands of questions takes most of a second. */
export type Pause = () => Promise<void>;
/** How many questions are read at a time: some 10 ms. */
export const QUESTIONS_AT_A_TIME = 100;

/** The statements in the order of the text; none if the document has no bank. */
export async function statementsOf(entry: CorpusDocument, pause: Pause): Promise<readonly Statement[]> {
  const withFigures = new Set(numbersOf(entry).map(({ sentence }) => sentence));
  const questions = await questionsBySentence(entry, pause);
  return [...questions].flatMap(([sentence, { passage, answers, askable }]): Statement[] => {
    const isShown = sentence.length >= LENGTH.least && sentence.length <= LENGTH.most;
    if (!isShown || refersBack(sentence) || ABOUT_ITSELF.test(sentence)) return [];
    return [
      {
        sentence,
        passage,
        stems: subjectsOf(sentence),
        sectionStems: subjectsOf(passage.section ?? ''),
        kind: `${hedgesIn(sentence).length > 0 ? 'hedged' : 'plain'} ${withFigures.has(sentence) ? 'figure' : ''}`,
        answers,
        askable: askable.slice(0, MOST_QUESTIONS),
      },
    ];
  });
}

const isAskable = (question: string): boolean =>
  WRITTEN_OUT.test(question) &&
  IN_FULL.test(question) &&
  [POINTS, POINTS_AT_SOME, TALKS, ABOUT_THE_DOCUMENT, ABOUT_THE_TELLING].every((pattern) => !pattern.test(question));

/** A question and a sentence of the body that answers it. */
interface Pair {
  readonly question: string;
  readonly passage: Passage;
  readonly sentence: string;
  /** Whether the question may be asked: the sentence alone answers it. */
  readonly canAsk: boolean;
}

/** The sentences of the body that answer questions; one that is printed twice is left out. */
async function questionsBySentence(entry: CorpusDocument, pause: Pause): Promise<Map<string, Asked>> {
  const body = entry.passages.filter(({ paragraph }) => paragraph !== null);
  const found = new Map<string, Asked>();
  const terms = glossaryOf(entry).flatMap(({ name, aliases }) => [name, ...aliases]);
  const pairs = [...bankPairs(entry, body), ...labelledPairs(entry, body)];
  for (const [position, { question: text, passage, sentence, canAsk }] of pairs.entries()) {
    if (position % QUESTIONS_AT_A_TIME === 0) await pause();
    const question = { text, stems: subjectsOf(text) };
    const one = found.get(sentence) ?? { passage, answers: [], askable: [] };
    found.set(sentence, one);
    one.answers.push(question);
    const isFit = canAsk && isAskable(text) && isFair(text, sentence) && !leavesOutWho(question, sentence, terms);
    if (isFit) one.askable.push(question);
  }
  const printed = body.flatMap((passage) => passage.sentences);
  for (const sentence of found.keys()) {
    if (printed.filter((one) => one === sentence).length > 1) found.delete(sentence);
  }
  return found;
}

/** The pairs of the bank's English questions. */
function bankPairs({ bank }: CorpusDocument, body: readonly Passage[]): Pair[] {
  const byParagraph = new Map(body.map((passage) => [passage.paragraph, passage]));
  return bank.flatMap(({ lang, paragraph, answer, question }) => {
    const passage = byParagraph.get(paragraph ?? null);
    const sentence = answer === null ? undefined : passage?.sentences.find((one) => one.includes(answer));
    if (lang !== 'en' || passage === undefined || sentence === undefined) return [];
    return [{ question, passage, sentence, canAsk: true }];
  });
}

/** The pairs of English questions that are labelled as answered. */
function labelledPairs({ labelled }: CorpusDocument, body: readonly Passage[]): Pair[] {
  const passages = new Map(body.flatMap((passage) => passage.sentences.map((sentence) => [sentence, passage])));
  return labelled.flatMap(({ lang, label, quotes, question, kind }) => {
    if (lang !== 'en' || label !== 'answered') return [];
    const canAsk = quotes.length === 1 && ASKABLE_KINDS.includes(kind);
    return quotes.flatMap((sentence) => {
      const passage = passages.get(sentence);
      return passage === undefined ? [] : [{ question, passage, sentence, canAsk }];
    });
  });
}
