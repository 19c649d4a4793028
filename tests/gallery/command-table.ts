/** The table of commands in docs/discord.md, generated from the list of features. */

import { ApplicationCommandOptionType, InteractionContextType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { CommandDefinition } from '../../src/discord/gateway/definitions.js';
import { pictureName, type ShownCommand } from './scenes/shown.js';

const PLACES: Readonly<Record<InteractionContextType, string>> = {
  [InteractionContextType.Guild]: 'servers',
  [InteractionContextType.BotDM]: 'direct messages',
  [InteractionContextType.PrivateChannel]: 'groups',
};

const READERS: Readonly<Record<ShownCommand['command']['seenBy'], string>> = {
  everyone: 'everyone',
  asker: 'the asker',
  either: 'everyone, or the asker',
};

/** The markers around the table in docs/discord.md. */
const START = '<!-- commands: made by npm run gallery -->';
const END = '<!-- end of commands -->';

/** The document with the table between its markers. Throws if it has no markers. */
export function withCommandTable(document: string, shown: readonly ShownCommand[]): string {
  const start = document.indexOf(START);
  const end = document.indexOf(END);
  if (start === -1 || end < start) throw new Error(`docs/discord.md lacks ${START} or ${END}`);
  return `${document.slice(0, start)}${START}\n\n${commandTable(shown)}\n\n${document.slice(end)}`;
}

function commandTable(shown: readonly ShownCommand[]): string {
  const head = '| command | where | who may use it | limits | the answer is seen by | picture |';
  const rows = shown.map((one) => {
    const { definition, command } = one;
    const alt = `The answer to ${nameOf(definition)}`;
    const picture = `<img src="pictures/${pictureName(definition.name)}.png" width="260" alt="${alt}">`;
    const cells = [
      commandCell(definition),
      places(definition),
      permission(command),
      command.limits,
      READERS[command.seenBy],
      picture,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [head, '| --- | --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** The command's name as people write it. */
const nameOf = (definition: CommandDefinition) =>
  'description' in definition ? `/${definition.name}` : definition.name;

function commandCell(definition: CommandDefinition): string {
  if (!('description' in definition)) return `*${definition.name}*, in the menu of a message`;
  const options = (definition.options ?? []).map((option) => {
    if (option.type === ApplicationCommandOptionType.Subcommand) return ` ${option.name}`;
    const isRequired = 'required' in option && option.required === true;
    return isRequired ? ` ${option.name}` : ` [${option.name}]`;
  });
  return `\`/${definition.name}${options.join('')}\`<br>${definition.description}`;
}

const places = ({ contexts }: CommandDefinition) => (contexts ?? []).map((context) => PLACES[context]).join(', ');

function permission(command: ShownCommand['command']): string {
  const bits = 'permission' in command ? command.permission : undefined;
  if (bits === undefined) return 'everyone';
  const names = Object.entries(PermissionFlagsBits).filter(([, bit]) => (bits & bit) !== 0n);
  return names.map(([name]) => name.replace(/(?<=[a-z])(?=[A-Z])/gu, ' ')).join(', ');
}
