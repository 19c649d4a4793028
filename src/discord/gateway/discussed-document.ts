/** Which document is being discussed: that of the answer replied to, else of the bot's latest answer in the channel, read from its buttons. */

import { type Channel, DiscordAPIError, type Message } from 'discord.js';
import { decodeButton } from '../custom-id/button.js';
import { customIdsIn } from '../custom-id/finding.js';
import { decodeLookUp } from '../custom-id/look-up.js';

/** People rarely still discuss an answer further back than this. */
const RECENT_MESSAGES = 20;

/** The short key of the document; null if the bot has not answered recently, or messages may not be read. */
export async function discussedDocument(channel: Channel | null, replyTo: Message | null): Promise<string | null> {
  try {
    if (replyTo?.reference?.messageId !== undefined) {
      const answered = documentOf(await replyTo.fetchReference());
      if (answered !== null) return answered;
    }
    if (channel === null || !channel.isTextBased()) return null;
    const recent = await channel.messages.fetch({ limit: RECENT_MESSAGES });
    // Discord returns the newest first.
    for (const message of recent.values()) {
      const document = documentOf(message);
      if (document !== null) return document;
    }
    return null;
  } catch (error) {
    if (error instanceof DiscordAPIError) return null;
    throw error;
  }
}

/** The document that one of the bot's messages is about; null for messages of others, and those about no document. */
function documentOf(message: Message): string | null {
  if (message.author.id !== message.client.user.id) return null;
  for (const id of customIdsIn(message)) {
    const button = decodeButton(id);
    // The buttons of an answer without passages name an arbitrary document.
    const isAbout = button !== null && button.passages.length > 0;
    const document = (isAbout ? button.document : null) ?? decodeLookUp(id)?.document ?? null;
    if (document !== null) return document;
  }
  return null;
}
