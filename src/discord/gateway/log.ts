/** The bot's log: one JSON line per event, on standard error, with the token redacted. */

import { destination, type Logger, pino } from 'pino';

export type Log = Logger;

/** Pino's number for the level. */
const WARNING = 40;

/** Where a token may occur: the settings, and discord.js's errors and requests. */
const SECRET_PATHS = [
  'token',
  '*.token',
  '*.discordToken',
  '*.headers.authorization',
  '*.headers.Authorization',
  '*.requestBody',
];

/**
 * Opens the log at one of pino's levels.
 * @param onTrouble called for each warning and error logged with fields; its message is a constant of the program, without
 *   texts, ids or names
 */
export function openLog(level: string, onTrouble: (level: string, message: string) => void = () => undefined): Log {
  return pino(
    {
      level,
      base: null,
      redact: SECRET_PATHS,
      serializers: { error: errorInBrief },
      hooks: {
        logMethod(given, method, number) {
          const [circumstances, message] = given as unknown[];
          // A message without fields may contain details in its text.
          if (number >= WARNING && typeof circumstances === 'object' && typeof message === 'string') {
            onTrouble(pino.levels.labels[number] ?? 'error', message);
          }
          method.apply(this, given);
        },
      },
    },
    destination({ fd: 2, sync: true }),
  );
}

/** The fields useful for debugging; never a request's body, which holds what a person wrote, nor an id. */
function errorInBrief(error: unknown): object {
  if (!(error instanceof Error)) return { message: withoutIds(String(error)) };
  const code = 'code' in error ? { code: error.code } : {};
  const status = 'status' in error ? { status: error.status } : {};
  const stack = error.stack === undefined ? {} : { stack: withoutIds(error.stack) };
  return { name: error.name, message: withoutIds(error.message), ...code, ...status, ...stack };
}

/** Discord's ids have 17 to 20 digits; what follows one in an address may be a token. */
const withoutIds = (text: string) => text.replace(/\d{15,20}(?:\/[\w.-]+)?/gu, '[id]');
