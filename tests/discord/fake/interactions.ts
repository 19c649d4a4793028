// Interactions: the payload a client gets, the token's life, and what has been answered so far.
import type { APIMessage, ApplicationCommandOptionType, InteractionResponseType } from 'discord-api-types/v10';
import {
  ChannelType,
  InteractionContextType,
  type InteractionType,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';
import type { Context } from './context.js';
import type { InteractionRecord } from './interaction-record.js';
import { applicationPermissions, interactionChannel, memberPayload } from './payloads.js';
import { userPermissions } from './permissions.js';
import type { FakeChannel, FakeGuild, FakeUser, MessageRecord, State } from './state.js';
import { FILE_BYTES } from './validate/limits.js';

/** How the application came to where the interaction happens. */
type Installation = 'guild' | 'user' | 'both';

/** What every kind of interaction says of who and where. */
export interface Occasion {
  readonly user: FakeUser;
  readonly channel: FakeChannel;
  /** Default: the user's. */
  readonly locale?: string | undefined;
  /** Default: the guild's. */
  readonly guildLocale?: string | undefined;
  /** Default: by the channel. */
  readonly context?: InteractionContextType | undefined;
  /** Default: 'guild' where the bot is a member and in its direct messages, else 'user'. */
  readonly installation?: Installation | undefined;
}

export interface NewInteraction {
  readonly type: InteractionType;
  readonly data: Record<string, unknown>;
  readonly commandName?: string;
  readonly focusedType?: ApplicationCommandOptionType;
  readonly source?: MessageRecord;
}

/** Makes an interaction and sends it to the client. */
export function startInteraction(context: Context, occasion: Occasion, made: NewInteraction): InteractionRecord {
  const { state, gateway, interactions, log } = context;
  const { user, channel } = occasion;
  const guild = channel.guildId === undefined ? undefined : state.guilds.get(channel.guildId);
  const installation =
    occasion.installation ?? (guild?.hasBot === false || isPrivateChannel(channel) ? 'user' : 'guild');
  const id = state.nextId();
  const mayUseExternal = (userPermissions(state, channel, user) & Permission.UseExternalApps) !== 0n;
  const { type, data, ...rest } = made;
  const record: InteractionRecord = {
    id,
    token: `interaction-token-${id}`,
    type,
    createdAt: state.now(),
    user,
    channel,
    ...rest,
    isForcedPrivate: installation === 'user' && guild !== undefined && !mayUseExternal,
    isUserInstallOnly: installation === 'user',
    expired: false,
    isAnswered: false,
    followUps: [],
  };
  interactions.set(record.token, record);
  gateway.dispatch('INTERACTION_CREATE', {
    id,
    application_id: state.application.id,
    type,
    token: record.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: interactionChannel(state, channel, user),
    app_permissions: applicationPermissions(state, channel),
    locale: occasion.locale ?? user.locale,
    context: occasion.context ?? contextOf(channel),
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: owners(installation, guild, user),
    attachment_size_limit: FILE_BYTES,
    ...(made.source === undefined ? {} : { message: made.source.message }),
    ...asker(state, occasion, guild),
  });
  log.changed();
  return record;
}

/** What the initial response of an interaction is, as the test sees it. */
interface InitialResponse {
  readonly type: InteractionResponseType;
  readonly data: unknown;
}

/** What the bot does with one interaction, awaited by a test. */
export interface Asked {
  readonly id: string;
  readonly token: string;
  /** The first response: its type and data as sent. */
  readonly response: Promise<InitialResponse>;
  /** The message once it shows something: sent directly, edited in after a deferral, or the component's message updated. */
  readonly answer: () => Promise<APIMessage>;
  /** The n-th follow-up, counted from 0, when it has come. */
  readonly followUp: (index?: number) => Promise<APIMessage>;
  /** The follow-ups so far. */
  readonly followUps: readonly APIMessage[];
  /** Every state of the answer so far, 'is thinking' included. */
  readonly versions: readonly APIMessage[];
  /** Whether the answer is for the asker alone. */
  readonly isPrivate: boolean;
}

/** The test's view of an interaction. */
export function asked({ log }: Context, record: InteractionRecord): Asked {
  const name = record.commandName === undefined ? `interaction ${record.id}` : `/${record.commandName}`;
  return {
    id: record.id,
    token: record.token,
    get response() {
      return log.until(`the first response to ${name}`, () => record.response);
    },
    answer: () => log.until(`the answer to ${name}`, () => (record.isAnswered ? record.original?.message : undefined)),
    followUp: (index = 0) => log.until(`follow-up ${index} of ${name}`, () => record.followUps[index]?.message),
    get followUps() {
      return record.followUps.map(({ message }) => message);
    },
    get versions() {
      return record.original?.versions ?? [];
    },
    get isPrivate() {
      return record.original?.ephemeralFor !== undefined;
    },
  };
}

/** A group of people, or a direct message between two of them: the bot is not part of it. */
function isPrivateChannel(channel: FakeChannel): boolean {
  return channel.type === ChannelType.GroupDM || (channel.type === ChannelType.DM && channel.recipients.length > 1);
}

/** Where an interaction in this channel happens. */
export function contextOf(channel: FakeChannel): InteractionContextType {
  if (channel.guildId !== undefined) return InteractionContextType.Guild;
  return isPrivateChannel(channel) ? InteractionContextType.PrivateChannel : InteractionContextType.BotDM;
}

function owners(installation: Installation, guild: FakeGuild | undefined, user: FakeUser): Record<string, string> {
  return {
    ...(installation === 'user' ? {} : { 0: guild?.id ?? '0' }),
    ...(installation === 'guild' ? {} : { 1: user.id }),
  };
}

function asker(
  state: State,
  { user, channel, guildLocale }: Occasion,
  guild: FakeGuild | undefined,
): Record<string, unknown> {
  if (guild === undefined) return { user: user.user };
  const permissions = userPermissions(state, channel, user).toString();
  const locale = guildLocale ?? guild.locale;
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale, features: [] },
    guild_locale: locale,
    member: { ...memberPayload(guild, user, state.bot.id), user: user.user, permissions },
  };
}
