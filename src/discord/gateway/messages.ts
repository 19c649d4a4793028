/** Answers mentions and direct messages as replies; the answer follows when the question is edited or deleted. */

import { DiscordAPIError, type Message, MessageType, type PartialMessage, RESTJSONErrorCodes } from 'discord.js';
import { answersText, forgetAnswer, answerTo as keptAnswerTo } from '../../store/answers.js';
import { type Hint, isFirstTold } from '../../store/hints.js';
import { callOf } from '../card/command-name.js';
import { formOf } from '../card/delivery.js';
import { renderNotice } from '../card/notice.js';
import type { Rendering } from '../card/view.js';
import { HELP_NAME } from '../card/words.js';
import { decodeButton } from '../custom-id/button.js';
import { customIdsIn } from '../custom-id/finding.js';
import { answersIn, renderWait } from '../traffic/access.js';
import { isByPerson, textOf } from './addressed.js';
import { recordAnswer } from './answer-record.js';
import { noteUse } from './components.js';
import type { BotContext, RequestContext, TextResponse } from './context.js';
import { messageIn, questionBefore, repliedTo } from './conversation.js';
import { discussedDocument } from './discussed-document.js';
import { orTell } from './failures.js';
import type { Features } from './features.js';
import { whilePending } from './pending.js';
import { contextOfMessage } from './request-context.js';
import { sendWithNonce } from './send-once.js';
import { showTyping } from './typing.js';
import { GATEWAY } from './words.js';

/** Answers a new message if it is addressed to the bot, once however often it comes; never throws. */
export function takeMessage(message: Message, context: BotContext, features: Features): void {
  noteReply(message, context, features);
  const text = textOf(message);
  const hint = text === null ? hintFor(message) : null;
  if ((text === null && hint === null) || !context.taken.isNew(message.id)) return;
  begin(message, context, async (request) => {
    if (!isWelcome(message, request) || (await isForPeople(message, features))) return;
    if (text !== null) await answerMessage(message, text, request, features);
    else if (hint !== null && !(await isTalkedBelow(message.reference?.messageId ?? '', request, features))) {
      const isFirst = await isFirstTold(request.store, message.author.id, hint);
      if (isFirst) await reply(message, renderNotice(hintText(hint, message, request)), request);
    }
  });
}

/** Answers an edited question again by editing its answer, or with a new one if that was deleted; never throws. */
export function takeEdit(message: Message | PartialMessage, context: BotContext, features: Features): void {
  // Discord sends only what changed; without its author and text, a message has no question to answer again.
  if (message.partial) return;
  const text = textOf(message);
  if (text === null) return;
  begin(message, context, async (request) => {
    // Looked up in the queue: the first answer may not have been sent yet when the edit came.
    const { delivery, cooldowns, store } = request;
    const answerId = await keptAnswerTo(store, message.id);
    // Link previews change a message without changing its text.
    if (answerId === null || (await answersText(store, answerId, text))) return;
    const before = await messageIn(message.channel, answerId);
    if (before === null) {
      await forgetAnswer(store, answerId);
      await answerMessage(message, text, request, features);
      return;
    }
    if ((await cooldowns.take('question', message.author.id, message.channelId)) !== null) return;
    const response = await responseTo(message, text, request, features);
    const edited = await delivery.in(formOf(before)).deliver(response.rendering, (body) => before.edit(body));
    const question = { id: message.id, text };
    await recordAnswer(response, { message: edited, askerId: message.author.id, question }, request);
  });
}

/** Deletes the answer to a deleted message, and tells the features; never throws. */
export function takeDeletion(message: Message | PartialMessage, context: BotContext, { all }: Features): void {
  const { shutdown, queue, log, store } = context;
  // Queued as well: the answer may not have been sent yet.
  const removal = queue.inOrder(message.id, async () => {
    const answerId = await keptAnswerTo(store, message.id);
    if (answerId === null) return;
    await forgetAnswer(store, answerId);
    await message.channel.messages.delete(answerId);
  });
  const { client, id: messageId, channelId } = message;
  for (const { noteDeletion } of all)
    if (noteDeletion !== undefined) shutdown.add(noteDeletion({ messageId, channelId }, client, context));
  // The answer, or its channel, may already be gone.
  shutdown.add(removal.catch((error) => log.debug({ error }, 'The answer could not be deleted')));
}

/** Replies with the answer, or says how long to wait. */
async function answerMessage(
  message: Message,
  text: string,
  request: RequestContext,
  features: Features,
): Promise<void> {
  const wait = await request.cooldowns.take('question', message.author.id, message.channelId);
  if (wait !== null) {
    // Everyone in the channel sees it, so it is said only once.
    if (wait.isFirst) await reply(message, renderWait(wait, request.words), request);
    return;
  }
  await whilePending(message, request, () =>
    request.queue.answerInOrder(
      message.channelId,
      () => responseTo(message, text, request, features),
      async (response) => {
        const answer = await reply(message, response.rendering, request);
        const question = { id: message.id, text };
        await recordAnswer(response, { message: answer, askerId: message.author.id, question }, request);
      },
    ),
  );
}

