/**
 * Posts what nobody is waiting for: first as one plain line, then edited into its card. Discord's notifications and its search
 * show a message's content alone, which a card does not have.
 */

import { type Message, MessageFlags } from 'discord.js';
import { inComponentsV2, inPlainText, type MessageBody } from '../card/form.js';
import { renderNotice } from '../card/notice.js';
import type { Rendering } from '../card/view.js';
import type { BotContext } from './context.js';
import { type Once, type OnceChannel, sendOnce } from './send-once.js';

export interface Announcement {
  /** What the card is about, in one line; any text of people in it must be escaped already. */
  readonly line: string;
  readonly card: Rendering;
  /** The id of the one role that is notified; left out, nobody is. */
  readonly role?: string;
}

/**
 * Posts it at most once, as `sendOnce` does; if an earlier process was killed between the two steps, its line is found and edited.
 * If the edit fails, the line stays.
 */
export async function announce<InGuild extends boolean>(
  channel: OnceChannel<InGuild>,
  announcement: Announcement,
  once: Once,
  context: Pick<BotContext, 'delivery' | 'log'>,
): Promise<Message<InGuild>> {
  const { line, card } = announcement;
  const forms = [inComponentsV2(card), inPlainText(card)].map((body) => ({ ...body, ...mentionsOf(announcement) }));
  const first = { ...inPlainText(renderNotice(line)), ...mentionsOf(announcement) };
  const message = await sendOnce(channel, first, once, forms);
  if (isLine(message)) await makeCard(message, announcement, context);
  return message;
}

/** Edits a line into its card; never throws. */
export async function makeCard(
  message: Message,
  announcement: Announcement,
  { delivery, log }: Pick<BotContext, 'delivery' | 'log'>,
): Promise<void> {
  try {
    // Everybody reads it, whatever form one person has chosen.
    await delivery
      .in('components')
      .deliver(announcement.card, (body) =>
        message.edit({ ...body, content: body.content ?? null, ...mentionsOf(announcement) }),
      );
  } catch (error) {
    log.warn({ error }, 'A line could not be edited into its card, and stays');
  }
}

/** Whether the message is still the line alone. */
export const isLine = ({ flags, components }: Message): boolean =>
  !flags.has(MessageFlags.IsComponentsV2) && components.length === 0;

const mentionsOf = ({ role }: Announcement): Pick<MessageBody, 'allowedMentions'> => ({
  allowedMentions: { parse: [], ...(role === undefined ? {} : { roles: [role] }), repliedUser: false },
});
