/** The minutes of threads: which are open, whose words are in them, and where their points were posted. The words stand in the messages alone. */

import { keepPost, type Post } from './posts.js';
import { everyone, type Served } from './served.js';
import type { Store } from './store.js';

export interface Minutes {
  readonly threadId: string;
  readonly guildId: string;
  readonly openedAt: number;
  /** Null while points can be added. */
  readonly closedAt: number | null;
  /** The message with the sorted minutes; null until they were closed for the first time. */
  readonly messageId: string | null;
}

/** Enough for a year of weekly threads in each of ten channels. */
export const MINUTES_PER_SERVER = 500;
/** More would be a log, which nobody reads. */
export const POINTS_PER_THREAD = 60;
export const POINTS_PER_PERSON = 15;

/** Opens the minutes of a thread, also those that were closed; null if the server has too many. */
export async function openMinutes(
  store: Store,
  place: Pick<Minutes, 'threadId' | 'guildId'>,
  userId: string,
  now: number,
): Promise<Minutes | null> {
  const { database } = store;
  const { threadId, guildId } = place;
  const { count } = await database
    .selectFrom('minutes')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('guild_id', '=', guildId)
    .where('thread_id', '!=', threadId)
    .executeTakeFirstOrThrow();
  if (Number(count) >= MINUTES_PER_SERVER) return null;
  const opened = { opened_at: now, closed_at: null, message_id: null, written_people: null };
  await database
    .insertInto('minutes')
    .values({ thread_id: threadId, guild_id: guildId, ...opened })
    .onConflict((conflict) => conflict.column('thread_id').doUpdateSet({ closed_at: null, written_people: null }))
    .execute();
  await keepMinutesPerson(store, place, store.keyedHash(userId), true);
  return minutesOf(store, threadId);
}

/** The minutes of the thread; null if it has none. */
export async function minutesOf({ database }: Store, threadId: string): Promise<Minutes | null> {
  const row = await database.selectFrom('minutes').selectAll().where('thread_id', '=', threadId).executeTakeFirst();
  return row === undefined
    ? null
    : {
        threadId: row.thread_id,
        guildId: row.guild_id,
        openedAt: row.opened_at,
        closedAt: row.closed_at,
        messageId: row.message_id,
      };
}

/** Closes them; what is written then follows. */
export async function closeMinutes({ database }: Store, threadId: string, now: number): Promise<void> {
  await database
    .updateTable('minutes')
    .set({ closed_at: now, written_people: null })
    .where('thread_id', '=', threadId)
    .execute();
}

/** Keeps that the closed minutes were written into the message with the words of so many people. */
export async function keepWritten(
  { database }: Store,
  threadId: string,
  written: { readonly messageId: string | null; readonly people: number },
): Promise<void> {
  await database
    .updateTable('minutes')
    .set({ message_id: written.messageId, written_people: written.people })
    .where('thread_id', '=', threadId)
    .execute();
}

/** Has closed minutes written anew. */
export async function makeStale({ database }: Store, threadId: string): Promise<void> {
  await database.updateTable('minutes').set({ written_people: null }).where('thread_id', '=', threadId).execute();
}

/** The closed minutes in the servers that are served here that are not written yet, or whose message has words of people who were forgotten since. */
export async function staleMinutes({ database }: Store, isServed: Served = everyone): Promise<string[]> {
  const rows = await database
    .selectFrom('minutes')
    .leftJoin('minutes_people', 'minutes_people.thread_id', 'minutes.thread_id')
    .select(['minutes.thread_id', 'minutes.guild_id', 'minutes.written_people'])
    .select(({ fn }) => fn.count<number>('minutes_people.person').as('people'))
    .where('minutes.closed_at', 'is not', null)
    .groupBy(['minutes.thread_id', 'minutes.guild_id', 'minutes.written_people'])
    .execute();
  return rows
    .filter(({ guild_id: guildId }) => isServed(guildId))
    .filter(({ written_people: written, people }) => written !== Number(people))
    .map(({ thread_id: threadId }) => threadId);
}

/** Forgets the minutes of a thread that is gone. */
export async function dropMinutes({ database }: Store, threadId: string): Promise<void> {
  await database.deleteFrom('minutes_people').where('thread_id', '=', threadId).execute();
  await database.deleteFrom('minutes').where('thread_id', '=', threadId).execute();
}

/** Keeps that words of the person with the keyed hash are in the minutes. */
async function keepMinutesPerson(
  { database }: Store,
  { threadId, guildId }: Pick<Minutes, 'threadId' | 'guildId'>,
  person: string,
  isOpener = false,
): Promise<void> {
  await database
    .insertInto('minutes_people')
    .values({ thread_id: threadId, guild_id: guildId, person, is_opener: isOpener ? 1 : 0 })
    .onConflict((conflict) => {
      const known = conflict.columns(['thread_id', 'person']);
      return isOpener ? known.doUpdateSet({ is_opener: 1 }) : known.doNothing();
    })
    .execute();
}

/** A message of the bot's with the words of the person with the keyed hash: a point, or an answer to their question. */
interface Words {
  readonly messageId: string;
  readonly person: string;
}

