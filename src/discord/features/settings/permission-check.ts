/** Checks, without sending anything, which permissions the bot lacks in the channels where it should answer. */

import type { Guild } from 'discord.js';
import type { Plan } from '../../../store/plans.js';
import type { Words } from '../../../words/words.js';
import { ALL_NEEDED, missingPermissions, permissionNames } from '../../platform/permissions.js';
import type { Chosen } from './card.js';
import { MESSAGES } from './words.js';

/** As many as a person would go through; the rest are only counted. */
const MOST_LINES = 15;

/** A line for each channel that lacks permissions, naming them; or one that says that nothing is missing. */
export async function permissionLines(
  guild: Guild,
  { settings, daily, plan }: Chosen & { readonly plan: Plan | null },
  words: Words,
): Promise<string[]> {
  const me = await guild.members.fetchMe();
  const named = [...settings.answerChannels, ...[daily, plan].flatMap((one) => one?.channelId ?? [])];
  const everywhere = guild.channels.cache.filter((channel) => channel.isTextBased() && !channel.isThread());
  const ids = new Set(settings.answerChannels.length > 0 ? named : [...everywhere.keys(), ...named]);
  const lines = [...ids].flatMap((id) => {
    const channel = guild.channels.cache.get(id);
    if (channel === undefined) return [words.say(MESSAGES.permissionsGone, { channel: `<#${id}>` })];
    const missing = missingPermissions(channel.permissionsFor(me.id), ALL_NEEDED);
    if (missing.length === 0) return [];
    const permissions = permissionNames(missing, words);
    return [words.say(MESSAGES.permissionsMissing, { channel: `<#${id}>`, permissions })];
  });
  if (lines.length === 0) return [words.say(MESSAGES.permissionsComplete, { count: ids.size })];
  const rest = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES), ...(rest > 0 ? [words.say(MESSAGES.permissionsMore, { count: rest })] : [])];
}
