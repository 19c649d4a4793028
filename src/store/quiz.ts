/** Quizzes: their items, what each person answered, who lets their score be shown, and the items that were flagged. */

import { randomUUID } from 'node:crypto';
import { everyone, type Served } from './served.js';
import type { Store } from './store.js';
import type { Tables } from './tables.js';

export interface Quiz {
  readonly id: string;
  /** Null outside servers. */
  readonly guildId: string | null;
  readonly channelId: string;
  /** The message that everybody sees; null for a quiz of one person. */
  readonly messageId: string | null;
  /** The document's id. */
  readonly document: string;
  /** Ids of its items, in order. */
  readonly items: readonly string[];
  readonly endsAt: number;
}

export interface QuizAnswer {
  readonly item: string;
  /** The key of an option, or what was typed into a gap. */
  readonly choice: string;
  readonly isRight: boolean;
  /** Whether the person has seen the answer, or the quiz is over. */
  readonly isFinal: boolean;
}

/** Stands for the quiz when somebody practises their misses. */
export const PRACTICE = 'practice';

/** Keeps a new quiz. */
export async function keepQuiz({ database }: Store, quiz: Omit<Quiz, 'id' | 'messageId'>): Promise<Quiz> {
  const id = randomUUID();
  await database
    .insertInto('quizzes')
    .values({
      id,
      guild_id: quiz.guildId,
      channel_id: quiz.channelId,
      message_id: null,
      document: quiz.document,
      items: quiz.items.join(' '),
      ends_at: quiz.endsAt,
      is_closed: 0,
    })
    .execute();
  return { ...quiz, id, messageId: null };
}

/** Keeps which message shows the quiz to everybody. */
export async function keepQuizMessage({ database }: Store, id: string, messageId: string): Promise<void> {
  await database.updateTable('quizzes').set({ message_id: messageId }).where('id', '=', id).execute();
}

/** The quiz; null if it was deleted. */
export async function quizOf({ database }: Store, id: string): Promise<Quiz | null> {
  const row = await database.selectFrom('quizzes').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : quizIn(row);
}

/** The quiz that everybody in the channel can take now; null if there is none. */
export async function quizRunningIn({ database }: Store, channelId: string, now: number): Promise<Quiz | null> {
  const row = await database
    .selectFrom('quizzes')
    .selectAll()
    .where('channel_id', '=', channelId)
    .where('message_id', 'is not', null)
    .where('ends_at', '>', now)
    .executeTakeFirst();
  return row === undefined ? null : quizIn(row);
}

/** The quizzes, in the servers that are served here, whose time is over and that are not closed. */
export async function quizzesOver({ database }: Store, now: number, isServed: Served = everyone): Promise<Quiz[]> {
  const rows = await database
    .selectFrom('quizzes')
    .selectAll()
    .where('is_closed', '=', 0)
    .where('ends_at', '<=', now)
    .execute();
  return rows.filter((row) => isServed(row.guild_id)).map(quizIn);
}

/** Makes all answers of the quiz final. */
export async function endQuiz({ database }: Store, id: string): Promise<void> {
  await database.updateTable('quiz_answers').set({ is_final: 1 }).where('quiz_id', '=', id).execute();
}

/** Keeps that everybody has been told that the quiz is over. */
export async function closeQuiz({ database }: Store, id: string): Promise<void> {
  await database.updateTable('quizzes').set({ is_closed: 1 }).where('id', '=', id).execute();
}

interface Answering {
  readonly quizId: string;
  readonly guildId: string | null;
  readonly document: string;
  readonly userId: string;
  readonly item: string;
}

/** Keeps an answer, replacing an earlier one that is not final; a second press of the same button changes nothing. */
export async function keepQuizAnswer(
  { database, keyedHash }: Store,
  { quizId, guildId, document, userId, item }: Answering,
  { choice, isRight, isFinal }: Omit<QuizAnswer, 'item'>,
  now: number,
): Promise<void> {
  const flag = (is: boolean) => (is ? (1 as const) : (0 as const));
  const values = { choice, is_right: flag(isRight), is_final: flag(isFinal), answered_at: now };
  await database
    .insertInto('quiz_answers')
    .values({ quiz_id: quizId, guild_id: guildId, document, person: keyedHash(userId), item, ...values })
    .onConflict((conflict) => {
      const changed = conflict.columns(['quiz_id', 'item', 'person']).doUpdateSet(values);
      return quizId === PRACTICE ? changed : changed.where('quiz_answers.is_final', '=', 0);
    })
    .execute();
}

