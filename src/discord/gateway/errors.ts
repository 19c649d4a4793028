/** A start that cannot go on: Discord refuses, or is not reached. */
export class BotError extends Error {
  override readonly name = 'BotError';
}
