/** A question to the group: who asks, the question, the nearest passages, and how to answer. */

import type { CorpusDocument } from '../../../corpus/corpus.js';
import { LANGUAGES, type Words, wordsIn } from '../../../words/words.js';
import { citedLine } from '../../card/cited-line.js';
import { unescapeMarkdown, userLine } from '../../card/escape.js';
import { fitting, roomOfAll } from '../../card/fit.js';
import type { PassageView } from '../../card/passages.js';
import { quoteHighlights } from '../../card/quote.js';
import { type Rendering, textBlock } from '../../card/view.js';
import type { PassageMark } from '../../custom-id/button.js';
import { buttonId } from '../../custom-id/button.js';
import type { Library } from '../../library/library.js';
import { MESSAGES } from './words.js';

interface GroupQuestion {
  readonly question: string;
  readonly askerId: string;
  readonly entry: CorpusDocument;
  readonly marks: readonly PassageMark[];
  readonly views: readonly PassageView[];
}

/** Room for nearly every question, which still fits into a message when escaped. The answer's own message repeats less. */
const LONGEST_QUESTION_CHARS = 1000;
/** More passages would bury the question. */
const PASSAGES = 3;
const LONGEST_QUOTE_CHARS = 400;
/** Begins the line with the question, and no other line of the message. */
const QUESTION_MARK = '### ';

/** The post; the question is on a line of its own, from which `groupQuestionIn` reads it back. */
export function renderGroupQuestion(
  { question, askerId, entry, marks, views }: GroupQuestion,
  { words, library }: { readonly words: Words; readonly library: Library },
): Rendering {
  const opening = [
    words.say(MESSAGES.asks, { person: `<@${askerId}>` }),
    `${QUESTION_MARK}${userLine(question, LONGEST_QUESTION_CHARS)}`,
    ...(views.length === 0 ? [] : [words.say(MESSAGES.passages)]),
  ].join('\n');
  const resolve = words.say(MESSAGES.buttonResolve);
  const closing = `-# ${words.say(MESSAGES.how, { resolved: resolve })}`;
  const passages = views.map(({ passage, highlights }) => {
    const citation = citedLine({ passage, highlights, rank: null }, { words, library });
    return `${quoteHighlights({ sentences: passage.sentences, highlights }, LONGEST_QUOTE_CHARS)}\n${citation}`;
  });
  return (budgetChars) => {
    const texts = fitting(passages, budgetChars - roomOfAll([opening, closing]), { most: PASSAGES });
    const buttons = [{ label: resolve, customId: buttonId(entry, 'resolve', marks) }];
    return { tone: 'neutral', blocks: [...[opening, ...texts, closing].map(textBlock), { kind: 'buttons', buttons }] };
  };
}

/** `@Mina asks the group: …`: what notifications show of the post. */
export const groupLine = ({ question, askerId }: Pick<GroupQuestion, 'question' | 'askerId'>, words: Words): string =>
  `${lineStart(askerId, words)}${userLine(question, LONGEST_QUESTION_CHARS)}`;

const lineStart = (askerId: string, words: Words) => `${words.say(MESSAGES.asks, { person: `<@${askerId}>` })} `;

/** The question in such a line, and the words of its language; null for any other text. */
export function questionInLine(
  line: string,
  askerId: string,
): { readonly question: string; readonly words: Words } | null {
  for (const words of LANGUAGES.map(wordsIn)) {
    const start = lineStart(askerId, words);
    if (line.startsWith(start)) return { question: unescapeMarkdown(line.slice(start.length)), words };
  }
  return null;
}

/** The question in the text of such a post; null for any other text. */
export function groupQuestionIn(message: string): string | null {
  const line = message.split('\n').find((one) => one.startsWith(QUESTION_MARK));
  return line === undefined ? null : unescapeMarkdown(line.slice(QUESTION_MARK.length));
}
