/** The dry run: what the bot may not do in the channels where it should answer, without sending anything. */

import { type Guild, type GuildBasedChannel, PermissionFlagsBits } from 'discord.js';
import type { Words } from '../../../words/words.js';
import type { Chosen } from './card.js';

/** What answering, replying and discussing take. */
const NEEDED = {
  'view-channel': PermissionFlagsBits.ViewChannel,
  'send-messages': PermissionFlagsBits.SendMessages,
  'read-message-history': PermissionFlagsBits.ReadMessageHistory,
  'create-public-threads': PermissionFlagsBits.CreatePublicThreads,
  'send-messages-in-threads': PermissionFlagsBits.SendMessagesInThreads,
} as const;
type Needed = keyof typeof NEEDED;
const NAMES = Object.keys(NEEDED).filter((name): name is Needed => name in NEEDED);

/** As many as a person would go through; the rest is counted. */
const MOST_LINES = 15;

/** A line for each channel that lacks a permission, naming each; or one that says that nothing is missing. */
export async function permissionLines(guild: Guild, { settings, daily }: Chosen, words: Words): Promise<string[]> {
  const me = await guild.members.fetchMe();
  const named = [...settings.answerChannels, ...(daily === null ? [] : [daily.channelId])];
  const everywhere = guild.channels.cache.filter((channel) => channel.isTextBased() && !channel.isThread());
  const ids = new Set(settings.answerChannels.length > 0 ? named : [...everywhere.keys(), ...named]);
  const lines = [...ids].flatMap((id) => {
    const channel = guild.channels.cache.get(id);
    if (channel === undefined) return [words.say('permissions.gone', { channel: `<#${id}>` })];
    const missing = missingIn(channel, me.id);
    if (missing.length === 0) return [];
    const permissions = missing.map((name) => words.say(`permission.${name}`)).join(', ');
    return [words.say('permissions.missing', { channel: `<#${id}>`, permissions })];
  });
  if (lines.length === 0) return [words.say('permissions.complete', { count: ids.size })];
  const rest = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES), ...(rest > 0 ? [words.say('permissions.more', { count: rest })] : [])];
}

function missingIn(channel: GuildBasedChannel, memberId: string): Needed[] {
  const held = channel.permissionsFor(memberId);
  return NAMES.filter((name) => held === null || !held.has(NEEDED[name]));
}
