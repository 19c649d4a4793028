/** The Discord application that the kept state belongs to: another's token on the same folder would find none of its servers. */

import { StoreError } from './errors.js';
import type { Store } from './open.js';

/**
 * Makes sure that what is kept is of this application; a store that is of none yet becomes its own.
 * @throws {StoreError} when it is of another
 */
export async function requireApplication({ database }: Store, applicationId: string): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const kept = await transaction.selectFrom('application').select('application_id').executeTakeFirst();
    if (kept === undefined)
      await transaction.insertInto('application').values({ application_id: applicationId }).execute();
    else if (kept.application_id !== applicationId) {
      throw new StoreError(
        `What DATA_DIR holds is of the Discord application ${kept.application_id}, but the token is of ${applicationId}. Use that application's token, or give this one a DATA_DIR of its own.`,
      );
    }
  });
}
