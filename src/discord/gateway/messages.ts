/** Answers mentions and direct messages as replies; the answer follows when the question is edited or deleted. */

import { DiscordAPIError, type Message, MessageType, type PartialMessage, RESTJSONErrorCodes } from 'discord.js';
import { answersText, forgetAnswer, answerTo as keptAnswerTo } from '../../store/answers.js';
import { isDailyMessage, keepDailyUse } from '../../store/daily.js';
import { isFirstTold } from '../../store/hints.js';
import { formOf } from '../card/delivery.js';
import { renderNotice } from '../card/notice.js';
import type { Rendering } from '../card/view.js';
import { helpName } from '../features/ask/card.js';
import { respondTo, type Said } from '../features/ask/respond.js';
import { questionsOfDiscussion } from '../features/discuss/questions-before.js';
import { isGroupPost } from '../features/group/resolve.js';
import { answersIn, renderWait } from '../traffic/access.js';
import { textForBot } from './addressed.js';
import { keepSaid } from './answer-record.js';
import type { BotContext } from './context.js';
import { earlierQuestions, repliedTo } from './conversation.js';
import { discussedDocument } from './discussed-document.js';
import { orTell } from './failures.js';
import { contextOfMessage, type RequestContext } from './request-context.js';

/** Answers a new message when it is for the bot; never throws. */
export function takeMessage(message: Message, context: BotContext): void {
  noteDailyReply(message, context);
  const text = textOf(message);
  if (text === null && !isHiddenReply(message)) return;
  begin(message, context, async (request) => {
    if (!isWelcome(message, request) || (await isForGroup(message))) return;
    if (text === null) {
      // People who talk below a daily passage talk to each other.
      if (await isDailyMessage(request.store, message.reference?.messageId ?? '')) return;
      const isFirst = await isFirstTold(request.store, message.author.id, 'hidden-reply');
      if (isFirst) await reply(message, renderNotice(request.words.say('hint.hidden-reply')), request);
      return;
    }
    const wait = await request.cooldowns.take('question', message.author.id, message.channelId);
    if (wait !== null) {
      // All see it, so it is said once.
      if (wait.isFirst) await reply(message, renderWait(wait, request.words), request);
      return;
    }
    const said = await answerTo(message, text, request);
    const answer = await reply(message, said.rendering, request);
    const question = { id: message.id, text };
    await keepSaid(said, { message: answer, askerId: message.author.id, question }, request);
  });
}

/** Answers an edited message anew, in the answer that it has; never throws. */
export function takeEdit(message: Message, context: BotContext): void {
  const text = textOf(message);
  if (text === null) return;
  begin(message, context, async (request) => {
    // Looked up in turn: the first answer may have been on its way when the edit came.
    const { delivery, cooldowns, store } = request;
    const kept = await keptAnswerTo(store, message.id);
    // Link previews change a message without changing its text.
    if (kept === null || (await answersText(store, kept.messageId, text))) return;
    if ((await cooldowns.take('question', message.author.id, message.channelId)) !== null) return;
    const said = await answerTo(message, text, request);
    const before = await message.channel.messages.fetch(kept.messageId);
    const edited = await delivery.in(formOf(before)).deliver(said.rendering, (body) => before.edit(body));
    const question = { id: message.id, text };
    await keepSaid(said, { message: edited, askerId: message.author.id, question }, request);
  });
}

/** Takes the answer to a deleted message away; never throws. */
export function takeDeletion(message: Message | PartialMessage, context: BotContext): void {
  const { inHand, lanes, log, store } = context;
  // In turn as well: the answer may be on its way.
  const removal = lanes.inOrder(message.channelId, async () => {
    const kept = await keptAnswerTo(store, message.id);
    if (kept === null) return;
    await forgetAnswer(store, kept.messageId);
    await message.channel.messages.delete(kept.messageId);
  });
  // The answer may be gone already, or the channel with it.
  inHand.add(removal.catch((error) => log.debug({ error }, 'The answer could not be deleted')));
}

/** A reply to a daily passage shows that it is read, whoever it is meant for. */
function noteDailyReply(message: Message, { inHand, log, now, store }: BotContext): void {
  const repliedTo = message.reference?.messageId;
  if (repliedTo === undefined || !isByPerson(message) || inHand.isLeaving) return;
  const noted = keepDailyUse(store, repliedTo, now());
  inHand.add(noted.catch((error) => log.error({ error }, 'The use of a daily passage could not be kept')));
}

/** Does the work in the channel's turn; a failure is told to the person. */
function begin(message: Message, context: BotContext, work: (request: RequestContext) => Promise<void>): void {
  const { inHand, lanes, log } = context;
  if (inHand.isLeaving) return;
  const inTurn = async () => {
    const request = await contextOfMessage(message, context);
    const tell = (rendering: Rendering) => reply(message, rendering, request);
    await orTell(() => work(request), { log, words: request.words, doing: 'message', tell });
  };
  inHand.add(lanes.inOrder(message.channelId, inTurn));
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

async function answerTo(message: Message, text: string, context: RequestContext): Promise<Said> {
  if (text === '') {
    const { words } = context;
    return { rendering: renderNotice(words.say('hint.mention', { help: helpName(words) })), answer: null };
  }
  const answering = async () => {
    const earlier = await questionsBefore(message, context);
    const discussed = () => discussedDocument(message.channel, message);
    return respondTo({ text, earlier, showQuestion: false, place: message, discussed }, context);
  };
  // Typing is sent before the answer, or it would be shown on after it.
  const [said] = await Promise.all([answering(), showTyping(message, context)]);
  return said;
}

/** A reply follows what it replies to; in the thread of a discussion, anything else follows what was asked there. */
async function questionsBefore(message: Message, context: RequestContext): Promise<string[]> {
  const before = await earlierQuestions(message, message.client.user.id);
  return before.length > 0 ? before : questionsOfDiscussion(message, context);
}

/** A reply to a post to the group is an answer to that, unless it names the bot. */
async function isForGroup(message: Message): Promise<boolean> {
  const isNamed = message.content.includes(`<@${message.client.user.id}>`);
  if (message.type !== MessageType.Reply || isNamed) return false;
  const replied = await repliedTo(message);
  return replied !== null && isGroupPost(replied);
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
