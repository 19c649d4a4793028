/** The settings of a person: the language of the bot's words, and plain text. */

import type { Store } from './store.js';

export interface UserSettings {
  /** Null for Discord's. */
  readonly language: string | null;
  /** Whether messages come as plain text. */
  readonly plain: boolean;
}

/** For people without settings. */
export const DEFAULT_USER_SETTINGS: UserSettings = { language: null, plain: false };

/** The person's settings; the defaults if there are none. */
export async function userSettings({ database, keyedHash }: Store, userId: string): Promise<UserSettings> {
  const row = await database
    .selectFrom('user_settings')
    .selectAll()
    .where('person', '=', keyedHash(userId))
    .executeTakeFirst();
  return row === undefined ? DEFAULT_USER_SETTINGS : { language: row.language, plain: row.plain === 1 };
}

/** Changes the given settings and keeps the others. */
export async function changeUserSettings(store: Store, userId: string, change: Partial<UserSettings>): Promise<void> {
  const { language, plain } = { ...(await userSettings(store, userId)), ...change };
  const values = { language, plain: plain ? (1 as const) : (0 as const) };
  await store.database
    .insertInto('user_settings')
    .values({ person: store.keyedHash(userId), ...values })
    .onConflict((conflict) => conflict.column('person').doUpdateSet(values))
    .execute();
}
