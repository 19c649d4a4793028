import type { Store } from '../../src/store/store.js';

/** The votes on one message, as the store keeps them. */
export async function votesOn({ database }: Store, messageId: string) {
  const rows = await database.selectFrom('votes').select('helpful').where('message_id', '=', messageId).execute();
  const helpful = rows.filter((row) => row.helpful === 1).length;
  return { helpful, notHelpful: rows.length - helpful };
}
