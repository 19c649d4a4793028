/** The error of the store. */

/** The stored state cannot be used; the message is one line that says why and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
