/** What the bot can do: how to ask, and one line a command. */

import { COMMAND_NAMES } from '../commands/names.js';
import type { Words } from '../messages/words.js';
import { escapeMarkdown, shorten } from './escape.js';
import { type Rendering, textBlock } from './view.js';

/** Titles of many documents would leave no room for the help itself. */
const LONGEST_TITLES_CHARS = 300;

/** The help for a bot that holds documents of these titles. */
export function renderHelp(titles: readonly string[], words: Words): Rendering {
  const call = (name: (typeof COMMAND_NAMES)[number]) => `\`/${words.say(`command.${name}.name`)}\``;
  const title = escapeMarkdown(shorten(words.list(titles), LONGEST_TITLES_CHARS));
  const commands = COMMAND_NAMES.map((name) => `${call(name)} · ${words.say(`command.${name}.description`)}`);
  const texts = [
    words.say('help.opening', { title }),
    `${words.say('help.ways', { ask: call('ask') })} ${words.say('help.honest')}`,
    commands.join('\n'),
  ];
  return () => ({ tone: 'neutral', blocks: texts.map(textBlock) });
}
