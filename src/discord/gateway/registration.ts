/** Registers the commands with Discord. */

import { DiscordAPIError, HTTPError, type REST, Routes } from 'discord.js';
import type { CommandDefinition } from './definitions.js';
import type { Log } from './log.js';

interface RegistrationPlace {
  readonly applicationId: string;
  /** A server to register in at once; undefined: everywhere. */
  readonly guildId: string | undefined;
}

/**
 * Registers the commands, each list as a whole. Where they belong to one server, the list for every server is emptied, since
 * Discord would show the commands of both there. A failure only disables slash commands, so it is logged, not thrown.
 */
export async function registerCommands(
  rest: REST,
  { applicationId, guildId }: RegistrationPlace,
  commands: readonly CommandDefinition[],
  log: Log,
): Promise<void> {
  const everywhere = Routes.applicationCommands(applicationId);
  try {
    if (guildId === undefined) {
      await rest.put(everywhere, { body: commands });
    } else {
      await rest.put(Routes.applicationGuildCommands(applicationId, guildId), { body: commands.map(forGuild) });
      await rest.put(everywhere, { body: [] });
    }
    log.info({ commands: commands.length, isForOneServer: guildId !== undefined }, 'Registered the commands.');
  } catch (error) {
    log.warn(
      `Slash commands are unavailable because registering them failed (${inWords(error)}). Mentions and direct messages work.`,
    );
  }
}

/** Discord accepts the places where a command may be used for global commands only. */
const forGuild = ({
  contexts: _contexts,
  integration_types: _types,
  ...command
}: CommandDefinition): CommandDefinition => command;

function inWords(error: unknown): string {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return `${error.status}: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
