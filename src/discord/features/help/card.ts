/** What the bot can do: how to ask, and one line a command. */

import type { Words } from '../../../words/words.js';
import { escapeMarkdown, shorten } from '../../card/escape.js';
import { type Block, type Rendering, roomOf, textBlock } from '../../card/view.js';
import { COMMAND_GROUPS, type CommandName } from '../names.js';

/** Titles of many documents give way to the help itself. */
const LONGEST_TITLES_CHARS = 300;
const LEAST_TITLES_CHARS = 40;

/** The help for a bot that holds documents of these titles. */
export function renderHelp(titles: readonly string[], words: Words): Rendering {
  const call = (name: CommandName) => `\`/${words.say(`command.${name}.name`)}\``;
  const lineOf = (name: CommandName) => `${call(name)} · ${words.say(`command.${name}.description`)}`;
  const groups = COMMAND_GROUPS.map((names) => names.map(lineOf).join('\n'));
  const ways = `${words.say('help.ways', { ask: call('ask') })} ${words.say('help.honest')}`;
  const opening = (longestChars: number) =>
    words.say('help.opening', { title: escapeMarkdown(shorten(words.list(titles), longestChars)) });
  return (budgetChars) => {
    const left = budgetChars - [opening(0), ways, ...groups].reduce((room, text) => room + roomOf(text), 0);
    const room = Math.max(LEAST_TITLES_CHARS, Math.min(LONGEST_TITLES_CHARS, left));
    const commands = groups.flatMap((group): Block[] => [{ kind: 'separator' }, textBlock(group)]);
    return { tone: 'neutral', blocks: [textBlock(opening(room)), textBlock(ways), ...commands] };
  };
}
