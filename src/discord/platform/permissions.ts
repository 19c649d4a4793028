/** What the bot needs to be allowed to do in a channel, and what of it is missing, by Discord's own names. */

import type { PermissionsBitField } from 'discord.js';
import type { Words } from '../../words/words.js';
import { PERMISSION_NAMES } from './words.js';

/** A permission that the bot may need, as Discord's API calls it. */
export type Permission = keyof typeof PERMISSION_NAMES;

/** What answering, replying and discussing take together. */
export const ALL_NEEDED: readonly Permission[] = [
  'ViewChannel',
  'SendMessages',
  'AttachFiles',
  'ReadMessageHistory',
  'CreatePublicThreads',
  'SendMessagesInThreads',
];

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
