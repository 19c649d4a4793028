/** A command as people call it. */

import type { Message, Words } from '../../words/words.js';

/** `` `/hilfe` `` for the command's name; its words differ by language. */
export const callOf = (name: Message, words: Words): string => `\`/${words.say(name)}\``;
