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
import type { BotContext, RequestContext, Said } from './context.js';
import { earlierQuestions, repliedTo } from './conversation.js';
import { discussedDocument } from './discussed-document.js';
import { orTell } from './failures.js';
import type { Features } from './features.js';
import { contextOfMessage } from './request-context.js';
import { GATEWAY } from './words.js';

/** Answers a new message when it is for the bot; never throws. */
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
      // All see it, so it is said once.
      if (wait.isFirst) await reply(message, renderWait(wait, request.words), request);
      return;
    }
    const said = await answerTo(message, text, request, features);
    const answer = await reply(message, said.rendering, request);
    const question = { id: message.id, text };
    await recordAnswer(said, { message: answer, askerId: message.author.id, question }, request);
  });
}

/** Answers an edited message anew, in the answer that it has; never throws. */
export function takeEdit(message: Message, context: BotContext, features: Features): void {
  const text = textOf(message);
  if (text === null) return;
  begin(message, context, async (request) => {
    // Looked up in turn: the first answer may have been on its way when the edit came.
    const { delivery, cooldowns, store } = request;
    const answerId = await keptAnswerTo(store, message.id);
    // Link previews change a message without changing its text.
    if (answerId === null || (await answersText(store, answerId, text))) return;
    if ((await cooldowns.take('question', message.author.id, message.channelId)) !== null) return;
    const said = await answerTo(message, text, request, features);
    const before = await message.channel.messages.fetch(answerId);
    const edited = await delivery.in(formOf(before)).deliver(said.rendering, (body) => before.edit(body));
    const question = { id: message.id, text };
    await recordAnswer(said, { message: edited, askerId: message.author.id, question }, request);
  });
}

/** Takes the answer to a deleted message away; never throws. */
export function takeDeletion(message: Message | PartialMessage, context: BotContext): void {
  const { shutdown, queue, log, store } = context;
  // In turn as well: the answer may be on its way.
  const removal = queue.inOrder(message.channelId, async () => {
    const answerId = await keptAnswerTo(store, message.id);
    if (answerId === null) return;
    await forgetAnswer(store, answerId);
    await message.channel.messages.delete(answerId);
  });
  // The answer may be gone already, or the channel with it.
  shutdown.add(removal.catch((error) => log.debug({ error }, 'The answer could not be deleted')));
}

/** Tells the features that somebody replies to a message of the bot's, whoever the reply is meant for. */
function noteReply(message: Message, context: BotContext, features: Features): void {
  const repliedTo = message.reference?.messageId;
  if (repliedTo === undefined || !isByPerson(message) || context.shutdown.isShuttingDown) return;
  context.shutdown.add(noteUse(repliedTo, context, features));
}

async function isTalkedBelow(messageId: string, context: BotContext, { all }: Features): Promise<boolean> {
  for (const feature of all) if (await feature.isTalkedBelow?.(messageId, context)) return true;
  return false;
}

/** Does the work in the channel's turn; a failure is told to the person. */
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

/** Direct messages are; mentions where the server wants them. */
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

async function answerTo(message: Message, text: string, context: RequestContext, features: Features): Promise<Said> {
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
  // Typing is sent before the answer, or it would be shown on after it.
  const [said] = await Promise.all([answering(), showTyping(message, context)]);
  return said;
}

/** A reply follows what it replies to; where a feature knows what was asked there, anything else follows that. */
async function questionsBefore(message: Message, context: RequestContext, { all }: Features): Promise<string[]> {
  const before = await earlierQuestions(message, message.client.user.id);
  if (before.length > 0) return before;
  for (const feature of all) {
    const questions = (await feature.questionsBefore?.(message, context)) ?? [];
    if (questions.length > 0) return questions;
  }
  return [];
}

/** A reply to a message that asks people is an answer to that, unless it names the bot. */
async function isForPeople(message: Message, features: Features): Promise<boolean> {
  const isNamed = message.content.includes(`<@${message.client.user.id}>`);
  if (message.type !== MessageType.Reply || isNamed) return false;
  const replied = await repliedTo(message);
  if (replied === null) return false;
  return customIdsIn(replied).some((id) => features.button(decodeButton(id)?.action ?? '')?.asksPeople === true);
}

/** Shows that an answer is on its way; a server without it, or a channel that forbids it, is no reason not to answer. */
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
      // Without Read Message History no reply is possible, but a message is.
      const isReplyForbidden =
        error instanceof DiscordAPIError &&
        error.code === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;
      if (!isReplyForbidden || !message.channel.isSendable()) throw error;
      return message.channel.send(body);
    }
  });
}
