/** When each card of a person is due. */

import type { Store } from './store.js';

export interface ReviewCard {
  readonly card: string;
  /** What the schedule needs, as JSON. */
  readonly memory: string;
  readonly dueAt: number;
  /** When it was reviewed for the first time. */
  readonly addedAt: number;
}

/** The cards that the person has reviewed, the one that is due first first. */
export async function reviewCardsOf({ database, keyedHash }: Store, userId: string): Promise<ReviewCard[]> {
  const rows = await database
    .selectFrom('review_cards')
    .selectAll()
    .where('person', '=', keyedHash(userId))
    .orderBy('due_at')
    .orderBy('card')
    .execute();
  return rows.map(({ card, memory, due_at: dueAt, added_at: addedAt }) => ({ card, memory, dueAt, addedAt }));
}

/** Keeps a card after a review. */
export async function keepReviewCard(
  { database, keyedHash }: Store,
  userId: string,
  { card, memory, dueAt }: Omit<ReviewCard, 'addedAt'>,
  now: number,
): Promise<void> {
  const values = { memory, due_at: dueAt };
  await database
    .insertInto('review_cards')
    .values({ person: keyedHash(userId), card, ...values, added_at: now })
    .onConflict((conflict) => conflict.columns(['person', 'card']).doUpdateSet(values))
    .execute();
}
