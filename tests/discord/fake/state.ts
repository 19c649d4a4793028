// What the fake Discord knows: users, guilds, channels, messages, commands and uploaded files. Plain records, no rules.
import type { APIApplicationCommand, APIMessage, APIOverwrite, APIRole, APIUser } from 'discord-api-types/v10';
import { ChannelType } from 'discord-api-types/v10';
import { snowflakes } from './snowflake.js';

export interface FakeUser {
  readonly id: string;
  readonly user: APIUser;
  /** The language of this person's Discord, such as 'tr' or 'en-US'. */
  readonly locale: string;
  /** Permissions this person has in every guild beyond those of @everyone. */
  readonly permissions: bigint;
  /** False: a direct message to this person is refused with 50007. */
  readonly acceptsDirectMessages: boolean;
}

export interface FakeGuild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly ownerId: string;
  readonly roles: APIRole[];
  readonly botRoleId: string;
  /** Roles that people have besides @everyone, by their ids. */
  readonly rolesOf: Map<string, Set<string>>;
  /** Where Discord posts its own notices, or null. */
  systemChannelId: string | null;
  /** False for a guild where the application is only installed by a user: the bot is told nothing of it. */
  readonly hasBot: boolean;
  /** False during an outage: clients are told that it is theirs, and nothing of it. */
  isAvailable: boolean;
}

interface ThreadState {
  archived: boolean;
  locked: boolean;
  autoArchiveMinutes: number;
  readonly createdAt: number;
  readonly ownerId: string;
  readonly memberIds: Set<string>;
}

export interface FakeChannel {
  readonly id: string;
  readonly type: ChannelType;
  name: string;
  readonly guildId?: string;
  readonly parentId?: string;
  readonly recipients: readonly FakeUser[];
  overwrites: APIOverwrite[];
  readonly thread?: ThreadState;
}

export interface MessageRecord {
  readonly id: string;
  readonly channelId: string;
  message: APIMessage;
  /** Every state the message has had, the first included. */
  readonly versions: APIMessage[];
  readonly ephemeralFor?: string;
  readonly interactionId?: string;
  deleted: boolean;
}

interface StoredFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface State {
  readonly nextId: () => string;
  /** The fake's time in milliseconds; tests move it with `advance`. */
  readonly now: () => number;
  readonly advance: (ms: number) => void;
  readonly application: { readonly id: string; readonly name: string };
  readonly bot: FakeUser;
  readonly users: Map<string, FakeUser>;
  readonly guilds: Map<string, FakeGuild>;
  readonly channels: Map<string, FakeChannel>;
  readonly messages: Map<string, MessageRecord>;
  /** Registered commands by guild id, the global ones under ''. */
  readonly commands: Map<string, APIApplicationCommand[]>;
  readonly files: Map<string, StoredFile>;
  /** Where uploaded files are served, for the `url` of attachments. */
  filesUrl: string;
}

/** An empty world that holds the bot alone. */
export function createState(): State {
  let offsetMs = 0;
  const now = () => Date.now() + offsetMs;
  const nextId = snowflakes(now);
  const id = nextId();
  const bot: FakeUser = {
    id,
    user: apiUser(id, 'brief', true),
    locale: 'en-US',
    permissions: 0n,
    acceptsDirectMessages: false,
  };
  return {
    nextId,
    now,
    advance: (ms) => {
      offsetMs += ms;
    },
    application: { id, name: 'brief' },
    bot,
    users: new Map([[id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    commands: new Map(),
    files: new Map(),
    filesUrl: '',
  };
}

/** A user as the API writes one. */
export function apiUser(id: string, username: string, bot = false, globalName: string | null = null): APIUser {
  return { id, username, discriminator: '0', global_name: globalName, avatar: null, bot };
}

/** Whether the channel is a thread of any kind. */
export function isThread(channel: FakeChannel): boolean {
  return channel.thread !== undefined;
}

/** Whether the channel is a direct message or a group of people without a guild. */
export function isDirect(channel: FakeChannel): boolean {
  return channel.type === ChannelType.DM || channel.type === ChannelType.GroupDM;
}

/** The direct message between the bot and this person, made when it does not exist. */
export function directChannel(state: State, user: FakeUser): FakeChannel {
  for (const channel of state.channels.values()) {
    if (channel.type === ChannelType.DM && channel.recipients[0]?.id === user.id) return channel;
  }
  const channel: FakeChannel = {
    id: state.nextId(),
    type: ChannelType.DM,
    name: '',
    recipients: [user],
    overwrites: [],
  };
  state.channels.set(channel.id, channel);
  return channel;
}

/** The messages of a channel that are still there, oldest first; private answers left out. */
export function channelMessages(state: State, channelId: string): MessageRecord[] {
  return [...state.messages.values()].filter(
    (record) => record.channelId === channelId && !record.deleted && record.ephemeralFor === undefined,
  );
}
