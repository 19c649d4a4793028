// Finding what a path names, or refusing as Discord does when it is not there or the bot may not see it.
import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import type { Context } from './context.js';
import { Refusal } from './errors.js';
import type { ApiRequest } from './http.js';
import { isKnownToBot } from './messages.js';
import { requirePermissions } from './permissions.js';
import type { FakeChannel, FakeGuild, MessageRecord, State } from './state.js';

/** The channel of the path. Throws 10003, 50001 when the bot cannot see it, 50013 when it lacks `needed` there. */
export function channelOf({ params }: ApiRequest, { state }: Context, needed = 0n): FakeChannel {
  const channel = state.channels.get(params['channel'] ?? '');
  if (channel === undefined) throw new Refusal('unknownChannel');
  if (!isKnownToBot(state, channel)) throw new Refusal('missingAccess');
  requirePermissions(state, channel, needed);
  return channel;
}

/** The message of the path in this channel. Throws 10008 when it is gone, private or elsewhere. */
export function messageOf({ params }: ApiRequest, context: Context, channel: FakeChannel): MessageRecord {
  return messageById(context, channel, params['message'] ?? '');
}

/** A message that the bot may read by id. Throws 10008, or 50001 without the permission to read history. */
function messageById({ state }: Context, channel: FakeChannel, id: string): MessageRecord {
  requirePermissions(state, channel, Permission.ReadMessageHistory);
  const record = findMessage(state, channel, id);
  if (record === undefined) throw new Refusal('unknownMessage');
  return record;
}

/** A message that everybody in the channel sees; undefined when it is gone, private or elsewhere. */
export function findMessage(state: State, channel: FakeChannel, id: string): MessageRecord | undefined {
  const record = state.messages.get(id);
  const isThere = record?.channelId === channel.id && !record.deleted && record.ephemeralFor === undefined;
  return isThere ? record : undefined;
}

/** The guild of the path. Throws 10004 when there is none and 50001 when the bot is not in it. */
export function guildOf({ params }: ApiRequest, { state }: Context): FakeGuild {
  const guild = state.guilds.get(params['guild'] ?? '');
  if (guild === undefined) throw new Refusal('unknownGuild');
  if (!guild.hasBot) throw new Refusal('missingAccess');
  return guild;
}
