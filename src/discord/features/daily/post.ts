/** Posts the daily passages that are due: retries for an hour, tells the owner of failures, and stops when nobody reads them. */

import type { Client, SendableChannels } from 'discord.js';
import {
  type DailyPassage,
  dailyPassagesDueAfter,
  keepDailyDue,
  keepDailyFailure,
  keepDailyGivenUp,
  keepDailySent,
  returnDailyPassage,
  stopDailyPassage,
  takeDueDailyPassages,
} from '../../../store/daily.js';
import { guildSettings } from '../../../store/guild-settings.js';
import type { Message, Words } from '../../../words/words.js';
import { callOf } from '../../card/command-name.js';
import { renderNotice } from '../../card/notice.js';
import type { Rendering } from '../../card/view.js';
import { SETTINGS_NAME } from '../../card/words.js';
import { announce } from '../../gateway/announce.js';
import { documentHere } from '../../gateway/channel-document.js';
import type { BotContext } from '../../gateway/context.js';
import { wordsOfServer } from '../../gateway/server-words.js';
import { tellOwner } from '../../gateway/tell-owner.js';
import { libraryOf } from '../../library/library.js';
import { serves } from '../../platform/shards.js';
import { answersIn } from '../../traffic/access.js';
import { nextDue } from '../../traffic/time-of-day.js';
import { dailyLine, renderDaily } from './card.js';
import { MESSAGES } from './words.js';

const RETRY_AFTER_MS = 10 * 60_000;
/** Later than this, a passage due in the morning is skipped. */
const GIVE_UP_AFTER_MS = 60 * 60_000;
const QUIET_LIMIT_MS = 14 * 24 * 60 * 60_000;
/** No daily passage is due later than this, summer time included; one that is was set while the clock was wrong. */
const LONGEST_AHEAD_MS = 26 * 60 * 60_000;

/** Posts what is due now, one server at a time; never throws. Calls are queued, so that none posts what another is still posting. */
export const postDailyPassages = (client: Client<true>, context: BotContext): Promise<void> =>
  context.queue.inOrder('daily passages', () => postDue(client, context));

async function postDue(client: Client<true>, context: BotContext): Promise<void> {
  const { store, log, now, shutdown } = context;
  if (shutdown.isShuttingDown) return;
  try {
    const isServed = (guildId: string | null) => serves(client, guildId);
    for (const daily of await dailyPassagesDueAfter(store, now() + LONGEST_AHEAD_MS, isServed)) {
      await keepDailyDue(store, daily, nextOf(daily, now()));
    }
    for (const daily of await takeDueDailyPassages(store, now(), isServed)) await post(daily, client, context);
  } catch (error) {
    log.error({ error }, 'The daily passages could not be looked up');
  }
}

async function post(daily: DailyPassage, client: Client, context: BotContext): Promise<void> {
  const { store, log, now } = context;
  const late = now() - daily.dueAt;
  if (late < daily.failures * RETRY_AFTER_MS) {
    await returnDailyPassage(store, daily);
    return;
  }
  const words = await wordsOfServer(daily.guildId, client, store);
  if (late > GIVE_UP_AFTER_MS) {
    await keepDailyGivenUp(store, daily, { now: now(), nextDueAt: nextOf(daily, now()) });
    // The owner was told of a failed attempt when it failed, but not of one that never happened.
    if (daily.failures === 0) await tellOwner(troubleOf(MESSAGES.missed, daily, words), daily, client, context);
    return;
  }
  try {
    await postNow(daily, client, context, words);
  } catch (error) {
    log.warn({ error }, 'The daily passage could not be sent');
    await keepDailyFailure(store, daily);
    if (daily.failures === 0) await tellOwner(troubleOf(MESSAGES.failed, daily, words), daily, client, context);
  }
}

async function postNow(daily: DailyPassage, client: Client, context: BotContext, words: Words): Promise<void> {
  const { store, now, answerer, readerUrl } = context;
  if (now() - daily.lastUsedAt >= QUIET_LIMIT_MS) {
    await stop(daily, client, context, words);
    return;
  }
  const library = libraryOf(answerer.corpus, readerUrl);
  const settings = await guildSettings(store, daily.guildId);
  const place = { channelId: daily.channelId, channel: null };
  const here = documentHere(settings, place, library);
  const paragraphs = (here === null ? library.documents : [here]).flatMap(({ passages }) =>
    passages.filter(({ paragraph }) => paragraph !== null),
  );
  const passage = paragraphs[daily.sent % paragraphs.length];
  if (passage === undefined) throw new Error('No document has a paragraph');
  const isOpen = answersIn(settings, place);
  const announcement = { line: dailyLine(passage, words), card: renderDaily(passage, { library, words, isOpen }) };
  const once = { key: `daily ${daily.guildId} ${daily.dueAt}`, begunAt: daily.wasBegun ? daily.dueAt : null };
  const message = await announce(await channelOf(daily.channelId, client), announcement, once, context);
  await keepDailySent(store, daily, { messageId: message.id, now: now(), nextDueAt: nextOf(daily, now()) });
}

/** Stops it first, so that a channel that is gone cannot keep it going; then says so in its channel, or else to the owner. */
async function stop(daily: DailyPassage, client: Client, context: BotContext, words: Words): Promise<void> {
  await stopDailyPassage(context.store, daily.guildId);
  const notice = renderNotice(words.say(MESSAGES.stopped, { settings: settingsName(words) }));
  try {
    await send(daily.channelId, notice, client, context);
  } catch (error) {
    context.log.warn({ error }, 'The notice that the daily passage stopped could not be sent');
    await tellOwner(notice, daily, client, context);
  }
}

async function channelOf(channelId: string, client: Client): Promise<SendableChannels> {
  const channel = await client.channels.fetch(channelId);
  if (channel === null || !channel.isSendable()) throw new Error('Nothing can be sent to the channel');
  return channel;
}

async function send(channelId: string, rendering: Rendering, client: Client, context: BotContext): Promise<void> {
  const channel = await channelOf(channelId, client);
  await context.delivery.deliver<unknown>(rendering, (body) => channel.send(body));
}

/** What the owner is told if a passage was not sent. */
const troubleOf = (message: Message, { channelId }: DailyPassage, words: Words): Rendering =>
  renderNotice(words.say(message, { channel: `<#${channelId}>`, settings: settingsName(words) }));

const settingsName = (words: Words) => callOf(SETTINGS_NAME, words);

const nextOf = ({ hour, minute, zone }: DailyPassage, after: number) => nextDue({ hour, minute }, zone, after);
