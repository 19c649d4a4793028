/** `/about`: what the brief is and where it comes from. */

import { noArgument } from '../../command/chat-argument.js';
import type { RequestContext } from '../../gateway/context.js';
import type { CommandFeature } from '../../gateway/feature.js';
import { renderAbout } from './card.js';
import { COMMAND, IN_CHAT } from './words.js';

const answer = ({ answerer, words }: RequestContext) => renderAbout(answerer.corpus.documents, words);

export const about: CommandFeature<'about'> = {
  name: 'about',
  command: {
    words: COMMAND,
    where: 'everywhere',
    cooldown: 'use',
    seenBy: 'asker',
    limits: 'none',
    answer: (_interaction, context) => answer(context),
  },
  chat: { words: IN_CHAT, argument: noArgument, answer },
};
