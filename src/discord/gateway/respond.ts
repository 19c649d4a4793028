/** Answers a text, wherever it came from: as a typed command, or by the feature that answers texts. */

import { wordsIn } from '../../words/words.js';
import type { Rendering } from '../card/view.js';
import type { ChatMatch } from './chat-commands.js';
import type { RequestContext, TextRequest, TextResponse } from './context.js';
import type { Features } from './features.js';
import { lookUpIn } from './look-ups.js';

/** Answers the text; the same text gives the same passages wherever it came from. */
export async function respondTo(
  request: TextRequest,
  context: RequestContext,
  features: Features,
): Promise<TextResponse> {
  // Acknowledgements go first: Discord allows three seconds for them.
  await context.turns.next();
  const match = features.inChat(request.text);
  if (match === null) return features.answerText(request, context);
  return { rendering: await answerInChat(match, request, context), answer: null };
}

/** A command's words tell the language, unless they are English, which speakers of any language may use. */
function answerInChat(match: ChatMatch, request: TextRequest, context: RequestContext): Rendering | Promise<Rendering> {
  const { feature, argument, language } = match;
  const words = wordsIn(context.language ?? (language === 'en' ? context.words.language : language));
  const answering = { ...context, words };
  if (feature.chat?.answer !== undefined) return feature.chat.answer(answering);
  return lookUpIn({ name: feature.name, argument, from: 0 }, request, answering);
}
