/** How messages write a command. */

import type { Message, Words } from '../../words/words.js';

/** The command's name in the language, as code: `` `/hilfe` ``. */
export const callOf = (name: Message, words: Words): string => `\`/${words.say(name)}\``;
