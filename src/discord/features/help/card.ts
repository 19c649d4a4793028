/** What the bot can do: how to ask, and one line per command. */

import type { Words } from '../../../words/words.js';
import { callOf } from '../../card/command-name.js';
import { escapeMarkdown, shorten } from '../../card/escape.js';
import { type Block, type Rendering, roomOf, textBlock } from '../../card/view.js';
import { ASK_NAME } from '../../card/words.js';
import type { CommandWords } from '../../command/localisation.js';
import { MESSAGES } from './words.js';

/** The titles of many documents are shortened to leave room for the help itself. */
const LONGEST_TITLES_CHARS = 300;
const LEAST_TITLES_CHARS = 40;

/** The help for a bot with these commands and documents of these titles. */
export function renderHelp(
  commandGroups: readonly (readonly CommandWords[])[],
  titles: readonly string[],
  words: Words,
): Rendering {
  const lineOf = ({ name, description }: CommandWords) => `${callOf(name, words)} · ${words.say(description)}`;
  const groups = commandGroups.map((commands) => commands.map(lineOf).join('\n'));
  const ways = `${words.say(MESSAGES.ways, { ask: callOf(ASK_NAME, words) })} ${words.say(MESSAGES.honest)}`;
  const opening = (longestChars: number) =>
    words.say(MESSAGES.opening, { title: escapeMarkdown(shorten(words.list(titles), longestChars)) });
  return (budgetChars) => {
    const left = budgetChars - [opening(0), ways, ...groups].reduce((room, text) => room + roomOf(text), 0);
    const room = Math.max(LEAST_TITLES_CHARS, Math.min(LONGEST_TITLES_CHARS, left));
    const commands = groups.flatMap((group): Block[] => [{ kind: 'separator' }, textBlock(group)]);
    return { tone: 'neutral', blocks: [textBlock(opening(room)), textBlock(ways), ...commands] };
  };
}
