/** `/start`: five questions to begin with. */

import { startersOf } from '../../../study/starters.js';
import { noArgument } from '../../command/chat-argument.js';
import { lookUpFeature } from '../../gateway/look-up-command.js';
import { renderStarters } from './card.js';
import { COMMAND, IN_CHAT, MESSAGES } from './words.js';

export const start = lookUpFeature({
  name: 'start',
  words: COMMAND,
  limits: 'five questions',
  cooldown: 'question',
  chat: { words: IN_CHAT, argument: noArgument },
  answer: async (setting) => {
    const { context, entry, words } = setting;
    const aboutSection = (title: string) => words.say(MESSAGES.about, { title });
    const starters = await startersOf(context.answerer, entry, { language: words.language, aboutSection });
    return renderStarters(starters, setting);
  },
});
