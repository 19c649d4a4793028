/** Closes positions: at somebody's press, or by themselves; then tells the result in the channel, once. */

import { type Client, DiscordAPIError } from 'discord.js';
import {
  closePosition,
  keepPositionTold,
  type Position,
  positionOf,
  positionsToTell,
  votesOf,
} from '../../../store/positions.js';
import { formOf } from '../../card/delivery.js';
import { announce } from '../../gateway/announce.js';
import type { BotContext } from '../../gateway/context.js';
import { wordsOfServer } from '../../gateway/server-words.js';
import { libraryOf } from '../../library/library.js';
import { serves } from '../../platform/shards.js';
import { renderPosition, renderResult, resultLine } from './card.js';
import { resultOf } from './result.js';

/** Closes those whose time is over, and tells the results that an earlier process was killed before it told; never throws. */
export async function closePositions(client: Client<true>, context: BotContext): Promise<void> {
  const { store, log, now, shutdown } = context;
  if (shutdown.isShuttingDown) return;
  try {
    const isServed = (guildId: string | null) => serves(client, guildId);
    for (const { id } of await positionsToTell(store, now(), isServed)) await closeAndTell(id, client, context);
  } catch (error) {
    log.error({ error }, 'The positions that are over could not be closed');
  }
}

/** Ends the voting and tells the result, one after the other for each position, so that it is told once; never throws. */
export const closeAndTell = (id: string, client: Client, context: BotContext): Promise<void> =>
  context.queue
    .inOrder(`position ${id}`, () => tell(id, client, context))
    .catch((error) => context.log.error({ error }, 'A position could not be closed'));

async function tell(id: string, client: Client, context: BotContext): Promise<void> {
  const { store, log, now } = context;
  const closedAt = await closePosition(store, id, now());
  const position = await positionOf(store, id);
  if (position === null || position.isTold) return;
  try {
    await showClosed(position, client, context);
    await announceResult(position, closedAt, client, context);
  } catch (error) {
    log.warn({ error }, 'The result of a position could not be told');
    // A channel that is gone or closed to the bot stays so; after any other failure the next minute tries again.
    if (!(error instanceof DiscordAPIError)) return;
  }
  await keepPositionTold(store, id);
}

/** Takes the buttons off; a message that was deleted is no reason not to tell the result. */
async function showClosed(position: Position, client: Client, context: BotContext): Promise<void> {
  const { store, answerer, readerUrl, delivery, log } = context;
  try {
    const channel = await client.channels.fetch(position.channelId);
    if (channel?.isTextBased() !== true || position.messageId === null) return;
    const message = await channel.messages.fetch({ message: position.messageId, force: true });
    const words = await wordsOfServer(position.guildId, client, store);
    const rendering = renderPosition(position, { words, library: libraryOf(answerer.corpus, readerUrl) });
    await delivery.in(formOf(message)).deliver<unknown>(rendering, (body) => message.edit(body));
  } catch (error) {
    log.warn({ error }, 'The message of a position could not be changed');
  }
}

async function announceResult(
  position: Position,
  closedAt: number,
  client: Client,
  context: BotContext,
): Promise<void> {
  const { store } = context;
  const channel = await client.channels.fetch(position.channelId);
  if (channel?.isSendable() !== true) return;
  const words = await wordsOfServer(position.guildId, client, store);
  const votes = await votesOf(store, position.id);
  const first = position.firstId === null ? null : await votesOf(store, position.firstId);
  const hasReasons = votes.some(({ why }) => why !== '');
  const card = renderResult(position, resultOf(votes, first), hasReasons, words);
  const line = resultLine(position, words);
  await announce(channel, { line, card }, { key: `position ${position.id}`, begunAt: closedAt }, context);
}
