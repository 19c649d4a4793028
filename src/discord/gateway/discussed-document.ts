/** Which document is being discussed: that of the bot's answer replied to, else of its latest in the channel, read back from its buttons. */

import { type Channel, DiscordAPIError, type Message } from 'discord.js';
import { decodeButton } from '../custom-id/button.js';
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
function documentOf({ author, client, components }: Message): string | null {
  if (author.id !== client.user.id) return null;
  const ids = components.flatMap((component) => customIdsOf(component.toJSON()));
  for (const id of ids) {
    const button = decodeButton(id);
    // A button below an answer that nothing is near names a document only to have one.
    const isAbout = button !== null && button.passages.length > 0;
    const document = (isAbout ? button.document : null) ?? decodeLookUp(id)?.document ?? null;
    if (document !== null) return document;
  }
  return null;
}

/** A component as Discord's JSON has it; only what is read here. */
interface ShownComponent {
  readonly custom_id?: unknown;
  readonly components?: unknown;
}

function customIdsOf(component: unknown): string[] {
  const { custom_id: id, components }: ShownComponent = Object(component);
  const own = typeof id === 'string' ? [id] : [];
  return Array.isArray(components) ? [...own, ...components.flatMap(customIdsOf)] : own;
}
