/** Which backups there are, and who was forgotten since: whoever asked to be forgotten does not come back with a backup. */

import type { Store } from './open.js';

/** Keeps that a person or a server was forgotten, where a backup may still hold their rows. */
export async function keepForgotten(
  { database }: Store,
  kind: 'person' | 'server',
  subject: string,
  now = Date.now(),
): Promise<void> {
  const backup = await database
    .selectFrom('backups')
    .select('made_at')
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (backup === undefined) return;
  await database
    .insertInto('forgotten')
    .values({ kind, subject, forgotten_at: now })
    .onConflict((conflict) => conflict.columns(['kind', 'subject']).doUpdateSet({ forgotten_at: now }))
    .execute();
}

/** Keeps that a backup was made. */
export async function keepBackup({ database }: Store, madeAt: number, expiresAt: number): Promise<void> {
  const values = { made_at: madeAt, expires_at: expiresAt };
  await database
    .insertInto('backups')
    .values(values)
    .onConflict((conflict) => conflict.column('made_at').doUpdateSet(values))
    .execute();
}

/** Drops the backups that may no longer be put back, and with the last one from before it whoever was forgotten. */
export async function dropExpiredBackups({ database }: Store, now: number): Promise<void> {
  await database.deleteFrom('backups').where('expires_at', '<=', now).execute();
  const first = await database
    .selectFrom('backups')
    .select(({ fn }) => fn.min<number | null>('made_at').as('made_at'))
    .executeTakeFirst();
  const forgotten = database.deleteFrom('forgotten');
  await (first?.made_at == null ? forgotten : forgotten.where('forgotten_at', '<', first.made_at)).execute();
}
