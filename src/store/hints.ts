/** What a person is told once: a hint that comes a second time is a nuisance. */

import type { Store } from './open.js';

/** Why Discord hides the text of a reply to a command's answer. */
type Hint = 'hidden-reply';

/** Whether the person has yet to be told; from now on they count as told. */
export async function isFirstTold({ database, keyedHash }: Store, personId: string, hint: Hint): Promise<boolean> {
  const told = await database
    .insertInto('hints')
    .values({ person: keyedHash(personId), hint })
    .onConflict((conflict) => conflict.doNothing())
    .returning('hint')
    .executeTakeFirst();
  return told !== undefined;
}
