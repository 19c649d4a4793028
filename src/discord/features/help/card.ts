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
  const nameOf = ({ name }: CommandWords) => callOf(name, words);
  const described = commandGroups.map((commands) => commands.map(lineOf).join('\n'));
  const named = commandGroups.map((commands) => commands.map(nameOf).join(' · '));
  const ways = `${words.say(MESSAGES.ways, { ask: callOf(ASK_NAME, words) })} ${words.say(MESSAGES.honest)}`;
  const opening = (longestChars: number) =>
    words.say(MESSAGES.opening, { title: escapeMarkdown(shorten(words.list(titles), longestChars)) });
  return (budgetChars) => {
    const about = [opening(0), ways].reduce((room, text) => room + roomOf(text), 0);
    const groups = fitting(described, named, budgetChars - about - LEAST_TITLES_CHARS);
    const left = budgetChars - about - roomOfGroups(groups);
    const room = Math.max(LEAST_TITLES_CHARS, Math.min(LONGEST_TITLES_CHARS, left));
    const commands = groups.flatMap((group): Block[] => [{ kind: 'separator' }, textBlock(group)]);
    return { tone: 'neutral', blocks: [textBlock(opening(room)), textBlock(ways), ...commands] };
  };
}

/** The groups with their descriptions; if these do not all fit, the last groups are only named. */
function fitting(described: readonly string[], named: readonly string[], room: number): readonly string[] {
  const shown = [...described];
  for (let at = shown.length - 1; at >= 0 && roomOfGroups(shown) > room; at -= 1) shown[at] = named[at] ?? '';
  return shown;
}

const roomOfGroups = (groups: readonly string[]) => groups.reduce((room, group) => room + roomOf(group), 0);
