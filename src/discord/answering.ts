/** What the bot says to a text, whichever way it came: small talk, the passages at an address, or the answer to a question. */

import type { Answer } from '../answer/answer.js';
import { smallTalkOf } from '../answer/small-talk.js';
import { addressesIn } from './addresses.js';
import { type AskedIn, settledLine } from './group/settled.js';
import { libraryOf, passageAt } from './library.js';
import { languageOfQuestion } from './messages/language.js';
import { wordsIn } from './messages/words.js';
import { helpName, renderAnswer } from './render/answer.js';
import { renderNotice } from './render/notice.js';
import { renderPassages } from './render/passages.js';
import type { Rendering } from './render/view.js';
import type { RequestContext } from './request-context.js';

export interface Asked {
  readonly text: string;
  /** Questions before this one in the same conversation, oldest first. */
  readonly earlier: readonly string[];
  /** Whether the answer repeats the question. */
  readonly showQuestion: boolean;
  readonly place: AskedIn;
}

export interface Said {
  readonly rendering: Rendering;
  /** What the brief was asked; null where it was not: small talk, an address. */
  readonly answer: Answer | null;
}

/** The message that answers the text; the same text gives the same passages by every way. */
export async function respondTo(asked: Asked, context: RequestContext): Promise<Said> {
  const { text, earlier, showQuestion, place } = asked;
  const { answerer, language: spoken, words: guessed, guild, readerUrl } = context;
  const wordsFor = (questionLanguage: string) =>
    wordsIn(spoken ?? languageOfQuestion(questionLanguage) ?? guessed.language);
  const library = libraryOf(answerer.corpus, readerUrl);
  const smallTalk = smallTalkOf(text);
  if (smallTalk !== null) {
    // The language of a single word is a guess, but that of a greeting is known from the answer to it.
    const { language } = await answerer.ask(text);
    const words = wordsFor(language);
    return { rendering: renderNotice(words.say(`small-talk.${smallTalk}`, { help: helpName(words) })), answer: null };
  }

  const [only, ...others] = library.documents;
  const addresses = addressesIn(text);
  if (only !== undefined && others.length === 0 && addresses.length > 0) {
    const passages = addresses.flatMap((address) => passageAt(only, address) ?? []);
    if (passages.length > 0) {
      const views = passages.map((passage) => ({ passage, highlights: [], rank: null }));
      return { rendering: renderPassages(views, { words: guessed, library }), answer: null };
    }
  }

  const answer = await answerer.ask(text, { earlier: await understoodOf(earlier, answerer) });
  const words = wordsFor(answer.language);
  const settled = await settledLine(answer.understood, place, words, context);
  const setting = { words, library, showQuestion, length: guild.answerLength, settled };
  return { rendering: renderAnswer(answer, setting), answer };
}

/** Earlier questions as they were understood, each completed by those before it. */
async function understoodOf(typed: readonly string[], answerer: RequestContext['answerer']): Promise<string[]> {
  const understood: string[] = [];
  for (const question of typed)
    understood.push((await answerer.ask(question, { earlier: [...understood] })).understood);
  return understood;
}
