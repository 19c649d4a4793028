/** What the bot needs to be allowed to do in a channel, and what of it is missing, by Discord's own names. */

import type { PermissionsBitField } from 'discord.js';
import type { Words } from '../../words/words.js';
import { PERMISSION_NAMES } from './words.js';

/** A permission that the bot may need, as Discord's API calls it. */
export type Permission = keyof typeof PERMISSION_NAMES;

/** The permissions for each thing that the bot does in a channel. */
export const NEEDED_TO = {
  answer: ['ViewChannel', 'SendMessages', 'AttachFiles', 'ReadMessageHistory'],
  post: ['ViewChannel', 'SendMessages'],
  openThread: ['ViewChannel', 'CreatePublicThreads', 'SendMessagesInThreads'],
  /** The first message of the thread is one of the bot's own, posted for it. */
  postAndOpenThread: ['ViewChannel', 'SendMessages', 'CreatePublicThreads', 'SendMessagesInThreads'],
  postInThread: ['ViewChannel', 'SendMessagesInThreads'],
  /** The points are read back from their messages. */
  takeMinutes: ['ViewChannel', 'SendMessagesInThreads', 'ReadMessageHistory'],
  /** A week's message is posted and changed later, and its thread is opened below it. */
  openWeeks: ['ViewChannel', 'SendMessages', 'ReadMessageHistory', 'CreatePublicThreads', 'SendMessagesInThreads'],
  /** The message with the buttons is changed later, and the result posted. */
  takePositions: ['ViewChannel', 'SendMessages', 'ReadMessageHistory'],
  takePositionsInThread: ['ViewChannel', 'SendMessagesInThreads', 'ReadMessageHistory'],
} as const satisfies Readonly<Record<string, readonly Permission[]>>;

/** What people who want to be notified of a reading plan are given its role with; only servers that choose a role need it. */
export const NEEDED_TO_GIVE_ROLES = ['ManageRoles'] as const satisfies readonly Permission[];

/** All of them together, those for roles aside, in the order in which they are named to people. */
export const ALL_NEEDED: readonly Permission[] = [...new Set(Object.values(NEEDED_TO).flat())];

/** Those of the permissions that are not held; all of them where nothing is known of what is held. */
export function missingPermissions(
  held: Readonly<PermissionsBitField> | null,
  needed: readonly Permission[],
): Permission[] {
  const missing: readonly string[] = held === null ? needed : held.missing(needed);
  return needed.filter((name) => missing.includes(name));
}

/** Their names in a row. */
export const permissionNames = (permissions: readonly Permission[], words: Words): string =>
  permissions.map((name) => words.say(PERMISSION_NAMES[name])).join(', ');
