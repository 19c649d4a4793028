/** `/unsourced`: claims of fact without a source. */

import { noArgument } from '../../command/chat-argument.js';
import { lookUpFeature } from '../../gateway/look-up-command.js';
import { renderUnsourced } from './card.js';
import { COMMAND, IN_CHAT } from './words.js';

export const unsourced = lookUpFeature({
  name: 'unsourced',
  words: COMMAND,
  limits: 'a page at a time',
  chat: { words: IN_CHAT, argument: noArgument },
  answer: (setting, { from }) => renderUnsourced(setting, from),
});
