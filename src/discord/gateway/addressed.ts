/** Whether a message is addressed to the bot, and its text. Needs no privileged intent: other messages come without text. */

import type { Message } from 'discord.js';

/**
 * The parts of a message that this depends on.
 * @internal
 */
export interface IncomingMessage {
  readonly content: string;
  /** Written by a bot, a webhook or Discord itself. */
  readonly isByPerson: boolean;
  readonly isDirect: boolean;
  /** The bot was pinged: named in the text, or replied to with the ping on. */
  readonly mentionsBot: boolean;
  readonly mentionsEveryone: boolean;
}

/**
 * The text without the bot's name, '' for a mention alone; null when the message is not addressed to the bot.
 * @internal
 */
export function textForBot(message: IncomingMessage, botId: string): string | null {
  if (!message.isByPerson || message.mentionsEveryone) return null;
  if (!message.isDirect && !message.mentionsBot) return null;
  return withoutName(message.content, botId);
}

/** The text without mentions of the bot, as one line. */
export const withoutName = (content: string, botId: string): string =>
  linesWithoutName(content, botId).replace(/\s+/gu, ' ').trim();

/** Likewise, with its line breaks. */
export const linesWithoutName = (content: string, botId: string): string =>
  content.replaceAll(`<@${botId}>`, ' ').replaceAll(`<@!${botId}>`, ' ').trim();

/** The text of a message that is addressed to the bot; null for any other. */
export function textOf(message: Message): string | null {
  const botId = message.client.user.id;
  return textForBot(
    {
      content: message.content,
      isByPerson: isByPerson(message),
      isDirect: !message.inGuild(),
      mentionsBot: message.mentions.users.has(botId),
      mentionsEveryone: message.mentions.everyone,
    },
    botId,
  );
}

/** Not by a bot, a webhook or Discord itself. */
export const isByPerson = ({ author, system, webhookId }: Message) => !author.bot && !system && webhookId === null;
