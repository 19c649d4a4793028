// Answering interactions: the first response, the answer under the token, follow-ups.
import {
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
} from 'discord-api-spec/zod';
import {
  ApplicationCommandOptionType,
  InteractionType as Kind,
  MessageFlags,
  MessageType,
  InteractionResponseType as Response,
} from 'discord-api-types/v10';
import type { Context } from '../context.js';
import { Refusal, refuseInvalid } from '../errors.js';
import { type ApiAnswer, type ApiRequest, answer } from '../http.js';
import type { InteractionRecord } from '../interaction-record.js';
import { addMessage, deleteMessage, editMessage } from '../messages.js';
import type { Route } from '../router.js';
import type { MessageRecord } from '../state.js';
import { checkMessage } from '../validate/message.js';
import { choicesProblems, deferralProblems, modalProblems } from '../validate/response.js';
import { asRecord } from '../validate/spec.js';
import { before, EDITED_FLAGS, SENT_FLAGS } from './messages.js';

const WEBHOOK = '/webhooks/:application/:token';
/** receiving-and-responding.mdx: follow-ups of an application installed by the user alone. */
const USER_INSTALL_FOLLOW_UPS = 5;

export const interactionRoutes: readonly Route[] = [
  { route: 'POST /interactions/:interaction/:token/callback', needsToken: false, handle: respond },
  { route: `POST ${WEBHOOK}`, needsToken: false, handle: followUp },
  ...[`${WEBHOOK}/messages/@original`, `${WEBHOOK}/messages/:message`].flatMap((path): Route[] => [
    {
      route: `GET ${path}`,
      needsToken: false,
      handle: (request, context) => answer(answerOf(request, context).message.message),
    },
    { route: `PATCH ${path}`, needsToken: false, handle: editAnswer },
    { route: `DELETE ${path}`, needsToken: false, handle: deleteAnswer },
  ]),
];

/** The first responses that each kind of interaction takes (receiving-and-responding.mdx, Interaction Callback Type). */
function takes(record: InteractionRecord): readonly Response[] {
  const message = [Response.ChannelMessageWithSource, Response.DeferredChannelMessageWithSource];
  const update = [Response.DeferredMessageUpdate, Response.UpdateMessage];
  switch (record.type) {
    case Kind.ApplicationCommandAutocomplete:
      return [Response.ApplicationCommandAutocompleteResult];
    case Kind.MessageComponent:
      return [...message, ...update, Response.Modal];
    case Kind.ModalSubmit:
      return record.source === undefined ? message : [...message, ...update];
    default:
      return [...message, Response.Modal];
  }
}

