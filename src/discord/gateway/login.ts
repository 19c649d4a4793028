/** Connects to Discord; a refusal becomes one line that says what to do. */

import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';
import { BotError } from './errors.js';

/** Discord answers within a second or two; a server that says nothing for this long will not. */
const READY_LIMIT_MS = 60_000;

const WRONG_TOKEN =
  'Discord does not accept the token: copy it anew from the Developer Portal (your application, Bot, Reset Token) into DISCORD_TOKEN.';

/**
 * Logs in and waits until the connection is ready.
 * @throws {BotError} when Discord refuses or is not reached; the client is closed then
 */
export async function logIn(
  client: Client,
  { discordToken, discordApi }: { readonly discordToken: string; readonly discordApi: string },
): Promise<Client<true>> {
  let timer: NodeJS.Timeout | undefined;
  const outcome = new Promise<Client<true>>((resolve, reject) => {
    client.once(Events.ClientReady, resolve);
    client.once(Events.ShardDisconnect, ({ code }) => reject(new BotError(closeInWords(code))));
    timer = setTimeout(
      () => reject(new BotError(`${discordApi} let the bot in but never said that it is ready: try again later.`)),
      READY_LIMIT_MS,
    );
    client.login(discordToken).catch((error) => reject(new BotError(inWords(error, discordApi), { cause: error })));
  });
  try {
    return await outcome;
  } catch (error) {
    await client.destroy();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function inWords(error: unknown, api: string): string {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return WRONG_TOKEN;
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    if (error.status === NOT_FOUND) return notDiscord(api, `${error.status}`);
    return error.status === 401 ? WRONG_TOKEN : `${api} refuses the login (${error.status}: ${error.message}).`;
  }
  if (isOfAnotherForm(error)) return notDiscord(api, 'something else');
  const reason = error instanceof Error ? reasonOf(error) : String(error);
  return `${api} cannot be reached (${reason}): check the network and DISCORD_API.`;
}

const NOT_FOUND = 404;

const notDiscord = (api: string, answer: string) =>
  `${api} does not look like Discord's API (it answers ${answer}): check DISCORD_API, the base address of an API such as https://discord.com/api.`;

/** A web page in place of the gateway's address is no JSON, or lacks what the library looks for in it; a failed fetch has a cause. */
const isOfAnotherForm = (error: unknown) =>
  error instanceof SyntaxError || (error instanceof TypeError && error.cause === undefined && !('code' in error));

/** A failed fetch hides its reason in the cause; several addresses tried give several. */
function reasonOf(error: Error): string {
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message;
}

function closeInWords(code: number): string {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return WRONG_TOKEN;
    case GatewayCloseCodes.DisallowedIntents:
    case GatewayCloseCodes.InvalidIntents:
      return `The server refuses the bot's intents (close code ${code}): it needs Guilds, Guild Messages and Direct Messages, none of them privileged.`;
    default:
      return `Discord closed the connection for good (close code ${code}).`;
  }
}
