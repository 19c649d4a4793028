/** An answer as a message: the marked quotation with its citation, hedge and sources, further passages and buttons. If there is no answer, it says so first. */

import type { Answer, CitedPassage } from '../../../answer/answer.js';
import { isUnasked, LONGEST_QUESTION_CHARS } from '../../../answer/answer.js';
import { inSentence } from '../../../gazetteer/actors.js';
import { behindAnswer } from '../../../sources/ask.js';
import type { AnswerLength } from '../../../store/guild-settings.js';
import { reasonIn } from '../../../words/reasons/reason.js';
import type { Words } from '../../../words/words.js';
import { answerButtons, buttonsWithoutPassages } from '../../card/answer-buttons.js';
import { sourceLines, sourceLink } from '../../card/citation.js';
import { citedLine } from '../../card/cited-line.js';
import { callOf } from '../../card/command-name.js';
import { escapeMarkdown, shorten, userLine } from '../../card/escape.js';
import { fitting, roomOfAll } from '../../card/fit.js';
import { quoteHighlights, quotePassage } from '../../card/quote.js';
import { LONGEST_ECHO_CHARS } from '../../card/read-back.js';
import { type Block, type Rendering, roomOf, type Tone, textBlock } from '../../card/view.js';
import { CARD, HELP_NAME } from '../../card/words.js';
import type { Library } from '../../library/library.js';
import { aboutTextLine } from './about-text/line.js';
import { MESSAGES } from './words.js';

/** Besides the first; 'More passages' shows the rest. */
const FURTHER_PASSAGES = 2;
const NEAREST_PASSAGES = 3;
/** Sources shown below the first passage; 'Sources' shows the rest. */
const SHOWN_SOURCES = 3;
/** Sources named before the passage if the question asks for the source; claims rarely have more. */
const NAMED_SOURCES = 2;
/** The first quotation: half a screen of a phone; 'Context' shows the rest. */
const QUOTE_CHARS = 500;
/** Each further passage; answering sentences are rarely longer. */
const LONGEST_FURTHER_CHARS = 600;
/** Three lines on a phone, with the words around it. */
const LONGEST_TITLE_CHARS = 100;
/** The first quotation gets at least this much; sources are dropped first. */
const LEAST_QUOTE_CHARS = 400;

export interface AnswerSetting {
  readonly words: Words;
  readonly library: Library;
  /** Whether the question is repeated: a slash command's answer does not show what was asked. */
  readonly showQuestion: boolean;
  /** Short: only the best passage; 'More passages' shows the others. */
  readonly length: AnswerLength;
  /** The line that leads to the group's earlier answer; null if there is none. */
  readonly settled: string | null;
}

/** The answer as a message. */
export function renderAnswer(answer: Answer, setting: AnswerSetting): Rendering {
  const { words, showQuestion } = setting;
  const opening: string[] = [];
  const asked = userLine(answer.question, LONGEST_ECHO_CHARS);
  const understood = userLine(answer.understood, LONGEST_ECHO_CHARS);
  if (showQuestion && asked !== '') opening.push(`-# ${words.say(CARD.answerAsked, { question: asked })}`);
  if (understood !== asked) opening.push(`-# ${words.say(CARD.answerUnderstood, { question: understood })}`);
  const source = sourceLine(answer, setting);
  if (source !== null) opening.push(source);
  const verdict = verdictLine(answer, setting);
  // 'Perhaps' follows the quotation; 'The brief does not say' comes before the nearest passages.
  if (!answer.answered) opening.push(...present(setting.settled, verdict));
  if (answer.reason.code === 'about-text') opening.push(aboutTextLine(answer.reason.documents, words));
  if (answer.passages.length === 0) {
    // An empty or overlong text is nothing to vote on, or to ask the group.
    const isQuestion = !isUnasked(answer);
    const buttons = isQuestion ? buttonsWithoutPassages(setting.library, words) : [];
    return () => ({ tone: toneOf(answer), blocks: [...opening.map(textBlock), ...buttons] });
  }
  return (budgetChars) => ({
    tone: toneOf(answer),
    blocks: answer.answered
      ? withPassages({ opening, hedge: verdict }, answer, setting, budgetChars)
      : withNearest(opening, answer, setting, budgetChars),
  });
}

/** Null for an answer that needs no verdict. */
function verdictLine({ verdict, reason }: Answer, { words }: AnswerSetting): string | null {
  // What is said of the text itself stands before its passages.
  if (reason.code === 'about-text') return null;
  if (verdict === 'answered') return null;
  if (reason.code === 'empty') return words.say(MESSAGES.empty, { help: callOf(HELP_NAME, words) });
  if (reason.code === 'too-long') return words.say(MESSAGES.tooLong, { limit: LONGEST_QUESTION_CHARS });
  if (reason.code === 'language') {
    const names = new Intl.DisplayNames(words.language, { type: 'language' });
    return words.say(MESSAGES.language, {
      languages: words.list(reason.languages.map((code) => names.of(code) ?? code)),
    });
  }
  const because = reasonIn(words, reason, (name) => escapeMarkdown(words.language === 'en' ? inSentence(name) : name));
  if (verdict === 'perhaps') {
    return because === null ? words.say(MESSAGES.perhaps) : words.say(MESSAGES.perhapsBecause, { reason: because });
  }
  return because === null ? words.say(MESSAGES.absent) : words.say(MESSAGES.absentBecause, { reason: because });
}

