import { ApplicationCommandOptionType, ApplicationIntegrationType, InteractionContextType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { CommandDefinition } from '../../../src/discord/gateway/definitions.js';
import { sameCommands } from '../../../src/discord/gateway/registration.js';
import { documentOf, library } from '../answers.js';
import { definitions } from '../features-list.js';
import { problemsOfCommand } from '../payload-check.js';

const one = library();
const two = library(documentOf(['One.']), documentOf(['Two.'], { id: 'rivers' }));
const wanted: CommandDefinition[] = definitions(one);
const ALL_CONTEXTS = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
];
const ALL_INSTALLATIONS = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall];

/** As Discord gives them back: with ids and versions, what is unset as null or a default, in another order. */
const registered = (commands: readonly CommandDefinition[]) =>
  [...commands].reverse().map((command, position) => ({
    id: String(position),
    application_id: '1',
    version: '2',
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    // A message command has none; Discord gives an empty one back.
    description: '',
    ...command,
    contexts: [...(command.contexts ?? [])].reverse(),
    ...('options' in command
      ? { options: command.options?.map((option) => ({ ...option, required: option.required ?? false })) }
      : {}),
  }));

describe('sameCommands', () => {
  it('finds nothing to do when Discord has the commands, whatever it adds and in whatever order', () => {
    expect(sameCommands(registered(wanted), wanted)).toBe(true);
  });

  it('takes it as the same when an empty list stands for none, and where a server’s commands name places', () => {
    const help: CommandDefinition = { name: 'help', description: 'Help' };
    expect(sameCommands([{ ...help, options: [], contexts: null, integration_types: [0] }], [help])).toBe(true);
  });

  it.each<[string, (commands: Record<string, unknown>[]) => unknown]>([
    ['a command more', (commands) => [...commands, { name: 'old', description: 'Old' }]],
    ['a command less', (commands) => commands.slice(1)],
    ['another description', ([first, ...rest]) => [{ ...first, description: 'Other' }, ...rest]],
    ['a translation less', ([first, ...rest]) => [{ ...first, name_localizations: { de: 'x' } }, ...rest]],
    ['a place less', ([first, ...rest]) => [{ ...first, contexts: [0] }, ...rest]],
    ['no list at all', () => ({ message: 'hello' })],
  ])('sees %s', (_, change) => {
    expect(sameCommands(change(registered(wanted)), wanted)).toBe(false);
  });

  it('sees that an option became required', () => {
    const option = { name: 'x', description: 'X', type: ApplicationCommandOptionType.String as const };
    const command = { name: 'a', description: 'A' };
    expect(
      sameCommands([{ ...command, options: [option] }], [{ ...command, options: [{ ...option, required: true }] }]),
    ).toBe(false);
  });
});

describe('every command', () => {
  it.each([one, two].flatMap(definitions))('$name is one that Discord takes', (command) => {
    expect(problemsOfCommand(command)).toEqual([]);
  });

  it('is offered in direct messages and groups too, but for those that do something on a server', () => {
    const onServersAlone = wanted.filter(({ contexts }) => contexts?.length === 1);
    expect(onServersAlone.map(({ name }) => name).sort()).toEqual(['discuss', 'gaps', 'settings']);
    for (const { name, contexts, integration_types: installations } of wanted) {
      const isOnServers = onServersAlone.some((one) => one.name === name);
      expect(contexts, name).toEqual(isOnServers ? [InteractionContextType.Guild] : ALL_CONTEXTS);
      expect(installations, name).toEqual(isOnServers ? [ApplicationIntegrationType.GuildInstall] : ALL_INSTALLATIONS);
    }
  });

  it('asks for the document only where there are several', () => {
    const optionsOf = (shelf: typeof one) =>
      definitions(shelf).flatMap((command) =>
        'options' in command ? (command.options ?? []).map(({ name }) => name) : [],
      );
    expect(optionsOf(one)).not.toContain('document');
    expect(optionsOf(two)).toContain('document');
  });
});
