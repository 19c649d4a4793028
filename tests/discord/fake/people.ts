// Making people, guilds and channels, and what people do in them: writing, editing, deleting, reacting.
import type { APIRole } from 'discord-api-types/v10';
import { ChannelType, GatewayIntentBits, MessageType, OverwriteType } from 'discord-api-types/v10';
import type { Context } from './context.js';
import { addMessage, deleteMessage, editMessage } from './messages.js';
import { channelPayload, guildCreatePayload, guildPayload, role } from './payloads.js';
import { BOT_PERMISSIONS, EVERYONE_PERMISSIONS } from './permissions.js';
import { react } from './routes/reactions.js';
import { hasGuild, type Shard } from './shards.js';
import type { FakeChannel, FakeGuild, FakeUser, MessageRecord } from './state.js';
import { apiUser, isThread } from './state.js';

export interface NewUser {
  readonly username?: string;
  readonly globalName?: string;
  /** Default 'en-US'. */
  readonly locale?: string;
  /** Permissions in every guild beyond @everyone's; default none. */
  readonly permissions?: bigint;
  readonly isBot?: boolean;
  /** Default true. */
  readonly acceptsDirectMessages?: boolean;
}

export interface NewGuild {
  readonly name?: string;
  /** Default 'en-US'. */
  readonly locale?: string;
  readonly owner?: FakeUser;
  /** Default: what the bot's invite link asks for. */
  readonly botPermissions?: bigint;
  readonly everyonePermissions?: bigint;
  /** Where it lies; default wherever its id falls. */
  readonly shard?: Shard;
  /** Default true; false for a guild where people use the bot as a user-installed application. */
  readonly hasBot?: boolean;
}

export interface NewRole {
  readonly name?: string;
  /** Default none. */
  readonly permissions?: bigint;
  /** Whether anybody may mention it; default true. */
  readonly mentionable?: boolean;
  /** Default below the bot's own. */
  readonly position?: number;
}

/** Above the roles that tests add. */
const BOT_ROLE_POSITION = 5;

export interface NewChannel {
  readonly guild: FakeGuild;
  readonly name?: string;
  readonly type?: ChannelType;
  /** Permissions the bot is denied or allowed here by an overwrite of its own. */
  readonly denyBot?: bigint;
  readonly allowBot?: bigint;
}

export interface Said {
  /** Puts a mention of the bot before the text. */
  readonly mentionBot?: boolean;
  readonly replyTo?: MessageRecord;
  /** Whether a reply pings who is replied to; default true. */
  readonly ping?: boolean;
  readonly forwards?: MessageRecord;
  readonly embeds?: readonly { readonly title?: string; readonly description?: string }[];
}

/** A person. */
export function addUser({ state }: Context, made: NewUser): FakeUser {
  const id = state.nextId();
  const user: FakeUser = {
    id,
    user: apiUser(id, made.username ?? `user${state.users.size}`, made.isBot ?? false, made.globalName ?? null),
    locale: made.locale ?? 'en-US',
    permissions: made.permissions ?? 0n,
    acceptsDirectMessages: made.acceptsDirectMessages ?? true,
  };
  state.users.set(id, user);
  return user;
}

/** A guild with @everyone and the bot's role; clients are told when the bot is in it. */
export function addGuild(context: Context, made: NewGuild): FakeGuild {
  const { state, gateway } = context;
  let id = state.nextId();
  while (made.shard !== undefined && !hasGuild(made.shard, id)) id = state.nextId();
  const botRoleId = state.nextId();
  const guild: FakeGuild = {
    id,
    name: made.name ?? `Guild ${state.guilds.size + 1}`,
    locale: made.locale ?? 'en-US',
    ownerId: made.owner?.id ?? state.nextId(),
    roles: [
      role(id, '@everyone', made.everyonePermissions ?? EVERYONE_PERMISSIONS),
      {
        ...role(botRoleId, state.application.name, made.botPermissions ?? BOT_PERMISSIONS, {
          isManaged: true,
          position: BOT_ROLE_POSITION,
        }),
        tags: { bot_id: state.bot.id },
      },
    ],
    botRoleId,
    rolesOf: new Map(),
    systemChannelId: null,
    hasBot: made.hasBot ?? true,
    isAvailable: true,
  };
  state.guilds.set(id, guild);
  if (guild.hasBot) gateway.dispatch('GUILD_CREATE', guildCreatePayload(state, guild), GatewayIntentBits.Guilds);
  return guild;
}

/** Adds a role below the bot's own. */
export function addRole({ state, gateway }: Context, guild: FakeGuild, made: NewRole): APIRole {
  const { name = 'readers', permissions = 0n, mentionable = true, position = 1 } = made;
  const added = role(state.nextId(), name, permissions, { mentionable, position });
  guild.roles.push(added);
  gateway.dispatch('GUILD_ROLE_CREATE', { guild_id: guild.id, role: added }, GatewayIntentBits.Guilds);
  return added;
}

