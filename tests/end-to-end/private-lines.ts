/** What no line of a started bot may hold, at any level: secrets, ids, and what people write. */

import type { APIMessage } from 'discord-api-types/v10';
import { repeatedQuestion, shownText } from '../../src/discord/card/read-back.js';
import type { FakeDiscord } from '../discord/fake/test-api.js';

/** Discord's ids; times in milliseconds are shorter. */
const ID = /(?<!\d)\d{17,20}(?!\d)/u;
/** The two lines for whoever runs the bot that name an application: the invite link, and the refusal of another one's data. */
const NAMES_APPLICATION = /oauth2\/authorize|belongs to the Discord application/u;
/** Shorter texts may be words of the log itself. */
const SHORTEST_CHARS = 12;

/** Throws with the lines that hold the token, an id, or a text that a person wrote to the bot. */
export function requireNothingOfPeople(
  lines: readonly string[],
  { token, state }: Pick<FakeDiscord, 'token'> & Partial<Pick<FakeDiscord, 'state'>>,
): void {
  const said = [...(state?.messages.values() ?? [])]
    .flatMap(({ versions }) => versions)
    .map((message) => (message.author.id === state?.bot.id ? questionIn(message) : message.content.trim()))
    .filter((text) => text.length >= SHORTEST_CHARS);
  const texts = [token, ...new Set(said)];
  const revealing = lines.filter(
    (line) => !NAMES_APPLICATION.test(line) && (ID.test(line) || texts.some((text) => line.includes(text))),
  );
  if (revealing.length > 0)
    throw new Error(`These lines hold a secret, an id or words of people:\n${revealing.join('\n')}`);
}

/** The question that an answer to a command repeats. */
const questionIn = ({ content, components }: APIMessage) =>
  repeatedQuestion(shownText(content, components ?? [])) ?? '';