/** Tells the features that somebody replied to one of the bot's messages, whoever the reply is meant for. */
function noteReply(message: Message, context: BotContext, features: Features): void {
  const repliedTo = message.reference?.messageId;
  if (repliedTo === undefined || !isByPerson(message) || context.shutdown.isShuttingDown) return;
  context.shutdown.add(noteUse(repliedTo, context, features));
}

async function isTalkedBelow(messageId: string, context: BotContext, { all }: Features): Promise<boolean> {
  for (const feature of all) if (await feature.isTalkedBelow?.(messageId, context)) return true;
  return false;
}

/** Runs the work after earlier work for the same message; tells the person of a failure. */
function begin(message: Message, context: BotContext, work: (request: RequestContext) => Promise<void>): void {
  const { shutdown, queue, log } = context;
  if (shutdown.isShuttingDown) return;
  const inTurn = async () => {
    const request = await contextOfMessage(message, context);
    const tell = (rendering: Rendering) => reply(message, rendering, request);
    await orTell(() => work(request), { log, words: request.words, doing: 'message', tell });
  };
  shutdown.add(queue.inOrder(message.id, inTurn));
}

/** Direct messages always are; mentions if the server's settings allow them. */
const isWelcome = (message: Message, { guild }: RequestContext) =>
  !message.inGuild() || (guild.mentions && answersIn(guild, message));

/** The hint for a message that is meant for the bot and whose text Discord hides; null for any other message. */
function hintFor(message: Message): Hint | null {
  const { mentions, client, content, attachments, stickers, type } = message;
  if (!isByPerson(message) || !message.inGuild() || mentions.users.has(client.user.id)) return null;
  const hasNothing = content === '' && attachments.size === 0 && stickers.size === 0;
  const role = message.guild.roles.botRoleFor(client.user);
  if (role !== null && mentions.roles.has(role.id)) return 'mentioned-role';
  // A reply to the answer of a slash command pings nobody.
  const isToBot = type === MessageType.Reply && mentions.repliedUser?.id === client.user.id;
  return isToBot && hasNothing ? 'hidden-reply' : null;
}

const hintText = (hint: Hint, { client }: Message, { words }: RequestContext): string =>
  hint === 'hidden-reply'
    ? words.say(GATEWAY.hintHiddenReply)
    : words.say(GATEWAY.hintRole, { me: `<@${client.user.id}>` });

async function responseTo(
  message: Message,
  text: string,
  context: RequestContext,
  features: Features,
): Promise<TextResponse> {
  if (text === '') {
    const { words } = context;
    return {
      rendering: renderNotice(words.say(GATEWAY.hintMention, { help: callOf(HELP_NAME, words) })),
      answer: null,
    };
  }
  const stopTyping = showTyping(message, context.log);
  try {
    const earlier = await questionsBefore(message, context, features);
    const discussed = () => discussedDocument(message.channel, message);
    return await context.respondTo({ text, earlier, showQuestion: false, place: message, discussed }, context);
  } finally {
    await stopTyping();
  }
}

/** A reply follows up what it replies to; any other message, what a feature knows to have been asked there. */
async function questionsBefore(message: Message, context: RequestContext, { all }: Features): Promise<string[]> {
  const before = await questionBefore(message, context);
  if (before !== null) return [before];
  for (const feature of all) {
    const questions = (await feature.questionsBefore?.(message, context)) ?? [];
    if (questions.length > 0) return questions;
  }
  return [];
}

/** A reply to a question to the group is meant for the group, unless it names the bot. */
async function isForPeople(message: Message, features: Features): Promise<boolean> {
  const isNamed = message.content.includes(`<@${message.client.user.id}>`);
  if (message.type !== MessageType.Reply || isNamed) return false;
  const replied = await repliedTo(message);
  if (replied === null) return false;
  return customIdsIn(replied).some((id) => features.button(decodeButton(id)?.action ?? '')?.asksPeople === true);
}

/** What a reply answers: the message as it was last edited. */
const keyOf = ({ id, editedTimestamp }: Message) => `reply ${id} ${editedTimestamp ?? ''}`;

function reply(message: Message, rendering: Rendering, { delivery }: BotContext): Promise<Message> {
  return delivery.deliver(rendering, async (body) => {
    try {
      return await sendWithNonce(keyOf(message), (nonce) =>
        message.reply({ ...body, ...nonce, failIfNotExists: false }),
      );
    } catch (error) {
      // Without Read Message History the bot cannot reply, but it can send a message.
      const isReplyForbidden =
        error instanceof DiscordAPIError &&
        error.code === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;
      if (!isReplyForbidden || !message.channel.isSendable()) throw error;
      const { channel } = message;
      return sendWithNonce<Message>(keyOf(message), (nonce) => channel.send({ ...body, ...nonce }));
    }
  });
}
