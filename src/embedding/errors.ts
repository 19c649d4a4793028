/** A model that is unavailable or fails verification; the message is self-contained and says what to do. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}
