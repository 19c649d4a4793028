/** Writes closed minutes into their thread, and writes them anew when somebody was forgotten or a point removed. */

import { type AnyThreadChannel, type Client, DiscordAPIError, type Message, RESTJSONErrorCodes } from 'discord.js';
import {
  asksBefore,
  dropMinutes,
  keepAuthors,
  keepWritten,
  type Minutes,
  minutesOf,
  minutesPeople,
  staleMinutes,
} from '../../../store/minutes.js';
import { sortMinutes } from '../../../study/minutes.js';
import { formOf } from '../../card/delivery.js';
import { type Announcement, announce } from '../../gateway/announce.js';
import type { BotContext } from '../../gateway/context.js';
import { messageIn } from '../../gateway/conversation.js';
import { removePosts } from '../../gateway/remove-posts.js';
import { wordsOfServer } from '../../gateway/server-words.js';
import { libraryOf } from '../../library/library.js';
import { serves } from '../../platform/shards.js';
import { countPoints, renderMinutes } from './card.js';
import { collectMinutes, isGone } from './collect.js';
import { MESSAGES } from './words.js';

/** Whoever has not said yes by then has not agreed. */
const ASK_MS = 7 * 24 * 60 * 60_000;

/**
 * Writes the closed minutes of the thread into its message, or into a new one if there is none; resolves to the message's id, null if
 * they are not closed. When they are being closed, what everybody asked is taken up; afterwards, only what people asked who were
 * in them.
 */
export const writeMinutes = (
  threadId: string,
  client: Client<true>,
  context: BotContext,
  isClosing = false,
): Promise<string | null> =>
  context.queue.inOrder(`minutes ${threadId}`, async () => {
    const { store } = context;
    const minutes = await minutesOf(store, threadId);
    if (minutes === null || minutes.closedAt === null) return null;
    const thread = await threadOf(threadId, client);
    if (thread === null) {
      await dropMinutes(store, threadId);
      return null;
    }
    const isFirst = isClosing || minutes.messageId === null;
    const { people } = await minutesPeople(store, threadId);
    const { said: read, cited } = await collectMinutes(thread, context, isFirst ? undefined : people);
    const words = read.map(({ authorId, messageId }) => ({ messageId, person: store.keyedHash(authorId) }));
    await keepAuthors(
      store,
      minutes,
      words.filter(({ person }) => !people.has(person)),
    );
    // Whoever was forgotten meanwhile is left out; whoever is forgotten while this is written has it written anew.
    const written = await minutesPeople(store, threadId);
    const said = read.filter(({ authorId }) => written.people.has(store.keyedHash(authorId)));
    const { documents } = context.answerer.corpus;
    const setting = {
      words: await wordsOfServer(minutes.guildId, client, store),
      library: libraryOf(context.answerer.corpus, context.readerUrl),
    };
    const sorted = sortMinutes(said, cited, documents);
    const line = setting.words.say(MESSAGES.line, { count: countPoints(sorted) });
    const card = renderMinutes(sorted, setting, 0);
    const messageId = await putInto(thread, minutes, { line, card }, context);
    await keepWritten(store, threadId, { messageId, people: written.people.size });
    return messageId;
  });

async function threadOf(threadId: string, client: Client<true>): Promise<AnyThreadChannel | null> {
  try {
    const channel = await client.channels.fetch(threadId);
    return channel?.isThread() === true ? channel : null;
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** Edits the message of the minutes, or sends it; one that a moderator has deleted stays deleted. */
async function putInto(
  thread: AnyThreadChannel,
  { messageId, threadId, closedAt }: Minutes,
  announcement: Announcement,
  context: BotContext,
): Promise<string> {
  if (messageId === null) {
    // An earlier process may have been killed after it sent the message.
    const once = { key: `minutes ${threadId} ${closedAt}`, begunAt: closedAt };
    return (await announce(thread, announcement, once, context)).id;
  }
  const before = await messageIn(thread, messageId);
  if (before === null) return messageId;
  const { delivery } = context;
  const edit = () => delivery.in(formOf(before)).deliver(announcement.card, (body) => before.edit(body));
  await whileActive(thread, edit);
  return messageId;
}

/** Does what an archived thread refuses, and archives it again. */
async function whileActive(thread: AnyThreadChannel, work: () => Promise<Message>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isArchived =
      error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InvalidActionOnArchivedThread;
    if (!isArchived) throw error;
    await thread.setArchived(false);
    await work();
    await thread.setArchived(true);
  }
}

/** Writes what is not written yet or has changed, and gives up questions to authors who have not answered; never throws. */
export async function tendMinutes(client: Client<true>, context: BotContext): Promise<void> {
  const { store, log, now } = context;
  try {
    const isServed = (guildId: string | null) => serves(client, guildId);
    for (const threadId of await staleMinutes(store, isServed)) await rewrite(threadId, client, context);
    await removePosts(client, await asksBefore(store, now() - ASK_MS, isServed), context);
  } catch (error) {
    log.error({ error }, 'The minutes could not be tended');
  }
}

/** What Discord refuses stays as it is; after any other failure the next minute tries again. */
async function rewrite(threadId: string, client: Client<true>, context: BotContext): Promise<void> {
  const { store, log } = context;
  try {
    await writeMinutes(threadId, client, context);
  } catch (error) {
    log.warn({ error }, 'The minutes could not be written');
    if (isGone(error)) return dropMinutes(store, threadId);
    if (!(error instanceof DiscordAPIError)) return;
    const [minutes, { people }] = await Promise.all([minutesOf(store, threadId), minutesPeople(store, threadId)]);
    await keepWritten(store, threadId, { messageId: minutes?.messageId ?? null, people: people.size });
  }
}
