/** The log of questions that the brief could not answer, on servers that turned it on; grouped by subject as they come. */

import { randomUUID } from 'node:crypto';
import { nearestSubject } from '../study/same-subject.js';
import type { Store } from './store.js';

export interface Gap {
  /** The same for all questions about one subject. */
  readonly groupId: string;
  readonly question: string;
  /** The asker's keyed hash, which distinguishes people without identifying them. */
  readonly asker: string;
}

/** Far more than a message shows; comparing a question with so many takes some 5 ms. */
const MOST_OF_GUILD = 500;
/** Nobody can crowd out what others asked. */
const MOST_OF_PERSON = 20;

/** Stores a question, once per person and subject; the caller must have checked that the server's log is on. */
export async function keepGap(
  store: Store,
  gap: { readonly guildId: string; readonly question: string; readonly askerId: string; readonly askedAt: number },
): Promise<void> {
  const { guildId, question, askerId, askedAt } = gap;
  const asker = store.keyedHash(askerId);
  await store.transaction(async (transaction) => {
    const earlier = await transaction
      .selectFrom('gaps')
      .select(['id', 'group_id', 'question', 'asker'])
      .where('guild_id', '=', guildId)
      .orderBy('asked_at')
      .execute();
    const id = randomUUID();
    const groupId = nearestSubject(question, earlier)?.group_id ?? id;
    const own = earlier.filter((one) => one.asker === asker);
    const again = own.find((one) => one.group_id === groupId);
    if (again !== undefined) {
      await transaction.updateTable('gaps').set({ asked_at: askedAt }).where('id', '=', again.id).execute();
      return;
    }
    const dropped = [
      ...own.slice(0, Math.max(0, own.length + 1 - MOST_OF_PERSON)),
      ...earlier.slice(0, Math.max(0, earlier.length + 1 - MOST_OF_GUILD)),
    ].map((one) => one.id);
    if (dropped.length > 0) await transaction.deleteFrom('gaps').where('id', 'in', dropped).execute();
    await transaction
      .insertInto('gaps')
      .values({ id, guild_id: guildId, group_id: groupId, question, asker, asked_at: askedAt })
      .execute();
  });
}

/** The whole log of the server, oldest first. */
export async function gapsOf({ database }: Store, guildId: string): Promise<Gap[]> {
  const rows = await database
    .selectFrom('gaps')
    .select(['group_id', 'question', 'asker'])
    .where('guild_id', '=', guildId)
    .orderBy('asked_at')
    .execute();
  return rows.map(({ group_id: groupId, question, asker }) => ({ groupId, question, asker }));
}
