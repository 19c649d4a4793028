// Using commands as a person does: only those registered, where they are offered, with options the definition takes.
import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import {
  ApplicationCommandType,
  type InteractionContextType,
  InteractionType,
  ApplicationCommandOptionType as OptionType,
} from 'discord-api-types/v10';
import type { Context } from './context.js';
import type { InteractionRecord } from './interaction-record.js';
import { contextOf, type Occasion, startInteraction } from './interactions.js';
import { channelPayload, memberPayload } from './payloads.js';
import { userPermissions } from './permissions.js';
import type { FakeUser, MessageRecord } from './state.js';
import { asArray, asRecord } from './validate/spec.js';

export interface CommandUse {
  readonly command: string;
  readonly subcommandGroup?: string;
  readonly subcommand?: string;
  readonly options?: Readonly<Record<string, string | number | boolean>>;
  /** For a message command: the message it is used on. */
  readonly targetMessage?: MessageRecord;
  /** For a user command: the person it is used on. */
  readonly targetUser?: FakeUser;
}

interface Use {
  readonly command: APIApplicationCommand;
  readonly data: Record<string, unknown>;
  readonly optionDefinitions: readonly APIApplicationCommandOption[];
}

/** Runs a command. Throws when Discord would not offer it here, or would not let the person send these options. */
export function runCommand(context: Context, occasion: Occasion, use: CommandUse): InteractionRecord {
  const prepared = prepare(context, occasion, use);
  const missing = prepared.optionDefinitions.filter(
    ({ name, required }) => required === true && !(name in (use.options ?? {})),
  );
  if (missing.length > 0)
    throw new Error(`/${use.command} requires the options ${missing.map(({ name }) => name).join(', ')}`);
  for (const definition of prepared.optionDefinitions) checkValue(definition, use.options?.[definition.name]);
  return startInteraction(context, occasion, {
    type: InteractionType.ApplicationCommand,
    data: prepared.data,
    commandName: use.command,
  });
}

/** Types in an option that completes itself. Throws when the option does not. */
export function typeOption(context: Context, occasion: Occasion, use: CommandUse, focused: string): InteractionRecord {
  const prepared = prepare(context, occasion, use, focused);
  const definition = prepared.optionDefinitions.find(({ name }) => name === focused);
  if (definition === undefined || asRecord(definition)['autocomplete'] !== true) {
    throw new Error(`/${use.command} does not complete the option "${focused}"`);
  }
  return startInteraction(context, occasion, {
    type: InteractionType.ApplicationCommandAutocomplete,
    data: prepared.data,
    commandName: use.command,
    focusedType: definition.type,
  });
}

function prepare(context: Context, occasion: Occasion, use: CommandUse, focused?: string): Use {
  const command = offeredCommand(context, occasion, use);
  const path = [use.subcommandGroup, use.subcommand].filter((name) => name !== undefined);
  let definitions: readonly APIApplicationCommandOption[] = command.options ?? [];
  const nesting = path.map((name) => {
    const found = definitions.find((option) => option.name === name);
    if (found === undefined) throw new Error(`/${use.command} has no subcommand "${name}"`);
    definitions = asArray(asRecord(found)['options']) as readonly APIApplicationCommandOption[];
    return { name, type: found.type };
  });
  if (definitions.some(({ type }) => type === OptionType.Subcommand || type === OptionType.SubcommandGroup)) {
    throw new Error(`/${use.command} needs one of its subcommands: ${definitions.map(({ name }) => name).join(', ')}`);
  }
  const given = Object.entries(use.options ?? {}).map(([name, value]) => {
    const definition = definitions.find((option) => option.name === name);
    if (definition === undefined) throw new Error(`/${use.command} has no option "${name}"`);
    return { name, type: definition.type, value, ...(name === focused ? { focused: true } : {}) };
  });
  const options = nesting.reduceRight<unknown[]>((inner, outer) => [{ ...outer, options: inner }], given);
  return {
    command,
    data: { ...commandData(context, occasion, command, use), ...resolvedIn(context, given), options },
    optionDefinitions: definitions,
  };
}

