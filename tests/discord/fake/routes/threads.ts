// Threads and channels: making them from a message or alone, changing them, their members.
import {
  CreateForumThreadRequestSchema,
  CreateTextThreadWithMessageRequestSchema,
  CreateTextThreadWithoutMessageRequestSchema,
  UpdateThreadRequestPartialSchema,
} from 'discord-api-spec/zod';
import {
  ChannelType,
  GatewayIntentBits,
  MessageFlags,
  MessageType,
  PermissionFlagsBits as Permission,
  ThreadAutoArchiveDuration,
} from 'discord-api-types/v10';
import type { Context } from '../context.js';
import { Refusal, refuseInvalid } from '../errors.js';
import { type ApiAnswer, type ApiRequest, answer } from '../http.js';
import { channelOf, guildOf, messageOf } from '../lookup.js';
import { addMessage, replaceMessage } from '../messages.js';
import { channelPayload, threadMember } from '../payloads.js';
import { botPermissions, requirePermissions } from '../permissions.js';
import type { Route } from '../router.js';
import type { FakeChannel } from '../state.js';
import { isThread } from '../state.js';
import { withoutLibraryKeys } from '../validate/message.js';
import { asRecord, asString, specProblems } from '../validate/spec.js';

/** Channels under which a thread can be made from a message: text and announcements. */
const PARENTS: ReadonlySet<number> = new Set([ChannelType.GuildText, ChannelType.GuildAnnouncement]);
const FORUMS: ReadonlySet<number> = new Set([ChannelType.GuildForum, ChannelType.GuildMedia]);

export const threadRoutes: readonly Route[] = [
  {
    route: 'GET /channels/:channel',
    handle: (request, context) => answer(channelPayload(context.state, channelOf(request, context))),
  },
  { route: 'PATCH /channels/:channel', handle: patchThread },
  { route: 'DELETE /channels/:channel', handle: deleteChannel },
  { route: 'POST /channels/:channel/messages/:message/threads', feature: 'threads', handle: createFromMessage },
  { route: 'POST /channels/:channel/threads', feature: 'threads', handle: createAlone },
  { route: 'GET /channels/:channel/thread-members', feature: 'threads', handle: listMembers },
  { route: 'PUT /channels/:channel/thread-members/:user', feature: 'threads', handle: addMember },
  { route: 'DELETE /channels/:channel/thread-members/:user', feature: 'threads', handle: removeMember },
  { route: 'GET /guilds/:guild/threads/active', feature: 'threads', handle: listActive },
];

function createFromMessage(request: ApiRequest, context: Context): ApiAnswer {
  const { state } = context;
  const parent = channelOf(request, context);
  if (!PARENTS.has(parent.type)) throw new Refusal('wrongChannelType');
  requirePermissions(state, parent, Permission.CreatePublicThreads);
  const source = messageOf(request, context, parent);
  // discord.js writes the type here too, which the parent decides.
  const { type: _type, ...body } = asRecord(request.body);
  refuseInvalid(specProblems(CreateTextThreadWithMessageRequestSchema, body));
  if (state.channels.has(source.id)) throw new Refusal('threadExists');
  const thread = addThread(context, parent, source.id, body, ChannelType.PublicThread);
  const flags = (source.message.flags ?? 0) | MessageFlags.HasThread;
  replaceMessage(context, source, { ...source.message, flags });
  return answer(channelPayload(state, thread), 201);
}

function createAlone(request: ApiRequest, context: Context): ApiAnswer {
  const { state } = context;
  const parent = channelOf(request, context);
  const isForum = FORUMS.has(parent.type);
  if (!isForum && !PARENTS.has(parent.type)) throw new Refusal('wrongChannelType');
  const schema = isForum ? CreateForumThreadRequestSchema : CreateTextThreadWithoutMessageRequestSchema;
  const given = asRecord(request.body);
  const body = isForum ? { ...given, message: withoutLibraryKeys(given['message']) } : given;
  // Without a type Discord makes a private thread here (resources/channel.mdx).
  const type = isForum
    ? ChannelType.PublicThread
    : ((body['type'] as FakeChannel['type'] | undefined) ?? ChannelType.PrivateThread);
  const isPrivate = type === ChannelType.PrivateThread;
  const needed = isForum
    ? Permission.SendMessages
    : isPrivate
      ? Permission.CreatePrivateThreads
      : Permission.CreatePublicThreads;
  requirePermissions(state, parent, needed);
  refuseInvalid(specProblems(schema, body));
  const thread = addThread(context, parent, state.nextId(), body, type);
  const payload = channelPayload(state, thread);
  if (!isForum) return answer(payload, 201);
  const first = addMessage(context, {
    channel: thread,
    author: state.bot.user,
    body: asRecord(body['message']),
    files: request.files,
  });
  return answer({ ...payload, message: first.message }, 201);
}

