/** Shows that the bot is typing while it makes an answer; no answer waits for it. */

import { setTimeout } from 'node:timers/promises';
import { type Message, Routes } from 'discord.js';
import type { Log } from './log.js';

/** Longer than Discord usually takes. Typing that arrives after the answer would still be shown. */
const LIMIT_MS = 500;

/** Shows typing; the returned function, to be called before the answer is sent, gives it up if Discord has not taken it by then. */
export function showTyping({ channel, client }: Message, log: Log): () => Promise<void> {
  if (!channel.isSendable()) return () => Promise.resolve();
  const given = new AbortController();
  const shown = client.rest
    .post(Routes.channelTyping(channel.id), { signal: given.signal })
    .catch((error) => log.debug({ error }, 'Typing could not be shown'));
  return async () => {
    await Promise.race([shown, setTimeout(LIMIT_MS, undefined, { ref: false })]);
    given.abort();
  };
}
