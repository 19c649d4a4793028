/** Sends a message at most once, even if an earlier process was killed between sending it and recording that it did. */

import { createHash } from 'node:crypto';
import { DiscordAPIError, type Message, type MessageManager, type TextBasedChannelFields } from 'discord.js';
import type { MessageBody } from '../card/form.js';
import { messageText, shownText } from '../card/read-back.js';
import { customIdsIn, customIdsOf } from '../custom-id/finding.js';
import { snowflakeAt } from '../platform/snowflake.js';
import { oldestFirst } from './conversation.js';

export interface Once {
  /** What the message is for: two messages with the same key are the same message. */
  readonly key: string;
  /** When an earlier attempt, of which it is not known how it ended, was begun (milliseconds since 1970); null if there was none. */
  readonly begunAt: number | null;
}

export type OnceChannel<InGuild extends boolean> = Pick<TextBasedChannelFields<InGuild>, 'send'> & {
  readonly messages: Pick<MessageManager<InGuild>, 'fetch'>;
};

/** resources/message: `nonce` of a message. */
const NONCE_CHARS = 25;
/** Clocks differ. */
const CLOCK_DIFFERENCE_MS = 60_000;
/** One request: an attempt is begun again within minutes. */
const LOOKED_THROUGH = 100;

interface Nonce {
  readonly nonce: string;
  readonly enforceNonce: true;
}

/** Discord returns the earlier message instead of sending another of the same nonce for some minutes. */
const nonceOf = (key: string): Nonce => ({
  nonce: createHash('sha256').update(key).digest('base64url').slice(0, NONCE_CHARS),
  enforceNonce: true,
});

/** The codes of connections that broke after the request was sent; the library does not try again after the first. */
const BROKEN: readonly unknown[] = ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'];

/** Sends with the key's nonce, and once more if the connection breaks: Discord returns the first message if it had arrived. */
export async function sendWithNonce<Sent>(key: string, send: (nonce: Nonce) => Promise<Sent>): Promise<Sent> {
  try {
    return await send(nonceOf(key));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && BROKEN.includes(error.code))) throw error;
    return send(nonceOf(key));
  }
}

/** Sends it, unless the earlier attempt already has, perhaps in the form that it takes later; resolves to the message. */
export async function sendOnce<InGuild extends boolean>(
  channel: OnceChannel<InGuild>,
  body: MessageBody,
  once: Once,
  laterForms: readonly MessageBody[] = [],
): Promise<Message<InGuild>> {
  const before = once.begunAt === null ? null : await findSent(channel, [body, ...laterForms], once.begunAt);
  return before ?? sendWithNonce(once.key, (nonce) => channel.send({ ...body, ...nonce }));
}

/**
 * The bot's message with the buttons and text of one of the forms that was sent to the channel since the time; null if there is
 * none, or the bot may not read the channel.
 */
async function findSent<InGuild extends boolean>(
  channel: OnceChannel<InGuild>,
  forms: readonly MessageBody[],
  since: number,
): Promise<Message<InGuild> | null> {
  const wanted = forms.map(({ content = '', components }) =>
    idsAndText(components.flatMap(customIdsOf), shownText(content, components)),
  );
  try {
    const after = snowflakeAt(since - CLOCK_DIFFERENCE_MS);
    const sent = await channel.messages.fetch({ after, limit: LOOKED_THROUGH });
    const own = oldestFirst(sent.values()).filter(({ author, client }) => author.id === client.user.id);
    return own.find((message) => wanted.includes(idsAndText(customIdsIn(message), messageText(message)))) ?? null;
  } catch (error) {
    if (error instanceof DiscordAPIError) return null;
    throw error;
  }
}

/** Discord trims texts. */
const idsAndText = (customIds: readonly string[], text: string) => [...customIds, text.replace(/\s+/gu, '')].join('\n');
