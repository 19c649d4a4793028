/** The one list of commands: registering, routing and help are made from it. */

import type { Library } from '../library.js';
import { about } from './about.js';
import { ask } from './ask.js';
import { checkQuote } from './check-quote.js';
import { cite } from './cite.js';
import type { Command, CommandDefinition, MessageCommand } from './command.js';
import { compare } from './compare.js';
import { define } from './define.js';
import { discuss } from './discuss.js';
import { display } from './display.js';
import { find } from './find.js';
import { findInBrief } from './find-in-brief.js';
import { footnote } from './footnote.js';
import { forgetMe } from './forget-me.js';
import { gaps } from './gaps.js';
import { help } from './help.js';
import { language } from './language.js';
import type { CommandName } from './names.js';
import { numbers } from './numbers.js';
import { outline } from './outline.js';
import { passage } from './passage.js';
import { privacy } from './privacy.js';
import { read } from './read.js';
import { settings } from './settings.js';
import { source } from './source.js';
import { sources } from './sources.js';
import { start } from './start.js';
import { timeline } from './timeline.js';
import { unsourced } from './unsourced.js';
import { verify } from './verify.js';
import { who } from './who.js';

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  ask,
  start,
  outline,
  read,
  passage,
  find,
  verify,
  define,
  compare,
  timeline,
  numbers,
  discuss,
  display,
  source,
  sources,
  footnote,
  who,
  unsourced,
  cite,
  about,
  language,
  privacy,
  'forget-me': forgetMe,
  settings,
  gaps,
  help,
};

/** Those in the menu of a message, by their English names. */
const MESSAGE_COMMANDS: readonly MessageCommand[] = [findInBrief, checkQuote];

/** What Discord is told of all commands. */
export const definitions = (library: Library): CommandDefinition[] => [
  ...Object.values(COMMANDS).map((command) => command.define(library)),
  ...MESSAGE_COMMANDS.map((command) => command.define()),
];

/** The message command of that name, or null. */
export const messageCommandNamed = (name: string): MessageCommand | null =>
  MESSAGE_COMMANDS.find((command) => command.define().name === name) ?? null;

/** The command of that name, or null. */
export const commandNamed = (name: string): Command | null =>
  Object.entries(COMMANDS).find(([known]) => known === name)?.[1] ?? null;