/** Makes the channel the one for Discord's own notices. */
export function setSystemChannel({ gateway }: Context, guild: FakeGuild, channel: FakeChannel): void {
  guild.systemChannelId = channel.id;
  gateway.dispatch('GUILD_UPDATE', guildPayload(guild), GatewayIntentBits.Guilds);
}

/** Takes the bot out of a guild. */
export function removeGuild({ state, gateway }: Context, guild: FakeGuild): void {
  state.guilds.set(guild.id, { ...guild, hasBot: false });
  gateway.dispatch('GUILD_DELETE', { id: guild.id }, GatewayIntentBits.Guilds);
}

/** Makes a guild unavailable, as an outage at Discord does. */
export function beginOutage({ gateway }: Context, guild: FakeGuild): void {
  guild.isAvailable = false;
  gateway.dispatch('GUILD_DELETE', { id: guild.id, unavailable: true }, GatewayIntentBits.Guilds);
}

/** A text channel, or one of another type, in a guild. */
export function addChannel(context: Context, made: NewChannel): FakeChannel {
  const { state, gateway } = context;
  const channel: FakeChannel = {
    id: state.nextId(),
    type: made.type ?? ChannelType.GuildText,
    name: made.name ?? `channel-${state.channels.size + 1}`,
    guildId: made.guild.id,
    recipients: [],
    overwrites: [],
  };
  channel.overwrites = botOverwrites(context, made);
  state.channels.set(channel.id, channel);
  if (made.guild.hasBot) gateway.dispatch('CHANNEL_CREATE', channelPayload(state, channel), GatewayIntentBits.Guilds);
  return channel;
}

/** A group of people, or with one other person a direct message between two, that the bot is not part of. */
export function addPrivateChannel({ state }: Context, people: readonly FakeUser[]): FakeChannel {
  const type = people.length > 2 ? ChannelType.GroupDM : ChannelType.DM;
  const channel: FakeChannel = { id: state.nextId(), type, name: '', recipients: people, overwrites: [] };
  state.channels.set(channel.id, channel);
  return channel;
}

/** Changes what the bot may do in a channel and tells it. */
export function permit(context: Context, channel: FakeChannel, change: Pick<NewChannel, 'allowBot' | 'denyBot'>): void {
  channel.overwrites = botOverwrites(context, change);
  const event = isThread(channel) ? 'THREAD_UPDATE' : 'CHANNEL_UPDATE';
  context.gateway.dispatch(event, channelPayload(context.state, channel), GatewayIntentBits.Guilds);
}

/** A person writes a message; the bot is told of it as the real gateway would. */
export function say(
  context: Context,
  channel: FakeChannel,
  user: FakeUser,
  content: string,
  said: Said,
): MessageRecord {
  const { state } = context;
  const replied = said.replyTo;
  const text = said.mentionBot === true ? `<@${state.bot.id}> ${content}` : content;
  // Answers to interactions are webhook messages: a reply to one pings nobody, so its text stays hidden from the bot.
  const isPinged = replied !== undefined && said.ping !== false && replied.interactionId === undefined;
  return addMessage(context, {
    channel,
    author: user.user,
    body: { content: text, ...(said.embeds === undefined ? {} : { embeds: said.embeds }) },
    ...(said.forwards === undefined ? {} : { forwards: said.forwards }),
    ...(replied ? { reference: replied, type: MessageType.Reply } : {}),
    ...(isPinged ? { alsoMentions: [replied.message.author] } : {}),
  });
}

/** A person changes a message of their own. */
export function editSaid(context: Context, record: MessageRecord, content: string): void {
  editMessage(context, record, { content });
}

/** A person or moderator deletes a message. */
export function deleteSaid(context: Context, record: MessageRecord): void {
  deleteMessage(context, record);
}

/** A person reacts to a message. */
export function reactTo(context: Context, record: MessageRecord, user: FakeUser, emoji: string): void {
  const channel = context.state.channels.get(record.channelId);
  if (channel === undefined) throw new Error('The channel of this message is gone');
  react(context, channel, record, user, emoji);
}

function botOverwrites(
  { state }: Context,
  { allowBot, denyBot }: Pick<NewChannel, 'allowBot' | 'denyBot'>,
): FakeChannel['overwrites'] {
  if (allowBot === undefined && denyBot === undefined) return [];
  const [allow, deny] = [(allowBot ?? 0n).toString(), (denyBot ?? 0n).toString()];
  return [{ id: state.bot.id, type: OverwriteType.Member, allow, deny }];
}
