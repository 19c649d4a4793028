/** Why the bot cannot be on Discord. */

/** Only what is on the network may mend itself. */
type BotFailure = 'token' | 'refused' | 'settings' | 'network';

/** A start, or a run, that cannot go on: Discord refuses, or is not reached. */
export class BotError extends Error {
  override readonly name = 'BotError';
  readonly kind: BotFailure;
  /** How long to wait before another try, in milliseconds, where Discord says so. */
  readonly retryAfterMs: number | null;

  constructor(kind: BotFailure, message: string, options: ErrorOptions & { readonly retryAfterMs?: number } = {}) {
    super(message, options);
    this.kind = kind;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}
