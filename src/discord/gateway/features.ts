/** Finds features by name and custom id, and checks that these are unique. */

import { namingDocument } from '../card/naming-document.js';
import type { CommandWords } from '../command/localisation.js';
import { type ChatCommands, chatCommandsOf } from './chat-commands.js';
import type { Feature, LookUpAnswer, MenuCommand, OwnComponents, PassageButton, SlashCommand } from './feature.js';

export interface Features extends ChatCommands {
  readonly all: readonly Feature[];
  /** In the order and groups of `/help`. */
  readonly commandGroups: readonly (readonly CommandWords[])[];
  command(name: string): SlashCommand | null;
  /** By its English name. */
  menuCommand(name: string): MenuCommand | null;
  /** Its cards name the document where there are several. */
  lookUp(name: string): LookUpAnswer | null;
  button(action: string): PassageButton | null;
  components(customId: string): OwnComponents | null;
  /** Answers texts that are not commands. */
  readonly answerText: NonNullable<Feature['answerText']>;
}

/** Indexes the features, which come in the order and groups of `/help`. Throws if two share a name, an action or a prefix. */
export function createFeatures(groups: readonly (readonly Feature[])[]): Features {
  const all = groups.flat();
  const buttons = all.flatMap((feature) => feature.buttons ?? []);
  const menuCommands = all.flatMap(({ menuCommand }) => menuCommand ?? []);
  const components = all.flatMap((feature) => feature.components ?? []);
  checkUnique('name', [...all.map(({ name }) => name), ...menuCommands.map(({ name }) => name.en)]);
  checkUnique(
    'action',
    buttons.map(({ action }) => action),
  );
  checkPrefixes(['L1:', ...buttons.map(({ action }) => `1:${action}:`), ...components.map(({ prefix }) => prefix)]);
  const answering = all.flatMap((feature) => (feature.answerText === undefined ? [] : [feature]));
  const [{ answerText } = {}] = answering;
  if (answerText === undefined || answering.length > 1)
    throw new Error(`Exactly one feature must answer text, but ${answering.length} do.`);
  const named = (name: string) => all.find((feature) => feature.name === name);
  return {
    all,
    answerText,
    commandGroups: groups
      .map((group) => group.flatMap(({ command }) => command?.words ?? []))
      .filter((group) => group.length > 0),
    command: (name) => named(name)?.command ?? null,
    menuCommand: (name) => menuCommands.find((command) => command.name.en === name) ?? null,
    lookUp: (name) => {
      const found = named(name)?.lookUp;
      return found === undefined ? null : naming(found);
    },
    button: (action) => buttons.find((button) => button.action === action) ?? null,
    components: (customId) => components.find(({ prefix }) => customId.startsWith(prefix)) ?? null,
    ...chatCommandsOf(all),
  };
}

function naming(made: LookUpAnswer): LookUpAnswer {
  const { answer, answerOld } = made;
  return {
    ...made,
    answer: async (setting, lookUp) => namingDocument(await answer(setting, lookUp), setting),
    ...(answerOld === undefined
      ? {}
      : { answerOld: async (setting, lookUp, old) => namingDocument(await answerOld(setting, lookUp, old), setting) }),
  };
}

function checkUnique(what: string, values: readonly string[]): void {
  const twice = values.find((value, position) => values.indexOf(value) !== position);
  if (twice !== undefined) throw new Error(`Two features have the ${what} '${twice}': give one of them another.`);
}

/** A custom id must have one owner. */
function checkPrefixes(prefixes: readonly string[]): void {
  for (const [position, prefix] of prefixes.entries()) {
    const other = prefixes.find((one, at) => at !== position && one.startsWith(prefix));
    if (other !== undefined)
      throw new Error(`Custom ids of '${other}' also begin with '${prefix}': change one of them.`);
  }
}
