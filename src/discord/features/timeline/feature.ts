/** `/timeline`: the dated events in the brief, in chronological order. */

import { noArgument } from '../../command/chat-argument.js';
import { lookUpFeature } from '../../gateway/look-up-command.js';
import { renderTimeline } from './card.js';
import { COMMAND, IN_CHAT } from './words.js';

export const timeline = lookUpFeature({
  name: 'timeline',
  words: COMMAND,
  limits: 'a page at a time',
  chat: { words: IN_CHAT, argument: noArgument },
  answer: (setting, { from }) => renderTimeline(setting, from),
});