function addThread(
  context: Context,
  parent: FakeChannel,
  id: string,
  body: Record<string, unknown>,
  type: FakeChannel['type'],
): FakeChannel {
  const { state, gateway } = context;
  const thread: FakeChannel = {
    id,
    type: parent.type === ChannelType.GuildAnnouncement ? ChannelType.AnnouncementThread : type,
    name: asString(body['name']),
    parentId: parent.id,
    recipients: [],
    overwrites: [],
    ...(parent.guildId === undefined ? {} : { guildId: parent.guildId }),
    thread: {
      archived: false,
      locked: false,
      autoArchiveMinutes: Number(body['auto_archive_duration'] ?? ThreadAutoArchiveDuration.OneDay),
      createdAt: state.now(),
      ownerId: state.bot.id,
      memberIds: new Set([state.bot.id]),
    },
  };
  state.channels.set(id, thread);
  gateway.dispatch(
    'THREAD_CREATE',
    { ...channelPayload(state, thread), newly_created: true },
    GatewayIntentBits.Guilds,
  );
  const source = state.messages.get(id);
  if (source !== undefined) {
    addMessage(context, {
      channel: thread,
      author: state.bot.user,
      body: {},
      type: MessageType.ThreadStarterMessage,
      reference: source,
    });
  }
  return thread;
}

function patchThread(request: ApiRequest, context: Context): ApiAnswer {
  const { state, gateway } = context;
  const channel = channelOf(request, context);
  const body = asRecord(request.body);
  if (channel.thread === undefined) throw new Refusal('missingPermissions');
  refuseInvalid(specProblems(UpdateThreadRequestPartialSchema, request.body));
  // The thread's own maker may rename and archive it; to lock it is for moderators.
  const isOwn = channel.thread.ownerId === state.bot.id && body['locked'] === undefined;
  if (!isOwn) requirePermissions(state, channel, Permission.ManageThreads);
  channel.name = body['name'] === undefined ? channel.name : asString(body['name']);
  channel.thread.archived = body['archived'] === undefined ? channel.thread.archived : body['archived'] === true;
  channel.thread.locked = body['locked'] === undefined ? channel.thread.locked : body['locked'] === true;
  if (typeof body['auto_archive_duration'] === 'number')
    channel.thread.autoArchiveMinutes = body['auto_archive_duration'];
  gateway.dispatch('THREAD_UPDATE', channelPayload(state, channel), GatewayIntentBits.Guilds);
  return answer(channelPayload(state, channel));
}

function deleteChannel(request: ApiRequest, context: Context): ApiAnswer {
  const { state, gateway } = context;
  const channel = channelOf(request, context);
  requirePermissions(state, channel, isThread(channel) ? Permission.ManageThreads : Permission.ManageChannels);
  const payload = channelPayload(state, channel);
  state.channels.delete(channel.id);
  gateway.dispatch(isThread(channel) ? 'THREAD_DELETE' : 'CHANNEL_DELETE', payload, GatewayIntentBits.Guilds);
  return answer(payload);
}

function threadOf(request: ApiRequest, context: Context): FakeChannel & Required<Pick<FakeChannel, 'thread'>> {
  const channel = channelOf(request, context);
  if (channel.thread === undefined) throw new Refusal('wrongChannelType');
  return { ...channel, thread: channel.thread };
}

function listMembers(request: ApiRequest, context: Context): ApiAnswer {
  const { id, thread } = threadOf(request, context);
  return answer([...thread.memberIds].map((userId) => threadMember(id, userId)));
}

function addMember(request: ApiRequest, context: Context): ApiAnswer {
  const { state, gateway } = context;
  const { id, guildId, thread } = threadOf(request, context);
  const userId = request.params['user'] === '@me' ? state.bot.id : (request.params['user'] ?? '');
  if (!state.users.has(userId)) throw new Refusal('unknownUser');
  thread.memberIds.add(userId);
  const added = {
    id,
    guild_id: guildId,
    member_count: thread.memberIds.size,
    added_members: [threadMember(id, userId)],
  };
  gateway.dispatch('THREAD_MEMBERS_UPDATE', added, GatewayIntentBits.Guilds);
  return answer();
}

function removeMember(request: ApiRequest, context: Context): ApiAnswer {
  const channel = threadOf(request, context);
  const userId = request.params['user'] === '@me' ? context.state.bot.id : (request.params['user'] ?? '');
  if (userId !== context.state.bot.id) requirePermissions(context.state, channel, Permission.ManageThreads);
  channel.thread.memberIds.delete(userId);
  return answer();
}

function listActive(request: ApiRequest, context: Context): ApiAnswer {
  const { state } = context;
  const guild = guildOf(request, context);
  const threads = [...state.channels.values()].filter(
    (channel) =>
      channel.guildId === guild.id &&
      channel.thread?.archived === false &&
      (botPermissions(state, channel) & Permission.ViewChannel) !== 0n,
  );
  return answer({
    threads: threads.map((thread) => channelPayload(state, thread)),
    members: threads.map(({ id }) => threadMember(id, state.bot.id)),
  });
}
