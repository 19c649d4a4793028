// Registration of commands, global and by guild: one rule list for POST, PATCH and the bulk PUT.
import {
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
} from 'discord-api-spec/zod';
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Context } from '../context.js';
import { Refusal, refuseInvalid } from '../errors.js';
import { type ApiAnswer, type ApiRequest, answer } from '../http.js';
import { guildOf } from '../lookup.js';
import type { Route } from '../router.js';
import { commandProblems, duplicateProblems } from '../validate/command.js';
import { CONTEXT_MENU_COMMANDS, SLASH_COMMANDS } from '../validate/limits.js';
import { asRecord, isRecord } from '../validate/spec.js';

const SCOPES = ['/applications/:application/commands', '/applications/:application/guilds/:guild/commands'];

export const commandRoutes: readonly Route[] = SCOPES.flatMap((base): Route[] => [
  { route: `GET ${base}`, feature: 'commands', handle: listCommands },
  { route: `PUT ${base}`, feature: 'commands', handle: replaceCommands },
  { route: `POST ${base}`, feature: 'commands', handle: createCommand },
  {
    route: `GET ${base}/:command`,
    feature: 'commands',
    handle: (request, context) => answer(commandOf(request, context)),
  },
  { route: `PATCH ${base}/:command`, feature: 'commands', handle: patchCommand },
  { route: `DELETE ${base}/:command`, feature: 'commands', handle: deleteCommand },
]);

function scopeOf(request: ApiRequest, context: Context): string {
  if (request.params['application'] !== context.state.application.id) throw new Refusal('missingAccess');
  return request.params['guild'] === undefined ? '' : guildOf(request, context).id;
}

function inScope(context: Context, scope: string): readonly APIApplicationCommand[] {
  return context.state.commands.get(scope) ?? [];
}

function commandOf(request: ApiRequest, context: Context): APIApplicationCommand {
  const found = inScope(context, scopeOf(request, context)).find(({ id }) => id === request.params['command']);
  if (found === undefined) throw new Refusal('unknownCommand');
  return found;
}

function listCommands(request: ApiRequest, context: Context): ApiAnswer {
  const commands = inScope(context, scopeOf(request, context));
  const withLocalizations = request.query.get('with_localizations') === 'true';
  return answer(withLocalizations ? commands : commands.map(withoutLocalizations));
}

function replaceCommands(request: ApiRequest, context: Context): ApiAnswer {
  const scope = scopeOf(request, context);
  if (!Array.isArray(request.body)) {
    throw new Refusal('invalidForm', [
      { path: [], code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' },
    ]);
  }
  const sent: readonly unknown[] = request.body;
  refuseInvalid(
    sent.flatMap((command, index) => commandProblems(command, ApplicationCommandUpdateRequestSchema, [index])),
  );
  refuseInvalid(duplicateProblems(sent));
  const before = inScope(context, scope);
  return answer(
    store(
      context,
      scope,
      sent.map((command) => stored(context, scope, asRecord(command), before)),
    ),
  );
}

function createCommand(request: ApiRequest, context: Context): ApiAnswer {
  const scope = scopeOf(request, context);
  refuseInvalid(commandProblems(request.body, ApplicationCommandCreateRequestSchema));
  const before = inScope(context, scope);
  const command = stored(context, scope, asRecord(request.body), before);
  const others = before.filter(({ id }) => id !== command.id);
  store(context, scope, [...others, command]);
  // A command of the same name is overwritten, which Discord tells by 200 instead of 201.
  return answer(command, others.length < before.length ? 200 : 201);
}

function patchCommand(request: ApiRequest, context: Context): ApiAnswer {
  const command = commandOf(request, context);
  const scope = scopeOf(request, context);
  const merged = { ...command, ...asRecord(request.body) };
  refuseInvalid(commandProblems(request.body, ApplicationCommandPatchRequestPartialSchema));
  const changed = stored(context, scope, merged, [command]);
  store(
    context,
    scope,
    inScope(context, scope).map((one) => (one.id === command.id ? { ...changed, id: command.id } : one)),
  );
  return answer(changed);
}

function deleteCommand(request: ApiRequest, context: Context): ApiAnswer {
  const command = commandOf(request, context);
  const scope = scopeOf(request, context);
  store(
    context,
    scope,
    inScope(context, scope).filter(({ id }) => id !== command.id),
  );
  return answer();
}

function store(context: Context, scope: string, commands: APIApplicationCommand[]): APIApplicationCommand[] {
  const count = (type: ApplicationCommandType): number => commands.filter((command) => command.type === type).length;
  const isTooMany =
    count(ApplicationCommandType.ChatInput) > SLASH_COMMANDS ||
    count(ApplicationCommandType.User) > CONTEXT_MENU_COMMANDS ||
    count(ApplicationCommandType.Message) > CONTEXT_MENU_COMMANDS;
  if (isTooMany) throw new Refusal('tooManyCommands');
  context.state.commands.set(scope, commands);
  return commands;
}

/** The command as Discord keeps it: defaults filled in, and what equals a default left out of options. */
function stored(
  context: Context,
  scope: string,
  sent: Record<string, unknown>,
  before: readonly APIApplicationCommand[],
): APIApplicationCommand {
  const { state } = context;
  const type = Number(sent['type'] ?? ApplicationCommandType.ChatInput);
  const same = before.find((command) => command.name === sent['name'] && command.type === type);
  const permissions = sent['default_member_permissions'] ?? null;
  const command: unknown = {
    id: same?.id ?? state.nextId(),
    application_id: state.application.id,
    version: state.nextId(),
    default_member_permissions: permissions === null ? null : String(permissions),
    type,
    name: sent['name'],
    name_localizations: sent['name_localizations'] ?? null,
    description: sent['description'] ?? '',
    description_localizations: sent['description_localizations'] ?? null,
    dm_permission: scope === '' ? (sent['dm_permission'] ?? true) : false,
    contexts: sent['contexts'] ?? null,
    integration_types: sent['integration_types'] ?? [0],
    nsfw: sent['nsfw'] ?? false,
    ...(scope === '' ? {} : { guild_id: scope }),
    ...(Array.isArray(sent['options']) && sent['options'].length > 0
      ? { options: sent['options'].map(storedOption) }
      : {}),
  };
  return command as APIApplicationCommand;
}

/** Options come back with their keys in another order and without what was false or null: who compares must know. */
function storedOption(option: unknown): unknown {
  const entries = Object.entries(asRecord(option)).filter(([, value]) => value !== false && value !== null);
  const written = entries.map(([key, value]) => [
    key,
    key === 'options' && Array.isArray(value) ? value.map(storedOption) : value,
  ]);
  return Object.fromEntries(written.sort(([left], [right]) => String(left).localeCompare(String(right))));
}

function withoutLocalizations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLocalizations);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !key.endsWith('_localizations'));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutLocalizations(inner)]));
}
