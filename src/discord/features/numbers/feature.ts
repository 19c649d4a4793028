/** `/numbers`: every figure in the brief, each with what it counts. */

import { noArgument } from '../../command/chat-argument.js';
import { lookUpFeature } from '../../gateway/look-up-command.js';
import { renderNumbers } from './card.js';
import { COMMAND, IN_CHAT } from './words.js';

export const numbers = lookUpFeature({
  name: 'numbers',
  words: COMMAND,
  limits: 'a page at a time',
  chat: { words: IN_CHAT, argument: noArgument },
  answer: (setting, { from }) => renderNumbers(setting, from),
});
