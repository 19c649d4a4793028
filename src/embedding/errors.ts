/** A model that cannot be had or cannot be trusted; its message stands alone and says what to do. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}