function respond(request: ApiRequest, context: Context): ApiAnswer {
  const record = context.interactions.get(request.params['token'] ?? '');
  if (record === undefined || record.id !== request.params['interaction']) throw new Refusal('unknownInteraction');
  if (record.response !== undefined) throw new Refusal('alreadyAcknowledged');
  const isLate = context.state.now() - record.createdAt > context.responseWindowMs;
  if (isLate || record.expired) throw new Refusal('unknownInteraction');
  const body = asRecord(request.body);
  const type = Number(body['type']);
  const allowed = takes(record);
  if (!allowed.includes(type)) {
    const message = `Value must be one of (${allowed.join(', ')}).`;
    throw new Refusal('invalidForm', [{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
  }
  perform(request, context, record, type);
  record.response = { type, data: body['data'] };
  context.log.changed();
  return request.query.get('with_response') === 'true' ? answer(callbackResponse(record)) : answer();
}

function perform(request: ApiRequest, context: Context, record: InteractionRecord, type: Response): void {
  const data = asRecord(request.body)['data'];
  const common = { files: request.files, lacksComponentsV2: context.lacks.has('components-v2'), at: 'data' } as const;
  switch (type) {
    case Response.ApplicationCommandAutocompleteResult:
      refuseInvalid(choicesProblems(data, record.focusedType ?? ApplicationCommandOptionType.String));
      return;
    case Response.Modal:
      refuseInvalid(modalProblems(data));
      return;
    case Response.DeferredChannelMessageWithSource: {
      refuseInvalid(deferralProblems(data));
      const isPrivate = (Number(asRecord(data)['flags'] ?? 0) & MessageFlags.Ephemeral) !== 0;
      record.original = addAnswer(context, record, { flags: MessageFlags.Loading }, isPrivate);
      return;
    }
    case Response.ChannelMessageWithSource: {
      const flags = SENT_FLAGS | MessageFlags.Ephemeral;
      checkMessage(data, { schema: IncomingWebhookInteractionRequestSchema, flags, ...common });
      const isPrivate = (Number(asRecord(data)['flags'] ?? 0) & MessageFlags.Ephemeral) !== 0;
      record.original = addAnswer(context, record, asRecord(data), isPrivate, request.files);
      record.isAnswered = true;
      return;
    }
    default: {
      const source = record.source;
      if (source === undefined) return;
      record.original = source;
      if (type === Response.DeferredMessageUpdate) return;
      const schema = IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema;
      checkMessage(data, { schema, flags: EDITED_FLAGS, before: before(source), ...common });
      editMessage(context, source, asRecord(data), request.files);
      record.isAnswered = true;
    }
  }
}

function addAnswer(
  context: Context,
  record: InteractionRecord,
  body: Record<string, unknown>,
  isPrivate: boolean,
  files: ApiRequest['files'] = [],
): MessageRecord {
  const isCommand = record.type === Kind.ApplicationCommand;
  return addMessage(context, {
    channel: record.channel,
    author: context.state.bot.user,
    body,
    files,
    type: isCommand ? MessageType.ChatInputCommand : MessageType.Reply,
    interaction: {
      id: record.id,
      type: record.type,
      user: record.user.user,
      ...(record.commandName ? { name: record.commandName } : {}),
    },
    ...(isPrivate || record.isForcedPrivate ? { ephemeralFor: record.user.id } : {}),
  });
}

function callbackResponse(record: InteractionRecord): Record<string, unknown> {
  const { original, response } = record;
  const message = original?.message;
  return {
    interaction: {
      id: record.id,
      type: record.type,
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: ((message.flags ?? 0) & MessageFlags.Loading) !== 0,
            response_message_ephemeral: original?.ephemeralFor !== undefined,
          }
        : {}),
    },
    ...(message ? { resource: { type: response?.type, message } } : {}),
  };
}

/** The interaction of the token. Throws 10015 before the first response or for a foreign token, 50027 when it is too old. */
function tokenOf({ params }: ApiRequest, context: Context): InteractionRecord {
  const record = context.interactions.get(params['token'] ?? '');
  const isForeign = params['application'] !== context.state.application.id;
  if (record === undefined || isForeign || record.response === undefined) throw new Refusal('unknownWebhook');
  const isOld = context.state.now() - record.createdAt > context.tokenLifeMs;
  if (isOld || record.expired) throw new Refusal('invalidWebhookToken');
  return record;
}

function answerOf(request: ApiRequest, context: Context): { record: InteractionRecord; message: MessageRecord } {
  const record = tokenOf(request, context);
  const id = request.params['message'] ?? '@original';
  const own = [record.original, ...record.followUps].filter((message) => message !== undefined);
  const message = id === '@original' ? record.original : own.find((one) => one.id === id);
  if (message === undefined || message.deleted) throw new Refusal('unknownMessage');
  return { record, message };
}

function editAnswer(request: ApiRequest, context: Context): ApiAnswer {
  const { record, message } = answerOf(request, context);
  checkMessage(request.body, {
    schema: IncomingWebhookUpdateRequestPartialSchema,
    flags: EDITED_FLAGS,
    files: request.files,
    before: before(message),
    lacksComponentsV2: context.lacks.has('components-v2'),
  });
  if (message === record.original) record.isAnswered = true;
  return answer(editMessage(context, message, asRecord(request.body), request.files).message);
}

function deleteAnswer(request: ApiRequest, context: Context): ApiAnswer {
  deleteMessage(context, answerOf(request, context).message);
  return answer();
}

function followUp(request: ApiRequest, context: Context): ApiAnswer {
  const record = tokenOf(request, context);
  if (record.isUserInstallOnly && record.followUps.length >= USER_INSTALL_FOLLOW_UPS)
    throw new Refusal('tooManyFollowUps');
  checkMessage(request.body, {
    schema: IncomingWebhookRequestPartialSchema,
    flags: SENT_FLAGS | MessageFlags.Ephemeral,
    files: request.files,
    lacksComponentsV2: context.lacks.has('components-v2'),
  });
  const body = asRecord(request.body);
  const isPrivate = (Number(body['flags'] ?? 0) & MessageFlags.Ephemeral) !== 0;
  const added = addAnswer(context, record, body, isPrivate, request.files);
  record.followUps.push(added);
  context.log.changed();
  return answer(added.message);
}
