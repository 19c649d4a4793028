import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { CommandDefinition } from '../../../src/discord/gateway/definitions.js';
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

describe('every command', () => {
  it.each([one, two].flatMap(definitions))('$name is one that Discord takes', (command) => {
    expect(problemsOfCommand(command)).toEqual([]);
  });

  it('is also offered in direct messages and groups, except those that act on a server', () => {
    const onServersAlone = wanted.filter(({ contexts }) => contexts?.length === 1);
    expect(onServersAlone.map(({ name }) => name).sort()).toEqual([
      'discuss',
      'gaps',
      'minutes',
      'plan',
      'position',
      'reports',
      'roles',
      'settings',
    ]);
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
