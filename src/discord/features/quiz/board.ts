/** The message of a quiz that everybody sees: who takes part, and at the end the scores of those who agree. */

import { type Client, type Message, messageLink } from 'discord.js';
import { flaggedItems, type Quiz, quizAnswersOf, showsScore } from '../../../store/quiz.js';
import type { Words } from '../../../words/words.js';
import { formOf } from '../../card/delivery.js';
import { messageText } from '../../card/read-back.js';
import { type ButtonView, type Rendering, textBlock } from '../../card/view.js';
import type { BotContext } from '../../gateway/context.js';
import { MISSES_ID, quizId } from './custom-ids.js';
import { MESSAGES } from './words.js';

/** More names than this are counted; a message has room for them. */
const MOST_NAMES = 60;
const PERSON = /<@(\d{1,20})>/gu;

interface BoardState {
  readonly quiz: Quiz;
  readonly isOver: boolean;
  /** A line for each person who takes part. */
  readonly people: readonly string[];
}

/** The board; names are mentions, which notify nobody. */
export function renderBoard({ quiz, isOver, people }: BoardState, words: Words): Rendering {
  const rest = people.length - MOST_NAMES;
  const shown = people.slice(0, MOST_NAMES).join(isOver ? '\n' : ' ');
  const texts = [
    words.say(MESSAGES.title, { count: quiz.items.length }),
    isOver ? words.say(MESSAGES.over) : words.say(MESSAGES.how, { when: timeOf(quiz) }),
    ...(people.length === 0
      ? []
      : [`${words.say(MESSAGES.people)}${isOver ? '\n' : ' '}${shown}${rest > 0 ? ` +${rest}` : ''}`]),
  ];
  const misses: ButtonView = { label: words.say(MESSAGES.buttonMisses), customId: MISSES_ID };
  const take: ButtonView = {
    label: words.say(isOver ? MESSAGES.buttonMine : MESSAGES.buttonTake),
    customId: quizId('take', quiz.id),
  };
  return () => ({
    tone: 'neutral',
    blocks: [...texts.map(textBlock), { kind: 'buttons', buttons: isOver ? [take, misses] : [take] }],
  });
}

/** Tells the channel that the quiz is over; the scores stay on the board, where people can still hide theirs. */
export function endOf(quiz: Quiz, count: number, words: Words): { readonly line: string; readonly card: Rendering } {
  const line = words.say(MESSAGES.ended, { count });
  const link = messageLink(quiz.channelId, quiz.messageId ?? '', quiz.guildId ?? '@me');
  const buttons = [
    { label: words.say(MESSAGES.buttonMine), customId: quizId('take', quiz.id) },
    { label: words.say(MESSAGES.buttonMisses), customId: MISSES_ID },
  ];
  const texts = [`**${line}**`, words.say(MESSAGES.results, { link })];
  const card: Rendering = () => ({ tone: 'neutral', blocks: [...texts.map(textBlock), { kind: 'buttons', buttons }] });
  return { line, card };
}

/** When the quiz ends, as each reader's Discord shows it. */
export const timeOf = ({ endsAt }: Pick<Quiz, 'endsAt'>): string => `<t:${Math.floor(endsAt / 1000)}:R>`;

/**
 * Brings the board up to date, with a person who has just joined. Who takes part is read back from the board itself, so that no
 * id of a person is stored. Boards are edited one after the other; resolves to false if the message is gone.
 */
export const updateBoard = (
  quiz: Quiz,
  client: Client,
  { joined, words }: { readonly joined: string | null; readonly words: Words },
  context: BotContext,
): Promise<boolean> =>
  context.queue.inOrder(`quiz ${quiz.id}`, async () => {
    const message = await boardOf(quiz, client);
    if (message === null) return false;
    const named = [...messageText(message).matchAll(PERSON)].map(([, id = '']) => id);
    const people = [...new Set([...named, ...(joined === null ? [] : [joined])])];
    const isOver = quiz.endsAt <= context.now();
    const lines = await Promise.all(people.map((id) => personLine(quiz, id, { isOver, words }, context)));
    const rendering = renderBoard({ quiz, isOver, people: lines }, words);
    await context.delivery.in(formOf(message)).deliver(rendering, (body) => message.edit(body));
    return true;
  });

async function boardOf({ channelId, messageId }: Quiz, client: Client): Promise<Message | null> {
  const channel = await client.channels.fetch(channelId);
  if (messageId === null || channel?.isTextBased() !== true) return null;
  return channel.messages.fetch({ message: messageId, force: true });
}

async function personLine(
  quiz: Quiz,
  id: string,
  { isOver, words }: { readonly isOver: boolean; readonly words: Words },
  { store }: BotContext,
): Promise<string> {
  const person = store.keyedHash(id);
  if (!isOver || !(await showsScore(store, quiz.id, person))) return `<@${id}>`;
  return `<@${id}>: ${scoreLine(await scoreOf(quiz, person, store), words)}`;
}

interface Score {
  readonly right: number;
  readonly count: number;
}

/** How many items the person with the keyed hash got right; flagged ones count for nobody. */
export async function scoreOf(quiz: Quiz, person: string, store: BotContext['store']): Promise<Score> {
  const flagged = await flaggedItems(store, quiz);
  const counted = quiz.items.filter((item) => !flagged.has(item));
  const answers = await quizAnswersOf(store, quiz.id, person);
  const right = answers.filter(({ item, isRight }) => isRight && counted.includes(item));
  return { right: right.length, count: counted.length };
}

export const scoreLine = ({ right, count }: Score, words: Words): string => words.say(MESSAGES.score, { right, count });
