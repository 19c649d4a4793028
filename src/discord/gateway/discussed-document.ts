/** Which document is being discussed: that of the bot's answer replied to, else of its latest in the channel, read back from its buttons. */

import { type Channel, DiscordAPIError, type Message } from 'discord.js';
import { decodeButton } from '../custom-id/button.js';
import { customIdsIn } from '../custom-id/finding.js';
import { decodeLookUp } from '../custom-id/look-up.js';

/** Far enough back for the answer that people still talk about. */
const RECENT_MESSAGES = 20;

/** The short key of the document; null where no answer of the bot's is near, or its messages may not be read. */
export async function discussedDocument(channel: Channel | null, replyTo: Message | null): Promise<string | null> {
  try {
    if (replyTo?.reference?.messageId !== undefined) {
      const answered = documentOf(await replyTo.fetchReference());
      if (answered !== null) return answered;
    }
    if (channel === null || !channel.isTextBased()) return null;
    const recent = await channel.messages.fetch({ limit: RECENT_MESSAGES });
    // Newest first, as Discord gives them.
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

/** The document that a message of the bot's is about; null for others' messages and for those about none. */
function documentOf(message: Message): string | null {
  if (message.author.id !== message.client.user.id) return null;
  for (const id of customIdsIn(message)) {
    const button = decodeButton(id);
    // A button below an answer that nothing is near names a document only to have one.
    const isAbout = button !== null && button.passages.length > 0;
    const document = (isAbout ? button.document : null) ?? decodeLookUp(id)?.document ?? null;
    if (document !== null) return document;
  }
  return null;
}
