/** `/minutes`, and the buttons of the minutes and of their points. */

import { type ButtonInteraction, type ChatInputCommandInteraction, messageLink, PermissionFlagsBits } from 'discord.js';
import {
  agreeToPoint,
  closeMinutes,
  MINUTES_PER_SERVER,
  type Minutes,
  makeStale,
  minutesOf,
  minutesPeople,
  openMinutes,
  pointIn,
} from '../../../store/minutes.js';
import { sortMinutes } from '../../../study/minutes.js';
import { callOf } from '../../card/command-name.js';
import { formOf } from '../../card/delivery.js';
import { renderNotice } from '../../card/notice.js';
import { replyOpenly, replyPrivately, replyPrivatelyWhenMade } from '../../card/reply.js';
import type { Rendering } from '../../card/view.js';
import { CARD, FORGET_ME_NAME } from '../../card/words.js';
import type { RequestContext } from '../../gateway/context.js';
import type { OwnInteraction } from '../../gateway/feature.js';
import { removePosts } from '../../gateway/remove-posts.js';
import { wordsOfServer } from '../../gateway/server-words.js';
import { libraryOf } from '../../library/library.js';
import { holds, isReadersOwn } from '../../traffic/who-may.js';
import { askForPoint, takePoint } from './add.js';
import { renderClosed, renderMinutes, renderOpen } from './card.js';
import { collectMinutes } from './collect.js';
import { decodeMinutes } from './custom-ids.js';
import { openMinutesHere, threadHere } from './here.js';
import { pointOf, renderPoint } from './point.js';
import { MENU_NAME, MESSAGES } from './words.js';
import { tendMinutes, writeMinutes } from './write.js';

/** Opens the minutes of the thread for everybody, or shows the person those that there are. */
export async function startMinutes(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  context: RequestContext,
): Promise<void> {
  const { store, words, delivery, now } = context;
  const here = threadHere(interaction, context);
  if ('refused' in here) return replyPrivately(interaction, here.refused, delivery);
  const { thread } = here;
  const before = await minutesOf(store, thread.id);
  if (before?.closedAt === null) return replyPrivately(interaction, openCard(context), delivery);
  if (before !== null && interaction.isChatInputCommand()) {
    return replyPrivately(interaction, renderClosed(linkTo(before), words), delivery);
  }
  const place = { threadId: thread.id, guildId: thread.guildId };
  const minutes = await openMinutes(store, place, interaction.user.id, now());
  if (minutes === null) {
    const notice = renderNotice(words.say(MESSAGES.fullServer, { count: MINUTES_PER_SERVER }));
    return replyPrivately(interaction, notice, delivery);
  }
  const forAll = { ...context, words: await wordsOfServer(thread.guildId, interaction.client, store) };
  // Everybody reads it, whatever form the person has chosen.
  await replyOpenly(interaction, openCard(forAll), delivery.in('components'));
}

const openCard = ({ words }: RequestContext): Rendering => {
  const menu = words.say(MENU_NAME);
  return renderOpen(words.say(MESSAGES.how, { menu, forget: callOf(FORGET_ME_NAME, words) }), words);
};

const linkTo = ({ threadId, guildId, messageId }: Minutes) =>
  messageId === null ? `<#${threadId}>` : messageLink(threadId, messageId, guildId);

/** Does what the button or modal is for. */
export function useMinutes(interaction: OwnInteraction, context: RequestContext): Promise<void> {
  const state = decodeMinutes(interaction.customId ?? '');
  if (interaction.isModalSubmit() && state?.kind === 'point') return takePoint(interaction, context);
  if (!interaction.isButton() || state === null) {
    return replyPrivately(interaction, renderNotice(context.words.say(CARD.buttonUnknown)), context.delivery);
  }
  switch (state.kind) {
    case 'open':
      return startMinutes(interaction, context);
    case 'add':
      return askForPoint(interaction, context);
    case 'read':
      return read(interaction, state.from, context);
    case 'close':
      return close(interaction, context);
    case 'yes':
      return agree(interaction, context);
    default:
      return remove(interaction, context);
  }
}

