/** An index that can be neither built nor read; its message stands alone and says what to do. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
}
