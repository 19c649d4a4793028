/** Positions on a passage: what people think of it, each as a keyed hash, in one or two rounds. */

import { randomUUID } from 'node:crypto';
import type { Served } from './served.js';
import type { Store } from './store.js';
import type { Tables } from './tables.js';

export interface Position {
  readonly id: string;
  readonly guildId: string;
  readonly channelId: string;
  /** The message with the buttons; null until it is sent. */
  readonly messageId: string | null;
  /** The document's id. */
  readonly document: string;
  readonly address: string;
  /** The passage's text when it was opened. */
  readonly passage: string;
  /** The first round, for a second one; null for a first. */
  readonly firstId: string | null;
  /** When it closes by itself. */
  readonly endsAt: number;
  /** When it was closed; null while people can vote. */
  readonly closedAt: number | null;
  /** Whether its result was told in the channel. */
  readonly isTold: boolean;
}

export const CHOICES = ['agree', 'disagree', 'unshown'] as const;
export type PositionChoice = (typeof CHOICES)[number];

export interface PositionVote {
  /** Keyed hash. */
  readonly person: string;
  readonly choice: PositionChoice;
  /** '' for none. */
  readonly why: string;
}

type NewPosition = Omit<Position, 'id' | 'messageId' | 'closedAt' | 'isTold'>;

/** Keeps a new position. */
export async function keepPosition({ database }: Store, position: NewPosition): Promise<Position> {
  const id = randomUUID();
  await database
    .insertInto('positions')
    .values({
      id,
      guild_id: position.guildId,
      channel_id: position.channelId,
      message_id: null,
      document: position.document,
      address: position.address,
      passage: position.passage,
      first_id: position.firstId,
      ends_at: position.endsAt,
      closed_at: null,
      is_told: 0,
    })
    .execute();
  return { ...position, id, messageId: null, closedAt: null, isTold: false };
}

/** Deletes a position that could not be shown. */
export async function dropPosition({ database }: Store, id: string): Promise<void> {
  await database.deleteFrom('positions').where('id', '=', id).execute();
}

/** Keeps which message shows it. */
export async function keepPositionMessage({ database }: Store, id: string, messageId: string): Promise<void> {
  await database.updateTable('positions').set({ message_id: messageId }).where('id', '=', id).execute();
}

/** The position; null if it was deleted. */
export async function positionOf({ database }: Store, id: string): Promise<Position | null> {
  const row = await database.selectFrom('positions').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : positionIn(row);
}

/** The positions of the server on which people can still vote. */
export async function openPositions({ database }: Store, guildId: string): Promise<Position[]> {
  const rows = await database
    .selectFrom('positions')
    .selectAll()
    .where('guild_id', '=', guildId)
    .where('closed_at', 'is', null)
    .execute();
  return rows.map(positionIn);
}

/** The second round of a position; null if there is none. */
export async function secondRoundOf({ database }: Store, firstId: string): Promise<Position | null> {
  const row = await database.selectFrom('positions').selectAll().where('first_id', '=', firstId).executeTakeFirst();
  return row === undefined ? null : positionIn(row);
}

/** Ends the voting; returns when it ended, which a second call does not change. */
export async function closePosition({ database }: Store, id: string, now: number): Promise<number> {
  await database
    .updateTable('positions')
    .set({ closed_at: now })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .execute();
  const row = await database.selectFrom('positions').select('closed_at').where('id', '=', id).executeTakeFirst();
  return row?.closed_at ?? now;
}

/** The positions, in the servers that are served here, that are closed or whose time is over, and whose result has not been told. */
export async function positionsToTell({ database }: Store, now: number, isServed: Served): Promise<Position[]> {
  const rows = await database
    .selectFrom('positions')
    .selectAll()
    .where('is_told', '=', 0)
    .where((where) => where.or([where('closed_at', 'is not', null), where('ends_at', '<=', now)]))
    .execute();
  return rows.filter((row) => isServed(row.guild_id)).map(positionIn);
}

/** Keeps that the result was told. */
export async function keepPositionTold({ database }: Store, id: string): Promise<void> {
  await database.updateTable('positions').set({ is_told: 1 }).where('id', '=', id).execute();
}

/** Keeps a person's choice, replacing an earlier one; the reason stays. Does nothing once the position is closed, and says so. */
export function vote(
  store: Store,
  { id, guildId }: Position,
  userId: string,
  choice: PositionChoice,
  now: number,
): Promise<boolean> {
  return store.transaction(async (transaction) => {
    const open = await transaction
      .selectFrom('positions')
      .select('id')
      .where('id', '=', id)
      .where('closed_at', 'is', null)
      .where('ends_at', '>', now)
      .executeTakeFirst();
    if (open === undefined) return false;
    await transaction
      .insertInto('position_votes')
      .values({ position_id: id, guild_id: guildId, person: store.keyedHash(userId), choice, why: '', voted_at: now })
      .onConflict((conflict) => conflict.columns(['position_id', 'person']).doUpdateSet({ choice, voted_at: now }))
      .execute();
    return true;
  });
}

/** Keeps the reason of a person who has voted; '' deletes it. */
export async function keepWhy({ database, keyedHash }: Store, id: string, userId: string, why: string): Promise<void> {
  await database
    .updateTable('position_votes')
    .set({ why })
    .where('position_id', '=', id)
    .where('person', '=', keyedHash(userId))
    .execute();
}

/** All votes. */
export async function votesOf({ database }: Store, id: string): Promise<PositionVote[]> {
  const rows = await database
    .selectFrom('position_votes')
    .select(['person', 'choice', 'why'])
    .where('position_id', '=', id)
    .orderBy('person')
    .execute();
  return rows;
}

const positionIn = (row: Tables['positions']): Position => ({
  id: row.id,
  guildId: row.guild_id,
  channelId: row.channel_id,
  messageId: row.message_id,
  document: row.document,
  address: row.address,
  passage: row.passage,
  firstId: row.first_id,
  endsAt: row.ends_at,
  closedAt: row.closed_at,
  isTold: row.is_told === 1,
});