/** Shows the minutes as they are now, to the person alone. */
async function read(interaction: ButtonInteraction, from: number, context: RequestContext): Promise<void> {
  const { store, words, answerer, readerUrl, delivery } = context;
  const { channel } = interaction;
  const made = async (): Promise<Rendering> => {
    const minutes = channel?.isThread() === true ? await minutesOf(store, channel.id) : null;
    if (minutes === null || channel?.isThread() !== true) return renderNotice(words.say(MESSAGES.none));
    // What people asked later, or asked who were forgotten, is not in closed minutes.
    const { people } = await minutesPeople(store, channel.id);
    const { said, cited } = await collectMinutes(channel, context, minutes.closedAt === null ? undefined : people);
    const sorted = sortMinutes(said, cited, answerer.corpus.documents);
    return renderMinutes(sorted, { words, library: libraryOf(answerer.corpus, readerUrl) }, from);
  };
  if (from === 0 || !isReadersOwn(interaction)) return replyPrivatelyWhenMade(interaction, made, delivery);
  await interaction.deferUpdate();
  const rendering = await made();
  await delivery.in(formOf(interaction.message)).deliver(rendering, (body) => interaction.editReply(body));
}

async function close(interaction: ButtonInteraction, context: RequestContext): Promise<void> {
  const { store, words, delivery, now, log } = context;
  const here = await openMinutesHere(interaction, context);
  if ('refused' in here) return replyPrivately(interaction, here.refused, delivery);
  const { openers } = await minutesPeople(store, here.thread.id);
  const isModerator = holds(interaction, PermissionFlagsBits.ManageMessages);
  // Whoever opened them may have been forgotten.
  const mayClose = isModerator || openers.size === 0 || openers.has(store.keyedHash(interaction.user.id));
  if (!mayClose) return replyPrivately(interaction, renderNotice(words.say(MESSAGES.mayNotClose)), delivery);
  await interaction.deferUpdate();
  await closeMinutes(store, here.thread.id, now());
  // If it fails, the next minute tries again.
  await writeMinutes(here.thread.id, interaction.client, context, true).catch((error) =>
    log.warn({ error }, 'The minutes could not be written'),
  );
  const minutes = await minutesOf(store, here.thread.id);
  if (minutes === null) return;
  const forAll = await wordsOfServer(here.thread.guildId, interaction.client, store);
  const rendering = renderClosed(linkTo(minutes), isReadersOwn(interaction) ? words : forAll);
  await delivery.in(formOf(interaction.message)).deliver(rendering, (body) => interaction.editReply(body));
}

/** The author of a message says yes: its words, as they are shown, are a point. */
async function agree(interaction: ButtonInteraction, context: RequestContext): Promise<void> {
  const { store, words, delivery, answerer, readerUrl } = context;
  const { message, user } = interaction;
  const tell = (text: string) => replyPrivately(interaction, renderNotice(text), delivery);
  const here = await openMinutesHere(interaction, context);
  if ('refused' in here) return replyPrivately(interaction, here.refused, delivery);
  const kept = await pointIn(store, message.id);
  const library = libraryOf(answerer.corpus, readerUrl);
  const point = pointOf(message, library);
  if (kept === null || point === null) return tell(words.say(CARD.buttonUnknown));
  if (kept.person !== store.keyedHash(user.id)) return tell(words.say(MESSAGES.onlyAuthor));
  await agreeToPoint(store, message.id);
  const setting = { words: await wordsOfServer(here.thread.guildId, interaction.client, store), library };
  const rendering = renderPoint(point, setting);
  await delivery.in(formOf(message)).deliver(rendering, (body) => interaction.update(body));
}

/** Deletes a point, or the question to its author, for its author or for somebody who manages messages there. */
async function remove(interaction: ButtonInteraction, context: RequestContext): Promise<void> {
  const { store, words, delivery, shutdown, queue } = context;
  const { message, user, client } = interaction;
  const kept = await pointIn(store, message.id);
  const isTheirs = kept !== null && kept.person === store.keyedHash(user.id);
  if (!isTheirs && !holds(interaction, PermissionFlagsBits.ManageMessages)) {
    const text = kept === null ? CARD.buttonUnknown : MESSAGES.onlyAuthor;
    return replyPrivately(interaction, renderNotice(words.say(text)), delivery);
  }
  await interaction.deferUpdate();
  await removePosts(client, [{ messageId: message.id, channelId: message.channelId }], context);
  if (kept === null) return;
  await queue.inOrder(`minutes ${kept.channelId}`, () => makeStale(store, kept.channelId));
  shutdown.add(tendMinutes(client, context));
}
