/** What the bot lacks to do something in a channel, by Discord's own names. */

import { PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import type { Words } from '../../words/words.js';
import type { MessageKey } from '../messages/catalogue.js';

const NAMES = {
  view: PermissionFlagsBits.ViewChannel,
  send: PermissionFlagsBits.SendMessages,
  'create-threads': PermissionFlagsBits.CreatePublicThreads,
  'send-in-threads': PermissionFlagsBits.SendMessagesInThreads,
  history: PermissionFlagsBits.ReadMessageHistory,
} as const;

export type Needed = keyof typeof NAMES;

/** Those of the permissions that the bot does not hold. */
export const lacking = (held: Readonly<PermissionsBitField>, needed: readonly Needed[]): Needed[] =>
  needed.filter((name) => !held.has(NAMES[name]));

/** Their names in a row. */
export const permissionNames = (needed: readonly Needed[], words: Words): string =>
  needed.map((name) => words.say(`permission.${name}` satisfies MessageKey)).join(', ');
