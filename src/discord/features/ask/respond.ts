/** What the bot says to a text, whichever way it came: small talk, the passages at an address, or the answer to a question. */

import type { Answer } from '../../../answer/answer.js';
import { smallTalkOf } from '../../../answer/small-talk.js';
import { addressesIn } from '../../../corpus/addresses.js';
import { languageOfQuestion } from '../../../words/language.js';
import { wordsIn } from '../../../words/words.js';
import { renderNotice } from '../../card/notice.js';
import type { Rendering } from '../../card/view.js';
import { lookUpInWords, type WordedLookUp } from '../../gateway/chat-words.js';
import { type LookUpPlace, lookUpIn } from '../../gateway/look-up-in.js';
import type { RequestContext } from '../../gateway/request-context.js';
import { libraryOf, passageAt } from '../../library/library.js';
import { renderAbout } from '../about/card.js';
import { renderHelp } from '../help/card.js';
import { helpName, renderAnswer } from './card.js';
import { type AskedIn, settledLine } from './settled.js';

export interface Asked {
  readonly text: string;
  /** Questions before this one in the same conversation, oldest first. */
  readonly earlier: readonly string[];
  /** Whether the answer repeats the question. */
  readonly showQuestion: boolean;
  readonly place: AskedIn;
  /** The id of the only document to ask; left out, all of them. */
  readonly document?: string;
  /** The short key of the document being discussed, asked for where a look-up needs it; left out, none is. */
  discussed?(): Promise<string | null>;
}

export interface Said {
  readonly rendering: Rendering;
  /** What the brief was asked; null where it was not: small talk, a look-up. */
  readonly answer: Answer | null;
}

/** The message that answers the text; the same text gives the same passages by every way. */
export async function respondTo(asked: Asked, context: RequestContext): Promise<Said> {
  // After those who wait to be acknowledged, who have three seconds.
  await context.turns.next();
  const { text, earlier, showQuestion, place } = asked;
  const { answerer, language: spoken, words: guessed, guild, readerUrl } = context;
  const wordsFor = (questionLanguage: string) =>
    wordsIn(spoken ?? languageOfQuestion(questionLanguage) ?? guessed.language);
  const library = libraryOf(answerer.corpus, readerUrl);
  const worded = lookUpInWords(text);
  if (worded !== null) return { rendering: await answerInWords(worded, asked, context), answer: null };
  const smallTalk = smallTalkOf(text);
  if (smallTalk !== null) {
    // The language of a single word is a guess, but that of a greeting is known from the answer to it.
    const { language } = await answerer.ask(text);
    const words = wordsFor(language);
    return { rendering: renderNotice(words.say(`small-talk.${smallTalk}`, { help: helpName(words) })), answer: null };
  }

  const addresses = addressesIn(text);
  const isPlace = library.documents.some((entry) => addresses.some((address) => passageAt(entry, address) !== null));
  if (isPlace) {
    const lookUp = { name: 'passage' as const, argument: text, from: 0 };
    return { rendering: await lookUpIn(lookUp, placeFor(asked), context), answer: null };
  }

  const answer = await answerer.ask(text, {
    earlier: await understoodOf(earlier, answerer),
    ...(asked.document === undefined ? {} : { document: asked.document }),
  });
  const words = wordsFor(answer.language);
  const settled = await settledLine(answer.understood, place, words, context);
  const setting = { words, library, showQuestion, length: guild.answerLength, settled };
  return { rendering: renderAnswer(answer, setting), answer };
}

/** Command words tell the language, but English ones are said in every language. */
function answerInWords(worded: WordedLookUp, asked: Asked, context: RequestContext): Rendering | Promise<Rendering> {
  const { name, argument, language } = worded;
  const words = wordsIn(context.language ?? (language === 'en' ? context.words.language : language));
  const { documents } = context.answerer.corpus;
  if (name === 'about') return renderAbout(documents, words);
  if (name === 'help') {
    const titles = documents.map(({ document }) => document.title);
    return renderHelp(titles, words);
  }
  return lookUpIn({ name, argument, from: 0 }, placeFor(asked), { ...context, words });
}

const placeFor = ({ document, discussed }: Asked): LookUpPlace => ({
  named: document ?? null,
  discussed: discussed ?? (() => Promise.resolve(null)),
});

/** Earlier questions as they were understood, each completed by those before it. */
async function understoodOf(typed: readonly string[], answerer: RequestContext['answerer']): Promise<string[]> {
  const understood: string[] = [];
  for (const question of typed)
    understood.push((await answerer.ask(question, { earlier: [...understood] })).understood);
  return understood;
}