function offeredCommand(context: Context, occasion: Occasion, use: CommandUse): APIApplicationCommand {
  const type = typeOf(use);
  const { channel, user } = occasion;
  const scopes = [channel.guildId ?? '', ''];
  const found = scopes
    .flatMap((scope) => context.state.commands.get(scope) ?? [])
    .find((command) => command.name === use.command && command.type === type);
  if (found === undefined) throw new Error(`No command "${use.command}" of type ${type} is registered for this place`);
  const place: InteractionContextType = occasion.context ?? contextOf(channel);
  if (found.contexts && !found.contexts.includes(place))
    throw new Error(`/${use.command} is not offered in context ${place}`);
  const needed = BigInt(found.default_member_permissions ?? '0');
  if (channel.guildId !== undefined && (userPermissions(context.state, channel, user) & needed) !== needed) {
    throw new Error(`/${use.command} is not offered to ${user.user.username}: it needs the permissions ${needed}`);
  }
  return found;
}

/** The channels and roles that options name, as Discord sends them along. */
function resolvedIn(
  { state }: Context,
  given: readonly { readonly type: OptionType; readonly value: unknown }[],
): Record<string, unknown> {
  const valuesOf = (type: OptionType) => given.filter((one) => one.type === type).map(({ value }) => value);
  const channels = valuesOf(OptionType.Channel).flatMap((id) => state.channels.get(String(id)) ?? []);
  const named = valuesOf(OptionType.Role);
  const roles = [...state.guilds.values()].flatMap((guild) => guild.roles.filter(({ id }) => named.includes(id)));
  if (channels.length + roles.length === 0) return {};
  const shown = channels.map((channel) => [channel.id, { ...channelPayload(state, channel), permissions: '0' }]);
  return {
    resolved: {
      channels: Object.fromEntries(shown),
      roles: Object.fromEntries(roles.map((one) => [one.id, one])),
    },
  };
}

function typeOf(use: CommandUse): ApplicationCommandType {
  if (use.targetMessage !== undefined) return ApplicationCommandType.Message;
  return use.targetUser === undefined ? ApplicationCommandType.ChatInput : ApplicationCommandType.User;
}

function commandData(
  { state }: Context,
  { channel }: Occasion,
  command: APIApplicationCommand,
  use: CommandUse,
): Record<string, unknown> {
  const named = {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id ? { guild_id: command.guild_id } : {}),
  };
  if (use.targetMessage !== undefined) {
    const { id, message } = use.targetMessage;
    return { ...named, target_id: id, resolved: { messages: { [id]: message } } };
  }
  if (use.targetUser === undefined) return named;
  const { id, user } = use.targetUser;
  const guild = channel.guildId === undefined ? undefined : state.guilds.get(channel.guildId);
  const members = guild
    ? { members: { [id]: { ...memberPayload(guild, use.targetUser, state.bot.id), permissions: '0' } } }
    : {};
  return { ...named, target_id: id, resolved: { users: { [id]: user }, ...members } };
}

/** Discord's client does not let a person send a value the definition forbids. */
function checkValue(definition: APIApplicationCommandOption, value: string | number | boolean | undefined): void {
  if (value === undefined) return;
  const {
    name,
    choices,
    min_length: least,
    max_length: most,
    min_value: from,
    max_value: to,
  } = {
    choices: undefined,
    min_length: undefined,
    max_length: undefined,
    min_value: undefined,
    max_value: undefined,
    ...definition,
  };
  const allowed = asArray(choices).map((choice) => asRecord(choice)['value']);
  if (allowed.length > 0 && !allowed.includes(value))
    throw new Error(`"${value}" is no choice of ${name}: ${allowed.join(', ')}`);
  const length = typeof value === 'string' ? value.length : undefined;
  // application-commands.mdx: a string option takes at most 6,000 characters unless it says less.
  if (length !== undefined && (length > (most ?? 6000) || length < (least ?? 0)))
    throw new Error(`${name} is too long or short`);
  const isOutside = typeof value === 'number' && (value < (from ?? value) || value > (to ?? value));
  if (isOutside) throw new Error(`${name} must be from ${from} to ${to}`);
  const wanted = { [OptionType.Integer]: 'number', [OptionType.Number]: 'number', [OptionType.Boolean]: 'boolean' }[
    definition.type as OptionType.Integer
  ];
  if (typeof value !== (wanted ?? 'string')) throw new Error(`${name} takes a ${wanted ?? 'string'}`);
}
