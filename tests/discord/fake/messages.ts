// Making, editing and deleting messages: the record, the ids Discord adds, mentions, and the events that tell of it.
import type { APIMessage, APIMessageReference, APIUser } from 'discord-api-types/v10';
import { GatewayIntentBits, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { Context } from './context.js';
import type { UploadedFile } from './http.js';
import { memberPayload, readableMessage } from './payloads.js';
import type { FakeChannel, MessageRecord, State } from './state.js';
import { isDirect } from './state.js';
import { asArray, asRecord, asString, isRecord } from './validate/spec.js';

export interface NewMessage {
  readonly channel: FakeChannel;
  readonly author: APIUser;
  /** The validated body: content, embeds, components, flags, allowed_mentions, attachments, poll. */
  readonly body: Record<string, unknown>;
  readonly files?: readonly UploadedFile[];
  readonly type?: MessageType;
  readonly reference?: MessageRecord;
  /** The message that this one forwards. */
  readonly forwards?: MessageRecord;
  /** Users mentioned besides those named in the text. */
  readonly alsoMentions?: readonly APIUser[];
  readonly ephemeralFor?: string;
  readonly interaction?: { readonly id: string; readonly type: number; readonly user: APIUser; readonly name?: string };
}

/** Adds a message to its channel and tells the clients that may know of it. */
export function addMessage(context: Context, made: NewMessage): MessageRecord {
  const { state } = context;
  const { channel, body, author, reference } = made;
  const id = state.nextId();
  const text = [asString(body['content']), ...displayedTexts(body['components'])].join('\n');
  const byBot = author.id === state.bot.id;
  const replied = reference && allowsReply(body['allowed_mentions'], byBot) ? [reference.message.author] : [];
  const message: APIMessage = {
    id,
    channel_id: channel.id,
    author,
    content: asString(body['content']),
    timestamp: new Date(state.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: /@everyone|@here/.test(text) && allowsKind(body['allowed_mentions'], 'everyone'),
    mentions: unique([
      ...mentionedIn(state, text, body['allowed_mentions']),
      ...(byBot ? replied : []),
      ...(made.alsoMentions ?? []),
    ]),
    mention_roles: rolesIn(state, channel, text, byBot ? body['allowed_mentions'] : undefined),
    attachments: attachmentsOf(state, [], body, made.files ?? []),
    ...(made.forwards === undefined ? {} : forwardFields(made.forwards)),
    embeds: asArray(body['embeds']) as APIMessage['embeds'],
    components: withIds(body['components']) as NonNullable<APIMessage['components']>,
    pinned: false,
    type: made.type ?? MessageType.Default,
    flags: Number(body['flags'] ?? 0) | (made.ephemeralFor === undefined ? 0 : MessageFlags.Ephemeral),
    ...pollFields(body['poll']),
    ...(reference ? { message_reference: referenceTo(channel, reference), referenced_message: reference.message } : {}),
    ...interactionFields(state, made),
  };
  const record: MessageRecord = {
    id,
    channelId: channel.id,
    message,
    versions: [message],
    deleted: false,
    ...(made.ephemeralFor === undefined ? {} : { ephemeralFor: made.ephemeralFor }),
    ...(made.interaction === undefined ? {} : { interactionId: made.interaction.id }),
  };
  state.messages.set(id, record);
  tell(context, 'MESSAGE_CREATE', record);
  return record;
}

/** Changes the fields a body names, null emptying them, and tells of it. Flags that cannot be taken off stay. */
export function editMessage(
  context: Context,
  record: MessageRecord,
  body: Record<string, unknown>,
  files: readonly UploadedFile[] = [],
): MessageRecord {
  const before = record.message;
  const kept = (before.flags ?? 0) & (MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral | MessageFlags.HasThread);
  const content = body['content'] === undefined ? before.content : asString(body['content']);
  const components = body['components'] === undefined ? before.components : withIds(body['components']);
  const text = [content, ...displayedTexts(components)].join('\n');
  const replied = before.referenced_message?.author.id;
  const reply = before.mentions.filter(({ id }) => id === replied);
  const message: APIMessage = {
    ...before,
    content,
    components: components as NonNullable<APIMessage['components']>,
    embeds: body['embeds'] === undefined ? before.embeds : (asArray(body['embeds']) as APIMessage['embeds']),
    attachments: attachmentsOf(context.state, before.attachments, body, files),
    mentions: unique([...reply, ...mentionedIn(context.state, text, body['allowed_mentions'])]),
    flags: (Number(body['flags'] ?? before.flags ?? 0) & ~MessageFlags.Loading) | kept,
    edited_timestamp: new Date(context.state.now()).toISOString(),
  };
  return replaceMessage(context, record, message);
}

/** Puts another state of the message in place and tells of it. */
export function replaceMessage(context: Context, record: MessageRecord, message: APIMessage): MessageRecord {
  record.message = message;
  record.versions.push(message);
  tell(context, 'MESSAGE_UPDATE', record);
  return record;
}

/** Removes the message and tells of it. */
export function deleteMessage(context: Context, record: MessageRecord): void {
  record.deleted = true;
  const channel = context.state.channels.get(record.channelId);
  if (record.ephemeralFor === undefined) {
    const data = {
      id: record.id,
      channel_id: record.channelId,
      ...(channel?.guildId ? { guild_id: channel.guildId } : {}),
    };
    if (isKnownToBot(context.state, channel)) context.gateway.dispatch('MESSAGE_DELETE', data, messageIntents(channel));
  }
  context.log.changed();
}

/** The mention of this kind of channel's messages among the intents. */
function messageIntents(channel: FakeChannel | undefined): number {
  return channel !== undefined && isDirect(channel)
    ? GatewayIntentBits.DirectMessages
    : GatewayIntentBits.GuildMessages;
}

/** Whether events of the channel reach the bot: a direct message with it, or a guild it is a member of. */
export function isKnownToBot(state: State, channel: FakeChannel | undefined): boolean {
  if (channel === undefined) return false;
  if (channel.guildId !== undefined) return state.guilds.get(channel.guildId)?.hasBot === true;
  return isDirect(channel) && channel.recipients.length === 1;
}

function tell(context: Context, event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', record: MessageRecord): void {
  const { state, gateway } = context;
  const channel = state.channels.get(record.channelId);
  if (record.ephemeralFor === undefined && channel !== undefined && isKnownToBot(state, channel)) {
    const guild = channel.guildId === undefined ? undefined : state.guilds.get(channel.guildId);
    const author = state.users.get(record.message.author.id);
    const place = guild && author ? { guild_id: guild.id, member: memberPayload(guild, author, state.bot.id) } : {};
    const extra = { ...place, channel_type: channel.type };
    gateway.dispatch(
      event,
      (intents) => ({ ...readableMessage(state, record.message, intents), ...extra }),
      messageIntents(channel),
    );
  }
  context.log.changed();
}

function interactionFields(state: State, made: NewMessage): Partial<APIMessage> {
  if (made.interaction === undefined) return {};
  const { id, type, user, name } = made.interaction;
  const metadata = { id, type, user, authorizing_integration_owners: {}, ...(name === undefined ? {} : { name }) };
  return {
    application_id: state.application.id,
    webhook_id: state.application.id,
    interaction_metadata: metadata as NonNullable<APIMessage['interaction_metadata']>,
  };
}

function pollFields(poll: unknown): Partial<APIMessage> {
  return isRecord(poll) ? Object.fromEntries([['poll', poll]]) : {};
}

function referenceTo(channel: FakeChannel, reference: MessageRecord): APIMessageReference {
  const guild = channel.guildId === undefined ? {} : { guild_id: channel.guildId };
  return { type: 0, channel_id: reference.channelId, message_id: reference.id, ...guild };
}

/** Discord gives each component an id, counting up from 1 in reading order and passing over those taken. */
function withIds(components: unknown): unknown {
  const copy: unknown = structuredClone(asArray(components));
  const all: Record<string, unknown>[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    if (!isRecord(value)) return;
    all.push(value);
    collect(value['components']);
    if (isRecord(value['accessory'])) collect(value['accessory']);
  };
  collect(copy);
  const taken = new Set(all.map((component) => component['id']));
  let next = 1;
  for (const component of all) {
    if (typeof component['id'] === 'number' && component['id'] > 0) continue;
    while (taken.has(next)) next += 1;
    component['id'] = next;
    taken.add(next);
  }
  return copy;
}

function displayedTexts(components: unknown): string[] {
  return asArray(components).flatMap((component) => {
    const { content, components: nested } = asRecord(component);
    return [...(typeof content === 'string' ? [content] : []), ...displayedTexts(nested)];
  });
}

/** Absent allowed_mentions let everything ping; a list of ids lets those. */
function mentionedIn(state: State, text: string, allowed: unknown): APIUser[] {
  const ids = [...text.matchAll(/<@!?(\d+)>/g)].map((match) => match[1]);
  return [...state.users.values()]
    .filter(
      ({ id }) =>
        ids.includes(id) && (allowsKind(allowed, 'users') || asArray(asRecord(allowed)['users']).includes(id)),
    )
    .map(({ user }) => user);
}

/** Roles of the server that the text mentions, and the body allows to be mentioned. */
function rolesIn(state: State, channel: FakeChannel, text: string, allowed: unknown): string[] {
  const roles = state.guilds.get(channel.guildId ?? '')?.roles ?? [];
  return [...text.matchAll(/<@&(\d+)>/g)].flatMap(([, id]) =>
    roles
      .filter(
        (role) => role.id === id && (allowsKind(allowed, 'roles') || asArray(asRecord(allowed)['roles']).includes(id)),
      )
      .map(({ id }) => id),
  );
}

/** resources/message.mdx, Message Snapshot: what the forwarded message shows, without its author. */
function forwardFields({ message, channelId }: MessageRecord): Partial<APIMessage> {
  const { type, content, embeds, attachments, timestamp, edited_timestamp, flags, mentions, mention_roles } = message;
  const shown = { type, content, embeds, attachments, timestamp, edited_timestamp, mentions, mention_roles };
  const snapshot = { ...shown, flags: flags ?? 0, components: message.components ?? [] };
  return {
    message_reference: { type: 1, channel_id: channelId, message_id: message.id },
    message_snapshots: [{ message: snapshot }],
  };
}

function allowsKind(allowed: unknown, kind: string): boolean {
  return !isRecord(allowed) || asArray(allowed['parse']).includes(kind);
}

function allowsReply(allowed: unknown, byBot: boolean): boolean {
  return byBot && (!isRecord(allowed) || allowed['replied_user'] === true);
}

function unique(users: readonly APIUser[]): APIUser[] {
  return [...new Map(users.map((user) => [user.id, user])).values()];
}

function attachmentsOf(
  state: State,
  before: APIMessage['attachments'],
  body: Record<string, unknown>,
  files: readonly UploadedFile[],
): APIMessage['attachments'] {
  const listed = body['attachments'] === undefined ? undefined : asArray(body['attachments']).map(asRecord);
  const kept = before.filter(({ id }) => listed === undefined || listed.some((entry) => entry['id'] === id));
  const added = files.map((file) => {
    const id = state.nextId();
    state.files.set(id, file);
    const description = asString(listed?.find((entry) => String(entry['id']) === file.id)?.['description']);
    const url = `${state.filesUrl}/${id}/${encodeURIComponent(file.name)}`;
    const common = {
      id,
      filename: file.name,
      size: file.bytes.length,
      url,
      proxy_url: url,
      content_type: file.contentType,
    };
    return description === '' ? common : { ...common, description };
  });
  return [...kept, ...added];
}
