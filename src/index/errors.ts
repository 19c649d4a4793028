/** Where the fault is: in the index, in a setting, or in the network; the process ends with the exit code of this kind. */
type Kind = 'index' | 'settings' | 'network';

/** An index that can be neither built nor read; the message is self-contained and says what to do. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
  readonly kind: Kind;

  constructor(message: string, options: ErrorOptions & { readonly kind?: Kind } = {}) {
    super(message, options);
    this.kind = options.kind ?? 'index';
  }
}
