// Messages of channels: sending, reading, editing, deleting, typing.

import { MessageCreateRequestSchema, MessageEditRequestPartialSchema } from 'discord-api-spec/zod';
import { MessageFlags, MessageType, PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import type { Context } from '../context.js';
import { Refusal, refuseInvalid } from '../errors.js';
import { type ApiAnswer, type ApiRequest, answer } from '../http.js';
import { channelOf, findMessage, messageOf } from '../lookup.js';
import { addMessage, deleteMessage, editMessage } from '../messages.js';
import { readableMessage } from '../payloads.js';
import { botPermissions, requirePermissions, writePermission } from '../permissions.js';
import type { Route } from '../router.js';
import type { FakeChannel, MessageRecord } from '../state.js';
import { channelMessages, isDirect } from '../state.js';
import { checkMessage, type MessageBefore } from '../validate/message.js';
import { asRecord, asString, isRecord } from '../validate/spec.js';

/** Channel types that hold messages: text, direct, voice, announcements, threads, stage. */
const TEXT_CHANNELS: ReadonlySet<number> = new Set([0, 1, 2, 3, 5, 10, 11, 12, 13]);
/** Flags a bot may set when it sends to a channel (resources/message.mdx). */
export const SENT_FLAGS =
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsVoiceMessage |
  MessageFlags.IsComponentsV2;
/** Flags an edit may set. */
export const EDITED_FLAGS = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
/** GET /channels/:channel/messages gives this many unless told, and at most 100. */
const DEFAULT_PAGE = 50;

export const messageRoutes: readonly Route[] = [
  { route: 'POST /channels/:channel/messages', handle: sendMessage },
  { route: 'GET /channels/:channel/messages', handle: listMessages },
  {
    route: 'GET /channels/:channel/messages/:message',
    handle: (request, context) => shown(context, messageOf(request, context, channelOf(request, context))),
  },
  { route: 'PATCH /channels/:channel/messages/:message', handle: patchMessage },
  { route: 'DELETE /channels/:channel/messages/:message', handle: removeMessage },
  { route: 'POST /channels/:channel/typing', feature: 'typing', handle: type },
];

/** What an edit starts from. */
export function before({ message }: MessageRecord): MessageBefore {
  return {
    content: message.content,
    flags: message.flags ?? 0,
    embeds: message.embeds.length,
    components: message.components?.length ?? 0,
    attachments: message.attachments,
  };
}

function shown({ state, gateway }: Context, record: MessageRecord): ApiAnswer {
  return answer(readableMessage(state, record.message, gateway.intents()));
}

function sendMessage(request: ApiRequest, context: Context): ApiAnswer {
  const { state } = context;
  const channel = channelOf(request, context);
  const body = asRecord(request.body);
  if (!TEXT_CHANNELS.has(channel.type)) throw new Refusal('notATextChannel');
  if (isDirect(channel) && channel.recipients[0]?.acceptsDirectMessages === false)
    throw new Refusal('cannotSendToUser');
  requirePermissions(state, channel, writePermission(channel));
  if (request.files.length > 0) requirePermissions(state, channel, Permission.AttachFiles);
  if (Array.isArray(body['embeds']) && body['embeds'].length > 0)
    requirePermissions(state, channel, Permission.EmbedLinks);
  const sentBefore = sameNonce(context, channel, body);
  if (sentBefore !== undefined) return shown(context, sentBefore);
  checkMessage(request.body, {
    schema: MessageCreateRequestSchema,
    flags: SENT_FLAGS,
    files: request.files,
    lacksComponentsV2: context.lacks.has('components-v2'),
  });
  const reference = referenced(context, channel, body['message_reference']);
  openThread(context, channel);
  const record = addMessage(context, {
    channel,
    author: state.bot.user,
    body,
    files: request.files,
    ...(reference ? { reference, type: MessageType.Reply } : {}),
  });
  if (body['nonce'] !== undefined) record.message.nonce = String(body['nonce']);
  return shown(context, record);
}

/** With `enforce_nonce`, the message already sent under this nonce is given instead of a second one. */
function sameNonce({ state }: Context, channel: FakeChannel, body: Record<string, unknown>): MessageRecord | undefined {
  if (body['enforce_nonce'] !== true || body['nonce'] === undefined) return undefined;
  return channelMessages(state, channel.id).find(({ message }) => message.nonce === String(body['nonce']));
}

/** The message replied to; undefined when it is gone and the body says to send nevertheless. */
function referenced(context: Context, channel: FakeChannel, reference: unknown): MessageRecord | undefined {
  if (!isRecord(reference)) return undefined;
  if ((botPermissions(context.state, channel) & Permission.ReadMessageHistory) === 0n)
    throw new Refusal('noMessageHistory');
  const found = findMessage(context.state, channel, asString(reference['message_id']));
  if (found !== undefined || reference['fail_if_not_exists'] === false) return found;
  const problems = [{ path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }];
  // The message may have been deleted a moment ago, so this is no fault of the sender.
  throw new Refusal('invalidForm', problems, false);
}

/** Writing in an archived thread opens it again, in a locked one only moderators may. */
function openThread({ state }: Context, channel: FakeChannel): void {
  if (channel.thread === undefined) return;
  const mayOpen = (botPermissions(state, channel) & Permission.ManageThreads) !== 0n;
  if (channel.thread.locked && !mayOpen) throw new Refusal('archivedThread');
  channel.thread.archived = false;
}

function listMessages(request: ApiRequest, context: Context): ApiAnswer {
  const channel = channelOf(request, context, Permission.ReadMessageHistory);
  const limit = Number(request.query.get('limit') ?? DEFAULT_PAGE);
  if (!(limit >= 1 && limit <= 100)) {
    refuseInvalid([{ path: ['limit'], code: 'NUMBER_TYPE_MAX', message: 'int value should be between 1 and 100.' }]);
  }
  const [earlierThan, laterThan] = [request.query.get('before'), request.query.get('after')];
  const listed = channelMessages(context.state, channel.id).filter(
    ({ id }) =>
      (earlierThan === null || BigInt(id) < BigInt(earlierThan)) &&
      (laterThan === null || BigInt(id) > BigInt(laterThan)),
  );
  const page = laterThan === null ? listed.slice(-limit) : listed.slice(0, limit);
  const intents = context.gateway.intents();
  return answer(page.reverse().map(({ message }) => readableMessage(context.state, message, intents)));
}

function patchMessage(request: ApiRequest, context: Context): ApiAnswer {
  const channel = channelOf(request, context);
  const record = messageOf(request, context, channel);
  if (record.message.author.id !== context.state.bot.id) throw new Refusal('wrongAuthor');
  if (channel.thread?.archived === true) throw new Refusal('archivedThread');
  checkMessage(request.body, {
    schema: MessageEditRequestPartialSchema,
    flags: EDITED_FLAGS,
    files: request.files,
    before: before(record),
    lacksComponentsV2: context.lacks.has('components-v2'),
  });
  return shown(context, editMessage(context, record, asRecord(request.body), request.files));
}

function removeMessage(request: ApiRequest, context: Context): ApiAnswer {
  const channel = channelOf(request, context);
  const record = messageOf(request, context, channel);
  const isOwn = record.message.author.id === context.state.bot.id;
  if (!isOwn) requirePermissions(context.state, channel, Permission.ManageMessages);
  deleteMessage(context, record);
  return answer();
}

function type(request: ApiRequest, context: Context): ApiAnswer {
  const channel = channelOf(request, context);
  requirePermissions(context.state, channel, writePermission(channel));
  context.log.typing.push({ channelId: channel.id, at: context.state.now() });
  return answer();
}
