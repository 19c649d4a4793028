/**
 * The kinds of failure that end the process, each with its exit code (sysexits.h), so that a service manager knows which ones
 * a restart can fix.
 */

/** Never 0, which means success, or 13, which Node uses for a program that waits for nothing. */
export const EXIT_CODES = {
  /** A bug. */
  defect: 70,
  /** The index can be neither built nor read. */
  index: 73,
  /** The stored state cannot be used. */
  store: 74,
  /** Something on the network does not respond. */
  network: 75,
  /** Discord closed the connection for a reason that a retry does not change. */
  refused: 76,
  /** Discord does not accept the token. */
  token: 77,
  /** A setting cannot be used. */
  settings: 78,
  /** There is nothing to read. */
  corpus: 66,
  /** An embedding model is unavailable or cannot be run. */
  models: 65,
} as const;

export type FailureKind = keyof typeof EXIT_CODES;

/** By name, so that looking up the kind imports none of the folders that throw these errors. */
const KIND_BY_NAME: Readonly<Record<string, FailureKind>> = {
  SettingsError: 'settings',
  SiteError: 'settings',
  StoreError: 'store',
  CorpusError: 'corpus',
  ModelError: 'models',
  IndexError: 'index',
};

/** The kind of the error: its own `kind` if it has one, or else by its name; an unknown error is a bug. */
export function kindOf(error: unknown): FailureKind {
  if (!(error instanceof Error)) return 'defect';
  if ('kind' in error && typeof error.kind === 'string' && isKind(error.kind)) return error.kind;
  return KIND_BY_NAME[error.name] ?? 'defect';
}

/** One line that says what is wrong; for a bug with its place in the code. */
export function inOneLine(error: unknown): string {
  if (!(error instanceof Error)) return `Unexpected failure: ${String(error)}`;
  if (kindOf(error) !== 'defect') return error.message.replaceAll(/\s*\n\s*/gu, ' ');
  const place = error.stack?.split('\n').find((line) => line.startsWith('    at '));
  const [message] = error.message.split('\n');
  return `Unexpected failure: ${error.name}: ${message}${place === undefined ? '' : ` (${place.trim()})`}`;
}

const isKind = (kind: string): kind is FailureKind => Object.hasOwn(EXIT_CODES, kind);
