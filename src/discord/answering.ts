/** What the bot says to a text, whichever way it came: small talk, the passages at an address, or the answer to a question. */

import { smallTalkOf } from '../answer/small-talk.js';
import { addressesIn } from './addresses.js';
import type { BotContext } from './context.js';
import { libraryOf, passageAt } from './library.js';
import { languageFor } from './messages/language.js';
import { wordsIn } from './messages/words.js';
import { helpName, renderAnswer } from './render/answer.js';
import { renderNotice } from './render/notice.js';
import { renderPassages } from './render/passages.js';
import type { Rendering } from './render/view.js';

export interface Asked {
  readonly text: string;
  /** Discord's locale of the asker, or null where it is not told. */
  readonly locale: string | null;
  /** Questions before this one in the same conversation, oldest first. */
  readonly earlier: readonly string[];
  /** Whether the answer repeats the question. */
  readonly showQuestion: boolean;
}

/** The message that answers the text; the same text gives the same passages by every way. */
export async function respondTo(
  asked: Asked,
  { answerer, readerUrl }: Pick<BotContext, 'answerer' | 'readerUrl'>,
): Promise<Rendering> {
  const { text, locale, earlier, showQuestion } = asked;
  const library = libraryOf(answerer.corpus, readerUrl);
  const smallTalk = smallTalkOf(text);
  if (smallTalk !== null) {
    // The language of a single word is a guess, but that of a greeting is known from the answer to it.
    const { language } = await answerer.ask(text);
    const words = wordsIn(languageFor(locale, language));
    return renderNotice(words.say(`small-talk.${smallTalk}`, { help: helpName(words) }));
  }

  const [only, ...others] = library.documents;
  const addresses = addressesIn(text);
  if (only !== undefined && others.length === 0 && addresses.length > 0) {
    const passages = addresses.flatMap((address) => passageAt(only, address) ?? []);
    const words = wordsIn(languageFor(locale, null));
    if (passages.length > 0) {
      const views = passages.map((passage) => ({ passage, highlights: [], rank: null }));
      return renderPassages(views, { words, library });
    }
  }

  const answer = await answerer.ask(text, { earlier: await understoodOf(earlier, answerer) });
  const words = wordsIn(languageFor(locale, answer.language));
  return renderAnswer(answer, { words, library, showQuestion });
}

/** Earlier questions as they were understood, each completed by those before it. */
async function understoodOf(typed: readonly string[], answerer: BotContext['answerer']): Promise<string[]> {
  const understood: string[] = [];
  for (const question of typed)
    understood.push((await answerer.ask(question, { earlier: [...understood] })).understood);
  return understood;
}
