/** Answers a text that is no command: small talk, the passages at an address, or the answer to a question. */

import { smallTalkOf } from '../../../answer/small-talk.js';
import { addressesIn } from '../../../corpus/addresses.js';
import { languageOf } from '../../../embedding/language.js';
import { languageOfQuestion } from '../../../words/language.js';
import { wordsIn } from '../../../words/words.js';
import { callOf } from '../../card/command-name.js';
import { renderNotice } from '../../card/notice.js';
import { HELP_NAME } from '../../card/words.js';
import { documentHere } from '../../gateway/channel-document.js';
import type { RequestContext, TextRequest, TextResponse } from '../../gateway/context.js';
import { lookUpIn } from '../../gateway/look-ups.js';
import { libraryOf, passageAt } from '../../library/library.js';
import { renderAnswer } from './card.js';
import { settledLine } from './settled.js';
import { SMALL_TALK } from './words.js';

/** Answers the text; the same text gives the same passages wherever it came from. */
export async function answerText(request: TextRequest, context: RequestContext): Promise<TextResponse> {
  const { text, earlier, showQuestion, place } = request;
  const { answerer, language: spoken, words: guessed, guild, readerUrl } = context;
  const wordsFor = (questionLanguage: string) =>
    wordsIn(spoken ?? languageOfQuestion(questionLanguage) ?? guessed.language);
  const library = libraryOf(answerer.corpus, readerUrl);
  const smallTalk = smallTalkOf(text);
  if (smallTalk !== null) {
    // The language of a single word is a guess, but a recognised greeting tells its language.
    const { code } = await languageOf(text);
    const words = wordsFor(code);
    const greeting = words.say(SMALL_TALK[smallTalk], { help: callOf(HELP_NAME, words) });
    return { rendering: renderNotice(greeting), answer: null };
  }

  const addresses = addressesIn(text);
  const isPlace = library.documents.some((entry) => addresses.some((address) => passageAt(entry, address) !== null));
  if (isPlace) {
    const lookUp = { name: 'passage', argument: text, from: 0 };
    return { rendering: await lookUpIn(lookUp, request, context), answer: null };
  }

  const document = request.document ?? documentHere(guild, place, library)?.document.id;
  const answer = await answerer.ask(text, { earlier, ...(document === undefined ? {} : { document }) });
  const words = wordsFor(answer.language);
  const settled = await settledLine(answer.understood, place, words, context);
  const setting = { words, library, showQuestion, length: guild.answerLength, settled };
  return { rendering: renderAnswer(answer, setting), answer };
}
