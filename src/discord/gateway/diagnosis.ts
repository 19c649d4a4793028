/** What Discord says of the bot: its logins, commands, servers and permissions there, found by logging in once. */

import { setTimeout } from 'node:timers/promises';
import {
  type APIApplicationCommand,
  type APIGatewayBotInfo,
  Client,
  type Guild,
  type REST,
  RequestMethod,
  Routes,
} from 'discord.js';
import { wordsIn } from '../../words/words.js';
import { INTENTS } from '../platform/intents.js';
import { inviteLink } from '../platform/invite.js';
import { ALL_NEEDED, missingPermissions, permissionNames } from '../platform/permissions.js';
import { BotError } from './errors.js';
import { applicationOf, restFor, type TokenOptions } from './identity.js';
import type { Log } from './log.js';
import { becomeReady, refusal } from './login.js';

/** Discord reports that a connection is ready within a second or two. */
const READY_LIMIT_MS = 30_000;

export interface ServerFacts {
  readonly name: string;
  /** English names of the permissions that the bot's roles lack; '' if none. */
  readonly missing: string;
  /** How many text channels the bot can see, and in how many of them a permission is missing. */
  readonly channels: number;
  readonly limitedChannels: number;
}

export interface DiscordFacts {
  readonly application: { readonly id: string; readonly name: string };
  readonly inviteLink: string;
  /** How far this machine's clock is ahead of Discord's, in milliseconds; null if Discord does not tell its time. */
  readonly clockAheadMs: number | null;
  /** Logins that Discord allows until its daily reset. */
  readonly loginsLeft: number;
  /** English names of the registered commands. */
  readonly commands: readonly string[];
  readonly servers: readonly ServerFacts[];
}

interface DiagnosisOptions extends TokenOptions {
  /** The only server that commands are registered in; undefined: they are registered for all. */
  readonly discordGuildId: string | undefined;
  readonly log: Log;
}

/**
 * Asks Discord about the bot and logs in for a moment, next to a running bot if there is one.
 * @throws {BotError} one line that says what to do, when the token or an intent is refused or Discord cannot be reached
 */
export async function diagnose(options: DiagnosisOptions): Promise<DiscordFacts> {
  const application = await applicationOf(options);
  try {
    const rest = restFor(options);
    return {
      application,
      inviteLink: inviteLink(application.id),
      ...(await loginsAndClock(rest)),
      commands: await registeredCommands(rest, application.id, options.discordGuildId),
      servers: await servers(options),
    };
  } catch (error) {
    throw error instanceof BotError ? error : refusal(error, options.discordApi);
  }
}

async function loginsAndClock(rest: REST) {
  const response = await rest.queueRequest({ fullRoute: Routes.gatewayBot(), method: RequestMethod.Get });
  const date = Date.parse(response.headers.get('date') ?? '');
  const { session_start_limit: limit } = (await response.json()) as APIGatewayBotInfo;
  return { clockAheadMs: Number.isNaN(date) ? null : Date.now() - date, loginsLeft: limit.remaining };
}

async function registeredCommands(rest: REST, applicationId: string, guildId: string | undefined): Promise<string[]> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  return ((await rest.get(route)) as APIApplicationCommand[]).map(({ name }) => name);
}

async function servers(options: DiagnosisOptions): Promise<ServerFacts[]> {
  const client = new Client({ intents: INTENTS, shards: 'auto', rest: { api: options.discordApi, retries: 0 } });
  try {
    const ready = await Promise.race([becomeReady(client, options), tooLate(options.discordApi)]);
    return await Promise.all([...ready.guilds.cache.values()].map(factsOf));
  } finally {
    await client.destroy();
  }
}

async function tooLate(api: string): Promise<never> {
  await setTimeout(READY_LIMIT_MS, undefined, { ref: false });
  throw new BotError('network', `${api} has not reported within ${READY_LIMIT_MS / 1000} s that the bot is ready.`);
}

async function factsOf(guild: Guild): Promise<ServerFacts> {
  const me = await guild.members.fetchMe();
  const channels = guild.channels.cache.filter(
    (channel) => channel.isTextBased() && !channel.isThread() && channel.permissionsFor(me).has('ViewChannel'),
  );
  const limited = channels.filter((channel) => missingPermissions(channel.permissionsFor(me), ALL_NEEDED).length > 0);
  return {
    name: guild.name,
    missing: permissionNames(missingPermissions(me.permissions, ALL_NEEDED), wordsIn('en')),
    channels: channels.size,
    limitedChannels: limited.size,
  };
}
