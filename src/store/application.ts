/** The Discord application that the stored state belongs to: another application would find none of its servers in it. */

import { StoreError } from './errors.js';
import type { Store } from './store.js';

/**
 * Checks that the stored state belongs to this application; a store without an owner becomes its own.
 * @throws {StoreError} when it belongs to another
 */
export async function requireApplication(store: Store, applicationId: string): Promise<void> {
  await store.transaction(async (transaction) => {
    const kept = await transaction.selectFrom('application').select('application_id').executeTakeFirst();
    if (kept === undefined)
      await transaction.insertInto('application').values({ application_id: applicationId }).execute();
    else if (kept.application_id !== applicationId) {
      throw new StoreError(
        `The store belongs to the Discord application ${kept.application_id}, but the token to ${applicationId}. Use that application's token, or give this one a store of its own (DATA_DIR or DATABASE_URL).`,
      );
    }
  });
}
