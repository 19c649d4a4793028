/** `/outline`: the sections of the brief with their paragraphs, each to be read from a menu. */

import { noArgument } from '../../command/chat-argument.js';
import { lookUpFeature } from '../../gateway/look-up-command.js';
import { renderOutline } from './card.js';
import { COMMAND, IN_CHAT } from './words.js';

export const outline = lookUpFeature({
  name: 'outline',
  words: COMMAND,
  limits: 'none',
  chat: { words: IN_CHAT, argument: noArgument },
  answer: (setting, { from }) => renderOutline(setting, from),
});
