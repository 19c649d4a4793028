// Who may do what where, by Discord's own order: @everyone, the role, then the channel's overwrites.
import { OverwriteType, PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { Refusal } from './errors.js';
import type { FakeChannel, FakeUser, State } from './state.js';
import { isDirect, isThread } from './state.js';

const ALL = Object.values(Permission).reduce((all, bit) => all | bit, 0n);

/** What a member without roles may do in a guild made with no other choice. */
export const EVERYONE_PERMISSIONS =
  Permission.ViewChannel |
  Permission.ReadMessageHistory |
  Permission.SendMessages |
  Permission.SendMessagesInThreads |
  Permission.UseApplicationCommands |
  Permission.UseExternalApps |
  Permission.AddReactions;

/** What the bot's own role grants in a guild made with no other choice: what the invite link of the bot asks for. */
export const BOT_PERMISSIONS =
  EVERYONE_PERMISSIONS | Permission.EmbedLinks | Permission.AttachFiles | Permission.CreatePublicThreads;

const DIRECT_PERMISSIONS = BOT_PERMISSIONS & ~Permission.CreatePublicThreads;

/** The permissions of the bot in a channel. */
export function botPermissions(state: State, channel: FakeChannel): bigint {
  const guild = channel.guildId === undefined ? undefined : state.guilds.get(channel.guildId);
  if (guild === undefined) return isDirect(channel) ? DIRECT_PERMISSIONS : 0n;
  if (!guild.hasBot) return 0n;
  const botRole = guild.roles.find((role) => role.id === guild.botRoleId);
  return inChannel(state, channel, BigInt(botRole?.permissions ?? '0'), [guild.botRoleId, state.bot.id]);
}

/** The permissions of a person in a channel. */
export function userPermissions(state: State, channel: FakeChannel, user: FakeUser): bigint {
  const guild = channel.guildId === undefined ? undefined : state.guilds.get(channel.guildId);
  if (guild === undefined) return DIRECT_PERMISSIONS;
  if (guild.ownerId === user.id) return ALL;
  return inChannel(state, channel, user.permissions, [user.id]);
}

/** Throws 50001 when the bot cannot see the channel and 50013 when it lacks a permission there. */
export function requirePermissions(state: State, channel: FakeChannel, needed: bigint): void {
  const held = botPermissions(state, channel);
  if ((held & Permission.ViewChannel) === 0n) throw new Refusal('missingAccess');
  if ((held & needed) !== needed) throw new Refusal('missingPermissions');
}

/** The permission to write in this kind of channel. */
export function writePermission(channel: FakeChannel): bigint {
  return isThread(channel) ? Permission.SendMessagesInThreads : Permission.SendMessages;
}

function inChannel(state: State, channel: FakeChannel, own: bigint, ids: readonly string[]): bigint {
  const guild = channel.guildId === undefined ? undefined : state.guilds.get(channel.guildId);
  if (guild === undefined) return own;
  const everyone = guild.roles.find((role) => role.id === guild.id);
  let held = own | BigInt(everyone?.permissions ?? '0');
  if ((held & Permission.Administrator) !== 0n) return ALL;
  const parent = channel.parentId === undefined ? undefined : state.channels.get(channel.parentId);
  const overwrites = (isThread(channel) ? parent : channel)?.overwrites ?? [];
  const order = [
    overwrites.filter((overwrite) => overwrite.id === guild.id),
    overwrites.filter((overwrite) => overwrite.type === OverwriteType.Role && ids.includes(overwrite.id)),
    overwrites.filter((overwrite) => overwrite.type === OverwriteType.Member && ids.includes(overwrite.id)),
  ];
  for (const level of order) {
    for (const { deny } of level) held &= ~BigInt(deny);
    for (const { allow } of level) held |= BigInt(allow);
  }
  return (held & Permission.ViewChannel) === 0n ? 0n : held;
}
