/** `/help`: what the bot can do, derived from the list of features. */

import { noArgument } from '../../command/chat-argument.js';
import type { RequestContext } from '../../gateway/context.js';
import type { CommandFeature } from '../../gateway/feature.js';
import { renderHelp } from './card.js';
import { COMMAND, IN_CHAT } from './words.js';

function answer({ answerer, commandGroups, words }: RequestContext) {
  const titles = answerer.corpus.documents.map(({ document }) => document.title);
  return renderHelp(commandGroups, titles, words);
}

export const help: CommandFeature<'help'> = {
  name: 'help',
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
