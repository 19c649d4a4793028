/** The error codes of PostgreSQL and of the network as one line that says what to do; no password is in it. */

/** Where the fault is: in what is stored, in a setting, or in the network. */
type FailureKind = 'store' | 'settings' | 'network';

export interface PostgresFailure {
  readonly text: string;
  readonly kind: FailureKind;
}

const UNREACHABLE: readonly string[] = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
];

/** Says why the database that DATABASE_URL names cannot be used. */
export function inWords(error: unknown, databaseUrl: string): PostgresFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? (error.message || code).split('\n')[0] : String(error);
  const { server, user, database } = namesIn(databaseUrl);
  const failed = (text: string, kind: FailureKind): PostgresFailure => ({ text, kind });
  if (
    UNREACHABLE.includes(code) ||
    /^(?:timeout exceeded|query read timeout|Connection terminated|Client has encountered a connection error)/iu.test(
      message ?? '',
    )
  ) {
    return failed(
      `PostgreSQL at ${server} cannot be reached (${code || message}): check that it runs, and the host and port in DATABASE_URL.`,
      'network',
    );
  }
  switch (code) {
    case '28P01':
    case '28000':
      return failed(
        `PostgreSQL at ${server} does not let the user ${user} in (${message}): check user and password in DATABASE_URL.`,
        'settings',
      );
    case '3D000':
      return failed(
        `PostgreSQL at ${server} has no database ${database}: create it (createdb ${database}), or name another in DATABASE_URL.`,
        'settings',
      );
    case '42501':
      return failed(
        `PostgreSQL at ${server} does not allow ${user} what the bot needs (${message}): make ${user} the owner of the database ${database}.`,
        'store',
      );
    case '53300':
      return failed(
        `PostgreSQL at ${server} has no connection left (${message}): raise max_connections, or run fewer processes.`,
        'network',
      );
    case '57014':
      return failed(`PostgreSQL at ${server} took too long (${message}): it may have too much to do.`, 'store');
    case '53100':
      return failed(`PostgreSQL at ${server} has no space left: free some on its disk.`, 'store');
    default:
      return failed(
        `The database ${database} at ${server} cannot be used (${code === '' ? '' : `${code}: `}${message}).`,
        'store',
      );
  }
}

/** What messages name of a URL that the settings have accepted. */
function namesIn(databaseUrl: string): { readonly server: string; readonly user: string; readonly database: string } {
  const { hostname, port, username, pathname, searchParams } = new URL(databaseUrl);
  const host = decodeURIComponent(hostname) || (searchParams.get('host') ?? 'localhost');
  const user = decodeURIComponent(username) || (searchParams.get('user') ?? 'of this process');
  return {
    server: port === '' ? host : `${host}:${port}`,
    user,
    database: decodeURIComponent(pathname.slice(1)) || user,
  };
}
