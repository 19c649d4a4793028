/** The one list of commands: registering, routing and help are made from it. */

import type { Command, CommandDefinition, MessageCommand } from '../gateway/feature.js';
import type { Library } from '../library/library.js';
import { about } from './about/feature.js';
import { ask } from './ask/feature.js';
import { findInBrief } from './ask/menu-command.js';
import { cite } from './cite/feature.js';
import { compare } from './compare/feature.js';
import { define } from './define/feature.js';
import { discuss } from './discuss/feature.js';
import { display } from './display/feature.js';
import { find } from './find/feature.js';
import { footnote } from './footnote/feature.js';
import { forgetMe } from './forget-me/feature.js';
import { gaps } from './gaps/feature.js';
import { help } from './help/feature.js';
import { language } from './language/feature.js';
import type { CommandName } from './names.js';
import { numbers } from './numbers/feature.js';
import { outline } from './outline/feature.js';
import { passage } from './passage/feature.js';
import { privacy } from './privacy/feature.js';
import { read } from './read/feature.js';
import { settings } from './settings/feature.js';
import { source } from './source/feature.js';
import { sources } from './sources/feature.js';
import { start } from './start/feature.js';
import { timeline } from './timeline/feature.js';
import { unsourced } from './unsourced/feature.js';
import { verify } from './verify/feature.js';
import { checkQuote } from './verify/menu-command.js';
import { who } from './who/feature.js';

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