/** The sources behind the answer to a question for one; null for any other question. */
function sourceLine(answer: Answer, { words, library }: AnswerSetting): string | null {
  const behind = behindAnswer(
    answer,
    library.documents.map(({ document }) => document),
  );
  if (behind === null) return null;
  const { sources, footnotes } = behind;
  const numbers = footnotes.map(({ number }) => words.say(CARD.citeFootnote, { number }));
  const named = [...sources.slice(0, NAMED_SOURCES).map(sourceLink), ...numbers];
  return named.length === 0 ? words.say(MESSAGES.noSource) : words.say(MESSAGES.source, { sources: named.join(' · ') });
}

function toneOf({ verdict }: Answer): Tone {
  if (verdict === 'answered') return 'sure';
  return verdict === 'perhaps' ? 'unsure' : 'absent';
}

function withPassages(
  { opening, hedge }: { readonly opening: readonly string[]; readonly hedge: string | null },
  answer: Answer,
  setting: AnswerSetting,
  budgetChars: number,
): Block[] {
  const [first, ...others] = answer.passages;
  if (first === undefined) return opening.map(textBlock);
  const { words } = setting;
  const place = cite(first, setting);
  const citation = [hedge === null ? words.say(MESSAGES.inBrief, { place }) : place, ...present(hedge)];
  const settled = present(setting.settled);
  const closing = closingLine(first, setting);
  let left = budgetChars - roomOfAll([...opening, ...citation, ...settled, closing]);

  const sources = fittingSources(first, words, Math.min(left / 2, left - LEAST_QUOTE_CHARS, left - core(first)));
  left -= roomOfAll(sources);
  const quote = quotePassage(first, first.highlights, Math.min(left - 2, Math.max(core(first), QUOTE_CHARS)));
  left -= roomOf(quote);

  const further = fittingPassages(
    others.slice(0, setting.length === 'short' ? 0 : FURTHER_PASSAGES),
    setting,
    left - roomOf(words.say(MESSAGES.further)) - 2,
  );
  const shown = 1 + further.length;
  return [
    ...opening.map(textBlock),
    textBlock(quote),
    textBlock([...citation, ...sources].join('\n')),
    ...settled.map(textBlock),
    ...(further.length > 0 ? [{ kind: 'separator' } as const, textBlock(words.say(MESSAGES.further))] : []),
    ...further.map(textBlock),
    textBlock(closing),
    ...answerButtons({ first, rest: answer.passages.slice(shown), all: answer.passages }, setting),
  ];
}

function withNearest(opening: string[], answer: Answer, setting: AnswerSetting, budgetChars: number): Block[] {
  const { words } = setting;
  const [first] = answer.passages;
  if (first === undefined) return opening.map(textBlock);
  const heading = words.say(MESSAGES.nearest);
  const closing = closingLine(first, setting);
  const left = budgetChars - roomOfAll([...opening, heading, closing]);
  const nearest = fittingPassages(
    answer.passages.slice(0, setting.length === 'short' ? 1 : NEAREST_PASSAGES),
    setting,
    left,
  );
  return [
    ...opening.map(textBlock),
    textBlock(heading),
    ...nearest.map(textBlock),
    textBlock(closing),
    ...answerButtons({ first, rest: answer.passages.slice(nearest.length), all: answer.passages }, setting),
  ];
}

/** As many of the passages as fit, each as its first answering sentence with its citation. */
function fittingPassages(passages: readonly CitedPassage[], setting: AnswerSetting, roomChars: number): string[] {
  const texts = passages.map((passage) => {
    const shown = { ...passage, highlights: passage.highlights.slice(0, 1) };
    return `${quoteHighlights(shown, LONGEST_FURTHER_CHARS)}
${cite(shown, setting)}`;
  });
  return fitting(texts, roomChars);
}

/** The sources that fit, and a count of those that do not. */
function fittingSources(passage: CitedPassage, words: Words, roomChars: number): string[] {
  const lines = sourceLines(passage, passage.highlights).map((line) => `-# ${line}`);
  return fitting(lines, roomChars, {
    most: SHOWN_SOURCES,
    rest: (count) => `-# ${words.say(MESSAGES.moreSources, { count })}`,
  });
}

const present = (...lines: readonly (string | null)[]): string[] => lines.flatMap((line) => line ?? []);

/** The characters of the marked sentences with their markup, which must not be cut. */
const core = (passage: CitedPassage) =>
  passage.highlights.reduce((room, highlight) => room + escapeMarkdown(highlight).length + '> ****[…] […] '.length, 0);

const cite = (passage: CitedPassage, setting: AnswerSetting) =>
  citedLine({ passage, highlights: passage.highlights, rank: passage.rank }, setting);

const closingLine = (passage: CitedPassage, { words, library }: AnswerSetting) =>
  `-# ${words.say(CARD.answerWordForWord, { title: escapeMarkdown(shorten(library.titleOf(passage.document), LONGEST_TITLE_CHARS)) })}`;
