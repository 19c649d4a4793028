/** Reads back what one of the bot's messages says, so that it need not be stored elsewhere. */

import { LANGUAGES, type Message, wordsIn } from '../../words/words.js';
import { unescapeMarkdown } from './escape.js';
import { CARD } from './words.js';

/** How much of the question a message repeats; longer questions are stored in full with the message's state. */
export const LONGEST_ECHO_CHARS = 150;

/** The part of a component's JSON that is read here. */
interface ShownComponent {
  readonly content?: unknown;
  readonly components?: unknown;
}

/** All text of a message in either form, joined by line breaks; the components as JSON. */
export function shownText(content: string, components: readonly unknown[]): string {
  return [content, ...components.flatMap(textsOf)].filter((text) => text !== '').join('\n');
}

/** All text of a discord.js message. */
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

/** The part of a message that is read here. */
interface ShownMessage {
  readonly content: string;
  readonly components: readonly { toJSON(): unknown }[];
  readonly embeds: readonly {
    readonly title: string | null;
    readonly description: string | null;
    readonly fields: readonly { readonly name: string; readonly value: string }[];
  }[];
}

/** Everything that a message says: its text, components and embeds, and those of the message that it forwards. */
export function wholeText(
  message: ShownMessage & { readonly messageSnapshots: { values(): Iterable<ShownMessage> } },
): string {
  return [message, ...message.messageSnapshots.values()]
    .flatMap((one) => [messageText(one), ...one.embeds.flatMap(embedTexts)])
    .filter((text) => text !== '')
    .join('\n');
}

const embedTexts = ({ title, description, fields }: ShownMessage['embeds'][number]): string[] => [
  title ?? '',
  description ?? '',
  ...fields.flatMap(({ name, value }) => [name, value]),
];

function textsOf(component: unknown): string[] {
  const { content, components }: ShownComponent = Object(component);
  const own = typeof content === 'string' ? [content] : [];
  return Array.isArray(components) ? [...own, ...components.flatMap(textsOf)] : own;
}

/** The question that the message repeats, whatever language the message is in; null if it repeats none. */
export function repeatedQuestion(message: string): string | null {
  return questionIn(message.split('\n').slice(0, 1), CARD.answerAsked);
}

/** The question as the message says it was understood; null if it was taken as typed. */
export function understoodQuestion(message: string): string | null {
  // It is the first line, or follows the question as typed.
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
