/** Reads the minutes back from their thread: the points from the bot's own messages, and what the bot was asked there. */

import { type AnyThreadChannel, DiscordAPIError, type Message, RESTJSONErrorCodes } from 'discord.js';
import { messageState } from '../../../store/message-state.js';
import { pointsOf } from '../../../store/minutes.js';
import type { Place } from '../../../study/minutes.js';
import { toneShown } from '../../card/form.js';
import { messageText, repeatedQuestion } from '../../card/read-back.js';
import { decodeButton } from '../../custom-id/button.js';
import { customIdsIn } from '../../custom-id/finding.js';
import { isByPerson, withoutName } from '../../gateway/addressed.js';
import type { BotContext } from '../../gateway/context.js';
import { messageIn, oldestFirst } from '../../gateway/conversation.js';
import { type Library, libraryOf } from '../../library/library.js';
import { placesOf, pointOf } from './point.js';

export interface Said {
  readonly authorId: string;
  /** Word for word. */
  readonly words: string;
  readonly places: readonly Place[];
  readonly isQuestion: boolean;
  readonly isOpen: boolean;
  /** The message with the words. */
  readonly url: string;
  /** The bot's message that they were read from or that answers them. */
  readonly messageId: string;
}

/** resources/message: at most this many messages a request. */
const PAGE = 100;
/** A thousand messages: a lively discussion of some evenings. */
const MOST_PAGES = 10;

/**
 * What was said, in the order of the messages, and the passages that the bot cited. Messages that are gone are left out, and what
 * people other than `from` asked; left out, everybody's counts.
 */
export async function collectMinutes(
  thread: AnyThreadChannel,
  context: Pick<BotContext, 'store' | 'answerer' | 'now'>,
  from?: ReadonlySet<string>,
): Promise<{ readonly said: Said[]; readonly cited: Place[] }> {
  const { store, answerer } = context;
  const library = libraryOf(answerer.corpus);
  const history = await historyOf(thread);
  const byId = new Map(history.map((message) => [message.id, message]));
  const points: { message: Message; said: Said }[] = [];
  for (const { messageId, kind } of await pointsOf(store, thread.id)) {
    const message = kind === 'ask' ? null : (byId.get(messageId) ?? (await messageIn(thread, messageId)));
    const point = message === null ? null : pointOf(message, library);
    if (message === null || point === null) continue;
    const url = point.sourceUrl ?? message.url;
    points.push({ message, said: { ...point, isQuestion: false, url, messageId } });
  }
  const answers = history.filter(isAnswer);
  const asked: { message: Message; said: Said }[] = [];
  for (const answer of answers) {
    const question = await questionOf(answer, byId, context);
    // A point that replies to the bot was answered as well.
    if (question === null || points.some(({ said }) => said.url === question.url)) continue;
    if (from !== undefined && !from.has(store.keyedHash(question.authorId))) continue;
    const isOpen = isUnanswered(answer);
    const places = isOpen ? [] : placesOf(answer, library);
    asked.push({ message: answer, said: { ...question, places, isQuestion: true, isOpen, messageId: answer.id } });
  }
  const all = [...points, ...asked];
  const inOrder = oldestFirst(all.map(({ message }) => message));
  return {
    said: inOrder.flatMap((message) => all.filter((one) => one.message === message).map(({ said }) => said)),
    cited: citedIn(history, library),
  };
}

/** The thread's latest messages, oldest first. */
async function historyOf(thread: AnyThreadChannel): Promise<Message[]> {
  const messages: Message[] = [];
  for (let page = 0, before: string | undefined; page < MOST_PAGES; page += 1) {
    const older: Message[] = oldestFirst(
      (await thread.messages.fetch({ limit: PAGE, ...(before === undefined ? {} : { before }) })).values(),
    );
    messages.unshift(...older);
    before = older[0]?.id;
    if (older.length < PAGE || before === undefined) break;
  }
  return messages;
}

const isOwn = ({ author, client }: Message) => author.id === client.user.id;
const hasButton = (message: Message, action: string) =>
  customIdsIn(message).some((id) => decodeButton(id)?.action === action);

/** Only answers to questions can be voted on. */
const isAnswer = (message: Message) => isOwn(message) && hasButton(message, 'helpful');
const isUnanswered = (message: Message) => !hasButton(message, 'check') || toneShown(message) === 'absent';

/** The passages of answers and of the opening of a discussion. */
const citedIn = (history: readonly Message[], library: Library): Place[] =>
  history
    .filter((message) => isOwn(message) && hasButton(message, 'check') && !isUnanswered(message))
    .flatMap((message) => placesOf(message, library));

/** Who asked what the message answers: by mention, or with a command; null if that can no longer be read. */
async function questionOf(
  answer: Message,
  byId: ReadonlyMap<string, Message>,
  { store, now }: Pick<BotContext, 'store' | 'now'>,
): Promise<Pick<Said, 'authorId' | 'words' | 'url'> | null> {
  const asked = byId.get(answer.reference?.messageId ?? '');
  if (asked !== undefined) {
    const words = withoutName(asked.content, answer.client.user.id);
    return words === '' || !isByPerson(asked) ? null : { authorId: asked.author.id, words, url: asked.url };
  }
  const asker = answer.interactionMetadata?.user.id;
  // The message repeats the beginning of a long question.
  const words = (await messageState(store, answer.id, now()))?.question ?? repeatedQuestion(messageText(answer));
  return asker === undefined || words === null ? null : { authorId: asker, words, url: answer.url };
}

/** Whether the error says that the thread is gone. */
export const isGone = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownChannel;
