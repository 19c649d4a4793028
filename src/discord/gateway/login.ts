/** Connects to Discord: retries after temporary failures, and turns a refusal into one line that says what to do. */

import { setTimeout } from 'node:timers/promises';
import {
  type Client,
  CloseCodes,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  HTTPError,
  RateLimitError,
} from 'discord.js';
import { BotError } from './errors.js';
import type { Log } from './log.js';

/** Discord reports that a connection is ready within a second or two; after this time, the log says that it has not. */
const READY_LIMIT_MS = 60_000;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 5 * 60_000;
/** Added to the time at which Discord says a limit ends, since clocks differ. */
const CLOCK_DIFFERENCE_MS = 2000;

const WRONG_TOKEN =
  'Discord does not accept the token: copy it again from the Developer Portal (your application, Bot, Reset Token) into DISCORD_TOKEN.';

/** Discord does not accept the token, or no longer does. */
export const wrongToken = (options?: ErrorOptions) => new BotError('token', WRONG_TOKEN, options);

interface LoginOptions {
  readonly discordToken: string;
  readonly discordApi: string;
  readonly log: Log;
  /** Stops the attempts. */
  readonly signal: AbortSignal | undefined;
}

/**
 * Logs in and waits until the connection is ready, with a new client for each attempt. Temporary failures, such as a network
 * outage or a rate limit, are logged, and the login is retried after pauses of 1 s, 2 s, 4 s … 5 min.
 * @throws {BotError} when Discord refuses; the client is then closed
 * @throws an AbortError once the signal is aborted
 */
export async function logIn(createClient: () => Client, options: LoginOptions): Promise<Client<true>> {
  for (let attempt = 0; ; attempt += 1) {
    const client = createClient();
    try {
      return await becomeReady(client, options);
    } catch (error) {
      await client.destroy();
      if (!(error instanceof BotError) || error.kind !== 'network') throw error;
      const pauseMs = error.retryAfterMs ?? Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS);
      options.log.warn(`${error.message} Trying again in ${Math.ceil(pauseMs / 1000)} s.`);
      await setTimeout(pauseMs, undefined, options.signal === undefined ? {} : { signal: options.signal });
    }
  }
}

/**
 * Logs in once and waits, however long, until the connection is ready.
 * @throws {BotError} when Discord refuses or cannot be reached
 */
export async function becomeReady(
  client: Client,
  { discordToken, discordApi, log }: Omit<LoginOptions, 'signal'>,
): Promise<Client<true>> {
  // Once it has the gateway's address, the library itself keeps retrying.
  const timer = setInterval(
    () => log.warn(`${discordApi} has not reported yet that the bot is ready; still waiting.`),
    READY_LIMIT_MS,
  );
  try {
    return await new Promise<Client<true>>((resolve, reject) => {
      client.once(Events.ClientReady, resolve);
      onClosedForGood(client, reject);
      client.login(discordToken).catch((error: unknown) => reject(refusal(error, discordApi)));
    });
  } finally {
    clearInterval(timer);
  }
}

/** What went wrong with a request or login, in one line that says what to do. */
export function refusal(error: unknown, api: string): BotError {
  const cause = { cause: error };
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return wrongToken(cause);
  if (error instanceof RateLimitError) {
    const retryAfterMs = error.retryAfter;
    return new BotError('network', `${api} limits how often the bot may log in.`, { ...cause, retryAfterMs });
  }
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    const { status, message } = error;
    if (status === NOT_FOUND) return notDiscord(api, `${status}`, cause);
    if (status === UNAUTHORISED) return wrongToken(cause);
    return new BotError(
      status >= SERVER_ERROR ? 'network' : 'refused',
      `${api} refuses the login (${status}: ${message}).`,
      cause,
    );
  }
  const reset = /^Not enough sessions remaining .* resets at (\S+)$/u.exec(error instanceof Error ? error.message : '');
  if (reset !== null) return noSessionsLeft(api, Date.parse(reset[1] ?? ''), cause);
  if (isOfAnotherForm(error)) return notDiscord(api, 'something else', cause);
  const reason = error instanceof Error ? reasonOf(error) : String(error);
  return new BotError('network', `${api} cannot be reached (${reason}): check the network and DISCORD_API.`, cause);
}

const UNAUTHORISED = 401;
const NOT_FOUND = 404;
const SERVER_ERROR = 500;

/** Discord allows a bot about a thousand session starts a day. */
function noSessionsLeft(api: string, resetsAt: number, cause: ErrorOptions): BotError {
  const message = `${api} allows the bot no more logins until ${new Date(resetsAt).toISOString()}.`;
  const retryAfterMs = Math.max(0, resetsAt - Date.now()) + CLOCK_DIFFERENCE_MS;
  return new BotError('network', message, { ...cause, retryAfterMs });
}

const notDiscord = (api: string, answer: string, cause: ErrorOptions) =>
  new BotError(
    'settings',
    `${api} does not look like Discord's API (it answers ${answer}): check DISCORD_API, the base address of an API such as https://discord.com/api.`,
    cause,
  );

/** A web page returned in place of the gateway's address is not JSON, or lacks the expected fields; a failed fetch has a cause. */
const isOfAnotherForm = (error: unknown) =>
  error instanceof SyntaxError || (error instanceof TypeError && error.cause === undefined && !('code' in error));

/** A failed fetch has its reason in its cause, possibly several levels down. */
function reasonOf(error: Error): string {
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message;
}

/** Reports a close after which the library does not reconnect. */
export function onClosedForGood(client: Client, tell: (error: BotError) => void): void {
  client.on(Events.ShardDisconnect, ({ code }) => {
    // After a normal closure it reconnects, unless it was asked to close.
    if (code !== CloseCodes.Normal) tell(closedForGood(code));
  });
}

function closedForGood(code: number): BotError {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return wrongToken();
    case GatewayCloseCodes.DisallowedIntents:
    case GatewayCloseCodes.InvalidIntents:
      return new BotError(
        'refused',
        `The server refuses the bot's intents (close code ${code}): it needs Guilds, Guild Messages and Direct Messages, none of them privileged.`,
      );
    case GatewayCloseCodes.InvalidShard:
      return new BotError(
        'refused',
        `Discord knows no such shard (close code ${code}): check SHARDS and SHARD_COUNT, which must be the same in all processes.`,
      );
    case GatewayCloseCodes.ShardingRequired:
      return new BotError(
        'refused',
        `Discord wants more shards (close code ${code}): raise SHARD_COUNT, or unset SHARDS for as many as it recommends.`,
      );
    default:
      return new BotError('refused', `Discord closed the connection for good (close code ${code}).`);
  }
}