/** Keeps that these words are in the minutes too, except of people who were forgotten since they were read. */
export function keepAuthors(
  store: Store,
  { threadId, guildId }: Pick<Minutes, 'threadId' | 'guildId'>,
  words: readonly Words[],
): Promise<void> {
  return store.transaction(async (transaction) => {
    if (words.length === 0) return;
    const ids = words.map(({ messageId }) => messageId);
    const points = transaction.selectFrom('posts').select(['message_id', 'person']).where('message_id', 'in', ids);
    const answers = transaction
      .selectFrom('answers')
      .select(['message_id', 'asker as person'])
      .where('message_id', 'in', ids);
    const known = [...(await points.execute()), ...(await answers.execute())];
    const isKnown = ({ messageId, person }: Words) =>
      known.some((one) => one.message_id === messageId && one.person === person);
    const people = new Set(words.filter(isKnown).map(({ person }) => person));
    const rows = [...people].map((person) => ({
      thread_id: threadId,
      guild_id: guildId,
      person,
      is_opener: 0 as const,
    }));
    if (rows.length === 0) return;
    await transaction
      .insertInto('minutes_people')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['thread_id', 'person']).doNothing())
      .execute();
  });
}

/** The keyed hashes of those whose words are in the minutes, and of those who opened them. */
export async function minutesPeople(
  { database }: Store,
  threadId: string,
): Promise<{ readonly people: ReadonlySet<string>; readonly openers: ReadonlySet<string> }> {
  const rows = await database
    .selectFrom('minutes_people')
    .select(['person', 'is_opener'])
    .where('thread_id', '=', threadId)
    .execute();
  const openers = rows.filter(({ is_opener: isOpener }) => isOpener === 1);
  return { people: new Set(rows.map(({ person }) => person)), openers: new Set(openers.map(({ person }) => person)) };
}

/** `ask`: a message of somebody's that waits for its author's yes. */
export type PointKind = 'point' | 'ask';

interface Point extends Post {
  readonly kind: PointKind;
  /** Keyed hash of whose words they are. */
  readonly person: string;
  /** The message that it was taken from; null if it was written for the minutes. */
  readonly sourceId: string | null;
  readonly postedAt: number;
}

const subjectOf = (kind: PointKind, threadId: string, sourceId: string | null) =>
  `${kind}:${threadId}:${sourceId ?? ''}`;

/** Keeps where a point of the thread, or the question to its author, was posted. */
export async function keepPoint(
  store: Store,
  place: Pick<Minutes, 'threadId' | 'guildId'>,
  point: Omit<Point, 'channelId'>,
): Promise<void> {
  const { messageId, person, postedAt, kind, sourceId } = point;
  const subject = subjectOf(kind, place.threadId, sourceId);
  await keepPost(store, { messageId, channelId: place.threadId, guildId: place.guildId, person, subject, postedAt });
  if (kind === 'point') await keepMinutesPerson(store, place, person);
}

/** The points of the thread and the questions to authors, oldest first. */
export const pointsOf = (store: Store, threadId: string): Promise<Point[]> =>
  pointsLike(store, [subjectOf('point', threadId, '%'), subjectOf('ask', threadId, '%')]);

/** The questions to authors that were posted before the time, in all threads of the servers that are served here. */
export async function asksBefore(store: Store, time: number, isServed: Served = everyone): Promise<Point[]> {
  const asks = await pointsLike(store, ['ask:%'], isServed);
  return asks.filter(({ postedAt }) => postedAt < time);
}

/** The point in the message; null if it is none. */
export async function pointIn({ database }: Store, messageId: string): Promise<Point | null> {
  const row = await database.selectFrom('posts').selectAll().where('message_id', '=', messageId).executeTakeFirst();
  return row === undefined ? null : pointOf(row);
}

/** The point, or question to its author, that was taken from the message; null if there is none. */
export async function pointFrom(store: Store, threadId: string, sourceId: string): Promise<Point | null> {
  const [found] = await pointsLike(store, [
    subjectOf('point', threadId, sourceId),
    subjectOf('ask', threadId, sourceId),
  ]);
  return found ?? null;
}

/** Keeps that the author said yes: the message is a point from now on. */
export async function agreeToPoint(store: Store, messageId: string): Promise<void> {
  const { database } = store;
  const point = await pointIn(store, messageId);
  const minutes = point === null ? null : await minutesOf(store, point.channelId);
  if (point === null || minutes === null) return;
  const subject = subjectOf('point', point.channelId, point.sourceId);
  await database.updateTable('posts').set({ subject }).where('message_id', '=', messageId).execute();
  await keepMinutesPerson(store, minutes, point.person);
}

async function pointsLike(
  { database }: Store,
  patterns: readonly string[],
  isServed: Served = everyone,
): Promise<Point[]> {
  const rows = await database
    .selectFrom('posts')
    .selectAll()
    .where(({ or, eb }) => or(patterns.map((pattern) => eb('subject', 'like', pattern))))
    .orderBy('posted_at')
    .orderBy('message_id')
    .execute();
  return rows.flatMap((row) => (isServed(row.guild_id) ? (pointOf(row) ?? []) : []));
}

const SUBJECT = /^(point|ask):\d{1,20}:(\d{0,20})$/u;

interface PostRow {
  readonly message_id: string;
  readonly channel_id: string;
  readonly person: string;
  readonly subject: string;
  readonly posted_at: number;
}

function pointOf(row: PostRow): Point | null {
  const [, kind, sourceId = ''] = SUBJECT.exec(row.subject) ?? [];
  if (kind === undefined) return null;
  return {
    messageId: row.message_id,
    channelId: row.channel_id,
    kind: kind === 'ask' ? 'ask' : 'point',
    person: row.person,
    sourceId: sourceId === '' ? null : sourceId,
    postedAt: row.posted_at,
  };
}
