// What Discord refuses in a command: the schema's rules, then those it lacks (interactions/application-commands.mdx).
import { ApplicationCommandType, Locale, ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import type { $ZodType } from 'zod/v4/core';
import type { Problem } from '../errors.js';
import { COMMAND_CHARACTERS } from './limits.js';
import { choiceValueProblems } from './response.js';
import { asArray, asRecord, asString, isRecord, specProblems } from './spec.js';

type Path = Problem['path'];
type Fields = Record<string, unknown>;

/** Names of slash commands and options; letters that have a lower case must be lower-case. */
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u;
const LOCALES: ReadonlySet<string> = new Set(Object.values(Locale));

/** What is wrong with one command as sent; `at` leads to it in the body. */
export function commandProblems(command: unknown, schema: $ZodType, at: Path = []): Problem[] {
  const fields = asRecord(command);
  const isSlash = (fields['type'] ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
  const specific = isSlash
    ? [...slashProblems(fields, at), ...optionsProblems(fields['options'], [...at, 'options'])]
    : contextMenuProblems(fields, at);
  const problems = [...specProblems(schema, readable(command), at), ...localeProblems(fields, at), ...specific];
  if (characters(fields) <= COMMAND_CHARACTERS) return problems;
  const message = `Command exceeds maximum size (${COMMAND_CHARACTERS})`;
  return [...problems, { path: at, code: 'APPLICATION_COMMAND_TOO_LARGE', message }];
}

/** Names of one type are unique in a scope. */
export function duplicateProblems(commands: readonly unknown[]): Problem[] {
  const seen = new Set<string>();
  return commands.flatMap((command, index) => {
    const { type, name } = asRecord(command);
    const key = `${String(type ?? 1)}/${asString(name)}`;
    const isRepeated = seen.has(key);
    seen.add(key);
    const message = 'Application command names must be unique';
    return isRepeated ? [{ path: [index], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }] : [];
  });
}

/** Discord reads permissions from a string and takes `nsfw`; the description knows neither. */
function readable(command: unknown): unknown {
  if (!isRecord(command)) return command;
  const { nsfw: _nsfw, default_member_permissions: permissions, ...rest } = command;
  if (permissions === undefined) return rest;
  const isDigits = typeof permissions === 'string' && /^\d+$/.test(permissions);
  return { ...rest, default_member_permissions: isDigits ? Number(permissions) : permissions };
}

function slashProblems(fields: Fields, at: Path): Problem[] {
  const description: Problem[] =
    asString(fields['description']) === '' && 'name' in fields
      ? [{ path: [...at, 'description'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }]
      : [];
  return [...nameProblems(fields, at), ...description];
}

function contextMenuProblems(fields: Fields, at: Path): Problem[] {
  const problems: Problem[] = [];
  if (asString(fields['description']) !== '') {
    const message = 'Context menu commands cannot have description';
    problems.push({ path: [...at, 'description'], code: 'APPLICATION_COMMAND_INVALID_DESCRIPTION', message });
  }
  if (asArray(fields['options']).length > 0) {
    const message = 'Context menu commands cannot have options';
    problems.push({ path: [...at, 'options'], code: 'APPLICATION_COMMAND_INVALID_OPTIONS', message });
  }
  return problems;
}

function nameProblems(fields: Fields, at: Path): Problem[] {
  const named: [Path, unknown][] = [[[...at, 'name'], fields['name']]];
  for (const [locale, name] of Object.entries(asRecord(fields['name_localizations']))) {
    named.push([[...at, 'name_localizations', locale], name]);
  }
  return named.flatMap(([path, name]) => {
    if (typeof name !== 'string' || name === '' || (SLASH_NAME.test(name) && name === name.toLowerCase())) return [];
    return [{ path, code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' }];
  });
}

function localeProblems(fields: Fields, at: Path): Problem[] {
  return ['name_localizations', 'description_localizations'].flatMap((key) =>
    Object.keys(asRecord(fields[key])).flatMap((locale) =>
      LOCALES.has(locale)
        ? []
        : [{ path: [...at, key, locale], code: 'BASE_TYPE_CHOICES', message: `Discord has no locale "${locale}".` }],
    ),
  );
}

function optionsProblems(options: unknown, at: Path): Problem[] {
  const list = asArray(options).map(asRecord);
  const nested = list.filter(isSubcommand).length;
  const problems: Problem[] = [];
  if (nested > 0 && nested < list.length) {
    const message = 'Sub-command and sub-command group option types are mutually exclusive to all other types';
    problems.push({ path: at, code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message });
  }
  const names = new Set<unknown>();
  let optionalSeen = false;
  for (const [index, option] of list.entries()) {
    const path = [...at, index];
    if (names.has(option['name'])) {
      const message = 'Option names must be unique';
      problems.push({ path: [...path, 'name'], code: 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED', message });
    }
    names.add(option['name']);
    if (option['required'] === true && optionalSeen) {
      const message = 'Required options must be placed before non-required options';
      problems.push({ path, code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message });
    }
    optionalSeen ||= option['required'] !== true;
    problems.push(...optionProblems(option, path));
  }
  return problems;
}

function isSubcommand(option: Fields): boolean {
  return option['type'] === OptionType.Subcommand || option['type'] === OptionType.SubcommandGroup;
}

function optionProblems(option: Fields, path: Path): Problem[] {
  const problems = [...nameProblems(option, path), ...localeProblems(option, path)];
  const choices = asArray(option['choices']).map(asRecord);
  problems.push(...choiceValueProblems(choices, [...path, 'choices']));
  if (choices.length > 0 && option['autocomplete'] === true) {
    const message = 'An option has either choices or autocomplete';
    problems.push({
      path: [...path, 'autocomplete'],
      code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID',
      message,
    });
  }
  if (new Set(choices.map((choice) => choice['name'])).size < choices.length) {
    const message = 'Option choice names must be unique';
    problems.push({ path: [...path, 'choices'], code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_NAME_DUPLICATED', message });
  }
  for (const [index, choice] of choices.entries())
    problems.push(...localeProblems(choice, [...path, 'choices', index]));
  if (isSubcommand(option)) problems.push(...optionsProblems(option['options'], [...path, 'options']));
  return problems;
}

/** The size of a command as Discord counts it: of every translated text the longest, and the values of choices. */
function characters(fields: Fields): number {
  const longest = (key: string): number =>
    [fields[key], ...Object.values(asRecord(fields[`${key}_localizations`]))].reduce<number>(
      (most, text) => Math.max(most, asString(text).length),
      0,
    );
  const below = [...asArray(fields['options']), ...asArray(fields['choices'])].map(asRecord);
  const own = longest('name') + longest('description') + asString(fields['value']).length;
  return below.reduce((sum, part) => sum + characters(part), own);
}
