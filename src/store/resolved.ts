/**
 * Questions that a group settled, stored with the answer that it chose. Only here is a question stored without a log, with the
 * consent of the person who pressed the button.
 */

import { randomUUID } from 'node:crypto';
import { foldedText } from '../languages/words.js';
import { isNearQuestion } from '../study/same-question.js';
import type { Store } from './store.js';

/** Where a question was settled; it is shown only there. */
interface Place {
  /** Null outside servers. */
  readonly guildId: string | null;
  readonly channelId: string;
}

export interface Resolved extends Place {
  readonly question: string;
  /** The message chosen as the answer. */
  readonly messageId: string;
  readonly resolvedAt: number;
}

/** Stores the answer, replacing one chosen earlier for the same question. */
export async function keepResolved(
  { database, keyedHash }: Store,
  resolved: Resolved & {
    /** Keyed hash of the asker: the row is deleted if either person wants to be forgotten. Null if unknown. */
    readonly asker: string | null;
    readonly resolverId: string;
  },
): Promise<void> {
  const values = {
    guild_id: resolved.guildId,
    channel_id: resolved.channelId,
    question: resolved.question,
    message_id: resolved.messageId,
    asker: resolved.asker,
    resolver: keyedHash(resolved.resolverId),
    resolved_at: resolved.resolvedAt,
  };
  await database
    .insertInto('resolved')
    .values({
      id: randomUUID(),
      place_id: placeId(resolved),
      question_key: foldedText(resolved.question),
      ...values,
    })
    .onConflict((conflict) => conflict.columns(['place_id', 'question_key']).doUpdateSet(values))
    .execute();
}

/** What the group chose for the question, or for one in nearly the same words; null if neither was settled here. */
export async function resolvedAnswer({ database }: Store, place: Place, question: string): Promise<Resolved | null> {
  const ofPlace = database.selectFrom('resolved').selectAll().where('place_id', '=', placeId(place));
  const same = await ofPlace.where('question_key', '=', foldedText(question)).executeTakeFirst();
  const near = () => ofPlace.orderBy('resolved_at', 'desc').limit(NEWEST_COMPARED).execute();
  const row = same ?? (await near()).find((one) => isNearQuestion(one.question, question));
  if (row === undefined) return null;
  return {
    guildId: row.guild_id,
    channelId: row.channel_id,
    question: row.question,
    messageId: row.message_id,
    resolvedAt: row.resolved_at,
  };
}

/** Deletes the choice, because the message is gone. */
export async function forgetResolved({ database }: Store, messageId: string): Promise<void> {
  await database.deleteFrom('resolved').where('message_id', '=', messageId).execute();
}

/** Comparing words takes some 20 µs per question; of two similar questions the newer one counts. */
const NEWEST_COMPARED = 500;

const placeId = ({ guildId, channelId }: Place) => guildId ?? channelId;
