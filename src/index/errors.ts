/** An index that can be neither built nor read; the message is self-contained and says what to do. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
}
