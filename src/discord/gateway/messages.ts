/** Answers mentions and direct messages as replies; the answer follows when the question is edited or deleted. */

import { DiscordAPIError, type Message, MessageType, type PartialMessage, RESTJSONErrorCodes } from 'discord.js';
import { answersText, forgetAnswer, answerTo as keptAnswerTo } from '../../store/answers.js';
import { isFirstTold } from '../../store/hints.js';
import { callOf } from '../card/command-name.js';
import { formOf } from '../card/delivery.js';
import { renderNotice } from '../card/notice.js';
import type { Rendering } from '../card/view.js';
import { HELP_NAME } from '../card/words.js';
import { decodeButton } from '../custom-id/button.js';
import { customIdsIn } from '../custom-id/finding.js';
import { answersIn, renderWait } from '../traffic/access.js';
import { textForBot } from './addressed.js';
import { recordAnswer } from './answer-record.js';
import { noteUse } from './components.js';
import type { BotContext, RequestContext, TextResponse } from './context.js';
import { earlierQuestions, repliedTo } from './conversation.js';
import { discussedDocument } from './discussed-document.js';
import { orTell } from './failures.js';
import type { Features } from './features.js';
import { contextOfMessage } from './request-context.js';
import { GATEWAY } from './words.js';

/** Answers a new message if it is addressed to the bot; never throws. */
export function takeMessage(message: Message, context: BotContext, features: Features): void {
  noteReply(message, context, features);
  const text = textOf(message);
  if (text === null && !isHiddenReply(message)) return;
  begin(message, context, async (request) => {
    if (!isWelcome(message, request) || (await isForPeople(message, features))) return;
    if (text === null) {
      if (await isTalkedBelow(message.reference?.messageId ?? '', request, features)) return;
      const isFirst = await isFirstTold(request.store, message.author.id, 'hidden-reply');
      if (isFirst) await reply(message, renderNotice(request.words.say(GATEWAY.hintHiddenReply)), request);
      return;
    }
    const wait = await request.cooldowns.take('question', message.author.id, message.channelId);
    if (wait !== null) {
      // Everyone in the channel sees it, so it is response only once.
      if (wait.isFirst) await reply(message, renderWait(wait, request.words), request);
      return;
    }
    const response = await answerTo(message, text, request, features);
    const answer = await reply(message, response.rendering, request);
    const question = { id: message.id, text };
    await recordAnswer(response, { message: answer, askerId: message.author.id, question }, request);
  });
}

/** Answers an edited question again by editing its answer; never throws. */
export function takeEdit(message: Message, context: BotContext, features: Features): void {
  const text = textOf(message);
  if (text === null) return;
  begin(message, context, async (request) => {
    // Looked up in the queue: the first answer may not have been sent yet when the edit came.
    const { delivery, cooldowns, store } = request;
    const answerId = await keptAnswerTo(store, message.id);
    // Link previews change a message without changing its text.
    if (answerId === null || (await answersText(store, answerId, text))) return;
    if ((await cooldowns.take('question', message.author.id, message.channelId)) !== null) return;
    const response = await answerTo(message, text, request, features);
    const before = await message.channel.messages.fetch(answerId);
    const edited = await delivery.in(formOf(before)).deliver(response.rendering, (body) => before.edit(body));
    const question = { id: message.id, text };
    await recordAnswer(response, { message: edited, askerId: message.author.id, question }, request);
  });
}

/** Deletes the answer to a deleted message; never throws. */
export function takeDeletion(message: Message | PartialMessage, context: BotContext): void {
  const { shutdown, queue, log, store } = context;
  // Queued as well: the answer may not have been sent yet.
  const removal = queue.inOrder(message.channelId, async () => {
    const answerId = await keptAnswerTo(store, message.id);
    if (answerId === null) return;
    await forgetAnswer(store, answerId);
    await message.channel.messages.delete(answerId);
  });
  // The answer, or its channel, may already be gone.
  shutdown.add(removal.catch((error) => log.debug({ error }, 'The answer could not be deleted')));
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

/** Runs the work in the channel's queue; tells the person of a failure. */
function begin(message: Message, context: BotContext, work: (request: RequestContext) => Promise<void>): void {
  const { shutdown, queue, log } = context;
  if (shutdown.isShuttingDown) return;
  const inTurn = async () => {
    const request = await contextOfMessage(message, context);
    const tell = (rendering: Rendering) => reply(message, rendering, request);
    await orTell(() => work(request), { log, words: request.words, doing: 'message', tell });
  };
  shutdown.add(queue.inOrder(message.channelId, inTurn));
}

/** Direct messages always are; mentions if the server's settings allow them. */
const isWelcome = (message: Message, { guild }: RequestContext) =>
  !message.inGuild() || (guild.mentions && answersIn(guild, message));

function textOf(message: Message): string | null {
  const botId = message.client.user.id;
  return textForBot(
    {
      content: message.content,
      isByPerson: isByPerson(message),
      isDirect: !message.inGuild(),
      mentionsBot: message.mentions.users.has(botId),
      mentionsEveryone: message.mentions.everyone,
    },
    botId,
  );
}

const isByPerson = ({ author, system, webhookId }: Message) => !author.bot && !system && webhookId === null;

/** A reply to the answer of a slash command pings nobody, so Discord hides its text from the bot. */
function isHiddenReply(message: Message): boolean {
  const { mentions, client, content, attachments, stickers, type } = message;
  const isToBot = type === MessageType.Reply && mentions.repliedUser?.id === client.user.id;
  const hasNothing = content === '' && attachments.size === 0 && stickers.size === 0;
  return isByPerson(message) && message.inGuild() && isToBot && hasNothing && !mentions.users.has(client.user.id);
}

async function answerTo(
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
  const answering = async () => {
    const earlier = await questionsBefore(message, context, features);
    const discussed = () => discussedDocument(message.channel, message);
    return context.respondTo({ text, earlier, showQuestion: false, place: message, discussed }, context);
  };
  // Typing must be sent before the answer, or it would still show afterwards.
  const [response] = await Promise.all([answering(), showTyping(message, context)]);
  return response;
}

/** A reply follows up what it replies to; any other message, what a feature knows to have been asked there. */
async function questionsBefore(message: Message, context: RequestContext, { all }: Features): Promise<string[]> {
  const before = await earlierQuestions(message, message.client.user.id);
  if (before.length > 0) return before;
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

/** Shows that the bot is typing; the answer is sent even if this fails. */
async function showTyping({ channel }: Message, { log }: BotContext): Promise<void> {
  if (!channel.isSendable()) return;
  try {
    await channel.sendTyping();
  } catch (error) {
    log.debug({ error }, 'Typing could not be shown');
  }
}

function reply(message: Message, rendering: Rendering, { delivery }: BotContext): Promise<Message> {
  return delivery.deliver(rendering, async (body) => {
    try {
      return await message.reply({ ...body, failIfNotExists: false });
    } catch (error) {
      // Without Read Message History the bot cannot reply, but it can send a message.
      const isReplyForbidden =
        error instanceof DiscordAPIError &&
        error.code === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;
      if (!isReplyForbidden || !message.channel.isSendable()) throw error;
      return message.channel.send(body);
    }
  });
}
