/** What a message of the bot says, read back from it, so that nothing about it need be kept elsewhere. */

import { LANGUAGES, type Message, wordsIn } from '../../words/words.js';
import { unescapeMarkdown } from './escape.js';
import { CARD } from './words.js';

/** So much of its question a message repeats; the whole of a longer one is kept behind it. */
export const LONGEST_ECHO_CHARS = 150;

/** A component as Discord's JSON has it; only what is read here. */
interface ShownComponent {
  readonly content?: unknown;
  readonly components?: unknown;
}

/**
 * All text of a message in either form, a line end between its parts.
 * @internal
 */
export function shownText(content: string, components: readonly unknown[]): string {
  return [content, ...components.flatMap(textsOf)].filter((text) => text !== '').join('\n');
}

/** All text of a message as discord.js has it. */
export const messageText = ({
  content,
  components,
}: {
  readonly content: string;
  readonly components: readonly { toJSON(): unknown }[];
}): string =>
  shownText(
    content,
    components.map((component) => component.toJSON()),
  );

function textsOf(component: unknown): string[] {
  const { content, components }: ShownComponent = Object(component);
  const own = typeof content === 'string' ? [content] : [];
  return Array.isArray(components) ? [...own, ...components.flatMap(textsOf)] : own;
}

/** The question that the message repeats, in whichever language its words are; null when it repeats none. */
export function repeatedQuestion(message: string): string | null {
  return questionIn(message.split('\n').slice(0, 1), CARD.answerAsked);
}

/** The question as the message says that it was understood; null where it was taken as typed. */
export function understoodQuestion(message: string): string | null {
  // It stands first, or after the question as typed.
  return questionIn(message.split('\n').slice(0, 2), CARD.answerUnderstood);
}

function questionIn(lines: readonly string[], opening: Message): string | null {
  for (const language of LANGUAGES) {
    const start = `-# ${wordsIn(language).say(opening, { question: '' })}`;
    const line = lines.find((one) => one.startsWith(start));
    if (line !== undefined) return unescapeMarkdown(line.slice(start.length));
  }
  return null;
}
