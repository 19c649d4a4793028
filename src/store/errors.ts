/** The error of the store. */

/** Where the fault is: in what is stored, in a setting, or in the network; the process ends with the exit code of this kind. */
type Kind = 'store' | 'settings' | 'network';

/** The stored state cannot be used; the message is one line that says why and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly kind: Kind;

  constructor(message: string, options: ErrorOptions & { readonly kind?: Kind } = {}) {
    super(message, options);
    this.kind = options.kind ?? 'store';
  }
}
