/** Whether a message is meant for the bot, and what it says to it. Needs no privileged intent: other messages come without text. */

/** What of a message decides. */
export interface IncomingMessage {
  readonly content: string;
  /** Written by a bot, a webhook or Discord itself. */
  readonly isByPerson: boolean;
  readonly isDirect: boolean;
  /** Pinged: named in the text, or replied to with ping on. */
  readonly mentionsBot: boolean;
  readonly mentionsEveryone: boolean;
}

/** The text without the bot's name, '' for a bare mention; null when the message is not for the bot. */
export function textForBot(message: IncomingMessage, botId: string): string | null {
  if (!message.isByPerson || message.mentionsEveryone) return null;
  if (!message.isDirect && !message.mentionsBot) return null;
  return withoutName(message.content, botId);
}

/** The text without mentions of the bot. */
export function withoutName(content: string, botId: string): string {
  return content.replaceAll(`<@${botId}>`, ' ').replaceAll(`<@!${botId}>`, ' ').replace(/\s+/gu, ' ').trim();
}
