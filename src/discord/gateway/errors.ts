/** Why the bot cannot connect to Discord, or stay connected. */

/** Only network failures may be temporary. */
type BotFailure = 'token' | 'refused' | 'settings' | 'network';

/** The bot cannot start or keep running: Discord refuses it or cannot be reached. */
export class BotError extends Error {
  override readonly name = 'BotError';
  readonly kind: BotFailure;
  /** How long to wait before the next attempt, in milliseconds, if Discord says so. */
  readonly retryAfterMs: number | null;

  constructor(kind: BotFailure, message: string, options: ErrorOptions & { readonly retryAfterMs?: number } = {}) {
    super(message, options);
    this.kind = kind;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}
