/** Whose token it is: asked of Discord without logging in. */

import { type APIApplication, REST, Routes } from 'discord.js';
import { refusal } from './login.js';

const REQUEST_LIMIT_MS = 10_000;

export interface TokenOptions {
  readonly discordToken: string;
  /** Base address of the API, without version or trailing slash. */
  readonly discordApi: string;
}

/** A REST client for a few requests by hand: it does not try again, so that a failure is reported at once. */
export const restFor = ({ discordToken, discordApi }: TokenOptions): REST =>
  new REST({ api: discordApi, retries: 0, timeout: REQUEST_LIMIT_MS, rejectOnRateLimit: ['/'] }).setToken(discordToken);

/**
 * The application that the token belongs to.
 * @throws {BotError} one line that says what to do, when the token is wrong or Discord cannot be reached
 */
export async function applicationOf(options: TokenOptions): Promise<{ readonly id: string; readonly name: string }> {
  try {
    const { id, name } = (await restFor(options).get(Routes.currentApplication())) as APIApplication;
    return { id, name };
  } catch (error) {
    throw refusal(error, options.discordApi);
  }
}