/** Makes the person's answer to an item final, once they have seen the right one. */
export async function lockQuizAnswer(
  { database, keyedHash }: Store,
  quizId: string,
  userId: string,
  item: string,
): Promise<void> {
  await database
    .updateTable('quiz_answers')
    .set({ is_final: 1 })
    .where('quiz_id', '=', quizId)
    .where('person', '=', keyedHash(userId))
    .where('item', '=', item)
    .execute();
}

/** What somebody has answered in a quiz; `person` is a keyed hash. */
export async function quizAnswersOf({ database }: Store, quizId: string, person: string): Promise<QuizAnswer[]> {
  const rows = await database
    .selectFrom('quiz_answers')
    .selectAll()
    .where('quiz_id', '=', quizId)
    .where('person', '=', person)
    .execute();
  return rows.map(({ item, choice, is_right: isRight, is_final: isFinal }) => ({
    item,
    choice,
    isRight: isRight === 1,
    isFinal: isFinal === 1,
  }));
}

export interface Miss {
  readonly document: string;
  readonly item: string;
}

/** The items that the person got wrong the last time, the oldest first. */
export async function missesOf({ database, keyedHash }: Store, userId: string): Promise<Miss[]> {
  const rows = await database
    .selectFrom('quiz_answers')
    .select(['document', 'item', 'is_right'])
    .where('person', '=', keyedHash(userId))
    .where('is_final', '=', 1)
    .orderBy('answered_at')
    .execute();
  const last = new Map<string, Miss>();
  for (const { document, item, is_right: isRight } of rows) {
    last.delete(item);
    if (isRight === 0) last.set(item, { document, item });
  }
  return [...last.values()];
}

/** Keeps that the person takes part; keeps their choice if they already do. */
export async function joinQuiz({ database, keyedHash }: Store, { id, guildId }: Quiz, userId: string): Promise<void> {
  await database
    .insertInto('quiz_people')
    .values({ quiz_id: id, guild_id: guildId, person: keyedHash(userId), shows_score: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** How many people take part. */
export async function countQuizPeople({ database }: Store, quizId: string): Promise<number> {
  const { count } = await database
    .selectFrom('quiz_people')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('quiz_id', '=', quizId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Changes whether the person's score is shown, and returns whether it now is. */
export async function toggleScore(store: Store, quizId: string, userId: string): Promise<boolean> {
  const shown = !(await showsScore(store, quizId, store.keyedHash(userId)));
  await store.database
    .updateTable('quiz_people')
    .set({ shows_score: shown ? 1 : 0 })
    .where('quiz_id', '=', quizId)
    .where('person', '=', store.keyedHash(userId))
    .execute();
  return shown;
}

/** Whether the score of the person with the keyed hash is shown to others. */
export async function showsScore({ database }: Store, quizId: string, person: string): Promise<boolean> {
  const row = await database
    .selectFrom('quiz_people')
    .select('shows_score')
    .where('quiz_id', '=', quizId)
    .where('person', '=', person)
    .executeTakeFirst();
  return row?.shows_score === 1;
}

/** Where items are flagged: the server, or the channel outside servers. */
const placeOf = ({ guildId, channelId }: { readonly guildId: string | null; readonly channelId: string }) =>
  guildId ?? channelId;

/** Retires an item on the server, or in the channel outside servers; who flagged it is not kept. */
export async function flagItem(
  { database }: Store,
  place: { readonly guildId: string | null; readonly channelId: string },
  item: string,
  now: number,
): Promise<void> {
  await database
    .insertInto('quiz_flags')
    .values({ place_id: placeOf(place), guild_id: place.guildId, item, flagged_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The items retired there. */
export async function flaggedItems(
  { database }: Store,
  place: { readonly guildId: string | null; readonly channelId: string },
): Promise<ReadonlySet<string>> {
  const rows = await database.selectFrom('quiz_flags').select('item').where('place_id', '=', placeOf(place)).execute();
  return new Set(rows.map(({ item }) => item));
}

const quizIn = (row: Tables['quizzes']): Quiz => ({
  id: row.id,
  guildId: row.guild_id,
  channelId: row.channel_id,
  messageId: row.message_id,
  document: row.document,
  items: row.items.split(' '),
  endsAt: row.ends_at,
});
