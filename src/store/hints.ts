/** Hints that a person is shown only once, because repeating them would be annoying. */

import type { Store } from './store.js';

/** Why Discord hides the text of a reply to a command's answer, or of a message that mentions the bot's role. */
export type Hint = 'hidden-reply' | 'mentioned-role';

/** Whether the person has not been shown the hint; records that it now has been. */
export async function isFirstTold({ database, keyedHash }: Store, personId: string, hint: Hint): Promise<boolean> {
  const told = await database
    .insertInto('hints')
    .values({ person: keyedHash(personId), hint })
    .onConflict((conflict) => conflict.doNothing())
    .returning('hint')
    .executeTakeFirst();
  return told !== undefined;
}
