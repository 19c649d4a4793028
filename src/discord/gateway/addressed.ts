/** Whether a message is addressed to the bot, and its text. Needs no privileged intent: other messages come without text. */

/** The parts of a message that this depends on. */
export interface IncomingMessage {
  readonly content: string;
  /** Written by a bot, a webhook or Discord itself. */
  readonly isByPerson: boolean;
  readonly isDirect: boolean;
  /** The bot was pinged: named in the text, or replied to with the ping on. */
  readonly mentionsBot: boolean;
  readonly mentionsEveryone: boolean;
}

/** The text without the bot's name, '' for a mention alone; null when the message is not addressed to the bot. */
export function textForBot(message: IncomingMessage, botId: string): string | null {
  if (!message.isByPerson || message.mentionsEveryone) return null;
  if (!message.isDirect && !message.mentionsBot) return null;
  return withoutName(message.content, botId);
}

/** The text without mentions of the bot. */
export function withoutName(content: string, botId: string): string {
  return content.replaceAll(`<@${botId}>`, ' ').replaceAll(`<@!${botId}>`, ' ').replace(/\s+/gu, ' ').trim();
}
