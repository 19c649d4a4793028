/** The log of questions that the brief could not answer, on servers that turned it on. */

import type { Store } from './open.js';

export interface Gap {
  readonly question: string;
  /** The asker's keyed hash, which distinguishes people without identifying them. */
  readonly asker: string;
}

/** Stores a question; the caller must have checked that the server's log is on. */
export async function keepGap(
  { database, keyedHash }: Store,
  gap: { readonly guildId: string; readonly question: string; readonly askerId: string; readonly askedAt: number },
): Promise<void> {
  const { guildId, question, askerId, askedAt } = gap;
  await database
    .insertInto('gaps')
    .values({ guild_id: guildId, question, asker: keyedHash(askerId), asked_at: askedAt })
    .execute();
}

/** The whole log of the server, oldest first. */
export function gapsOf({ database }: Store, guildId: string): Promise<Gap[]> {
  return database
    .selectFrom('gaps')
    .select(['question', 'asker'])
    .where('guild_id', '=', guildId)
    .orderBy('id')
    .execute();
}
