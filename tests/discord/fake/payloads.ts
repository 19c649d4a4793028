// The fake's records as the API writes them: guilds, channels, members, and messages as the bot may read them.
import type { APIMessage, APIRole } from 'discord-api-types/v10';
import { ChannelType, GatewayIntentBits } from 'discord-api-types/v10';
import { botPermissions, userPermissions } from './permissions.js';
import { channelMessages, type FakeChannel, type FakeGuild, type FakeUser, type State } from './state.js';

type Json = Record<string, unknown>;

/** When everybody joined and everything was made; no test asks. */
const LONG_AGO = '2024-01-01T00:00:00.000000+00:00';

/** A role with these permissions. */
export function role(
  id: string,
  name: string,
  permissions: bigint,
  { isManaged = false, mentionable = false, position = 0 } = {},
): APIRole {
  return {
    id,
    name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position,
    permissions: permissions.toString(),
    managed: isManaged,
    mentionable,
    flags: 0 as APIRole['flags'],
  };
}

/** A member without the user, as events carry it. */
export function memberPayload(guild: FakeGuild, user: FakeUser, botId: string): Json {
  return {
    roles: user.id === botId ? [guild.botRoleId] : [...(guild.rolesOf.get(user.id) ?? [])],
    nick: null,
    avatar: null,
    joined_at: LONG_AGO,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
  };
}

/** A channel, thread or direct message. */
export function channelPayload(state: State, channel: FakeChannel): Json {
  const last = channelMessages(state, channel.id).at(-1)?.id ?? null;
  const base = { id: channel.id, type: channel.type, flags: 0, last_message_id: last };
  if (channel.type === ChannelType.DM || channel.type === ChannelType.GroupDM) {
    return { ...base, recipients: channel.recipients.map(({ user }) => user) };
  }
  const named = { ...base, name: channel.name, guild_id: channel.guildId, parent_id: channel.parentId ?? null };
  if (channel.thread === undefined) {
    const placed = { position: 0, topic: null, nsfw: false, rate_limit_per_user: 0 };
    return { ...named, ...placed, permission_overwrites: channel.overwrites };
  }
  const { archived, locked, autoArchiveMinutes, createdAt, ownerId, memberIds } = channel.thread;
  return {
    ...named,
    owner_id: ownerId,
    message_count: 0,
    total_message_sent: 0,
    member_count: memberIds.size,
    rate_limit_per_user: 0,
    thread_metadata: {
      archived,
      locked,
      auto_archive_duration: autoArchiveMinutes,
      archive_timestamp: LONG_AGO,
      create_timestamp: new Date(createdAt).toISOString(),
    },
    ...(memberIds.has(state.bot.id) ? { member: threadMember(channel.id, state.bot.id) } : {}),
  };
}

/** One person in a thread. */
export function threadMember(threadId: string, userId: string): Json {
  return { id: threadId, user_id: userId, join_timestamp: LONG_AGO, flags: 0 };
}

/** The channel inside an interaction, with what the person may do there. */
export function interactionChannel(state: State, channel: FakeChannel, user: FakeUser): Json {
  return { ...channelPayload(state, channel), permissions: userPermissions(state, channel, user).toString() };
}

/** What the application may do in the interaction's channel. */
export function applicationPermissions(state: State, channel: FakeChannel): string {
  return botPermissions(state, channel).toString();
}

/** A guild as GET /guilds/:guild gives it. */
export function guildPayload(guild: FakeGuild): Json {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: guild.ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    roles: guild.roles,
    emojis: [],
    stickers: [],
    features: ['COMMUNITY'],
    mfa_level: 0,
    application_id: null,
    system_channel_id: guild.systemChannelId,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: guild.locale,
    public_updates_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    region: 'deprecated',
    hub_type: null,
    incidents_data: null,
  };
}

/** A guild as GUILD_CREATE gives it: with its channels, open threads and the bot's own member. */
export function guildCreatePayload(state: State, guild: FakeGuild): Json {
  const own = [...state.channels.values()].filter(({ guildId }) => guildId === guild.id);
  return {
    ...guildPayload(guild),
    joined_at: LONG_AGO,
    large: false,
    unavailable: false,
    member_count: state.users.size,
    members: [{ ...memberPayload(guild, state.bot, state.bot.id), user: state.bot.user }],
    channels: own.filter(({ thread }) => thread === undefined).map((channel) => channelPayload(state, channel)),
    threads: own.filter(({ thread }) => thread?.archived === false).map((channel) => channelPayload(state, channel)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/**
 * A message as the bot may read it. Without the message content intent, text, embeds, attachments and components are
 * empty unless the message is its own, in a direct message, or mentions it (events/gateway.mdx, Message Content Intent).
 */
export function readableMessage(state: State, message: APIMessage, intents: number): APIMessage {
  const isOpen =
    (intents & GatewayIntentBits.MessageContent) !== 0 ||
    state.channels.get(message.channel_id)?.guildId === undefined ||
    message.author.id === state.bot.id ||
    message.mentions.some(({ id }) => id === state.bot.id);
  const shown = isOpen
    ? message
    : { ...message, content: '', embeds: [], attachments: [], components: [], message_snapshots: [] };
  const referenced = message.referenced_message;
  return referenced ? { ...shown, referenced_message: readableMessage(state, referenced, intents) } : shown;
}
