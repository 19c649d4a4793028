/** Which backups exist and who was forgotten since, so that a restore does not bring those people back. */

import type { Store } from './store.js';

/** Records that a person or a server was forgotten, if a backup may still contain their rows. */
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

/** Records that a backup was made. */
export async function keepBackup({ database }: Store, madeAt: number, expiresAt: number): Promise<void> {
  const values = { made_at: madeAt, expires_at: expiresAt };
  await database
    .insertInto('backups')
    .values(values)
    .onConflict((conflict) => conflict.column('made_at').doUpdateSet(values))
    .execute();
}

/** Drops expired backups, and the records of people forgotten before the oldest backup that is left. */
export async function dropExpiredBackups({ database }: Store, now: number): Promise<void> {
  await database.deleteFrom('backups').where('expires_at', '<=', now).execute();
  const first = await database
    .selectFrom('backups')
    .select(({ fn }) => fn.min<number | null>('made_at').as('made_at'))
    .executeTakeFirst();
  const forgotten = database.deleteFrom('forgotten');
  await (first?.made_at == null ? forgotten : forgotten.where('forgotten_at', '<', first.made_at)).execute();
}
