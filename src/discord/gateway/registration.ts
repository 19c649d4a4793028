/** Tells Discord the commands, when what it has differs. */

import { DiscordAPIError, HTTPError, type REST, Routes } from 'discord.js';
import type { CommandDefinition } from './definitions.js';
import type { Log } from './log.js';

interface RegistrationPlace {
  readonly applicationId: string;
  /** A server to register in at once; undefined: everywhere. */
  readonly guildId: string | undefined;
}

/** Registers the commands unless Discord has them already. A failure costs the slash commands alone: it is logged, not thrown. */
export async function registerCommands(
  rest: REST,
  place: RegistrationPlace,
  commands: readonly CommandDefinition[],
  log: Log,
): Promise<void> {
  const { applicationId, guildId } = place;
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const wanted = guildId === undefined ? commands : commands.map(forGuild);
  try {
    const query = new URLSearchParams({ with_localizations: 'true' });
    if (sameCommands(await rest.get(route, { query }), wanted)) {
      log.debug('The commands are registered already.');
      return;
    }
    await rest.put(route, { body: wanted });
    log.info({ commands: wanted.length, guildId }, 'Registered the commands.');
  } catch (error) {
    log.warn(
      `Slash commands are off, since registering them failed (${inWords(error)}). Mentions and direct messages work.`,
    );
  }
}

/** Whether two lists hold the same commands, whatever Discord adds to its own and in whatever order it gives them. */
export function sameCommands(registered: unknown, wanted: readonly CommandDefinition[]): boolean {
  if (!Array.isArray(registered)) return false;
  // Commands of one server come back with places of use that were never set.
  const fields = wanted.some(({ contexts }) => contexts) ? [...COMMAND_FIELDS, ...GLOBAL_FIELDS] : COMMAND_FIELDS;
  const sorted = (commands: readonly unknown[]) =>
    commands.map((command) => JSON.stringify(normalised(command, fields))).sort();
  const have = sorted(registered);
  const want = sorted(wanted);
  return have.length === want.length && have.every((command, position) => command === want[position]);
}

/** What we set of a command; ids, versions and the like are Discord's. */
const COMMAND_FIELDS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'default_member_permissions',
  'nsfw',
] as const;
const GLOBAL_FIELDS: readonly string[] = ['contexts', 'integration_types'];
const OPTION_FIELDS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'required',
  'autocomplete',
  'choices',
  'options',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
  'channel_types',
] as const;

/** The fields that matter, in one order; what is left out, null, false or empty means the same to Discord. */
function normalised(value: unknown, fields: readonly string[]): Record<string, unknown> {
  const entries = new Map(Object.entries(Object(value)));
  const result: Record<string, unknown> = {};
  for (const field of fields) {
    const given = entries.get(field);
    if (isUnset(given)) continue;
    if (field === 'options' && Array.isArray(given))
      result[field] = given.map((option) => normalised(option, OPTION_FIELDS));
    else if (GLOBAL_FIELDS.includes(field)) result[field] = [...Object.values(Object(given))].sort();
    else if (field.endsWith('_localizations')) result[field] = Object.entries(Object(given)).sort();
    else result[field] = given;
  }
  return result;
}

function isUnset(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** Where a command may be used is for Discord to know of global commands alone. */
const forGuild = ({
  contexts: _contexts,
  integration_types: _types,
  ...command
}: CommandDefinition): CommandDefinition => command;

function inWords(error: unknown): string {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return `${error.status}: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
