/** What commands are made of; `registry.ts` lists them all. */

import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Library } from '../library/library.js';
import type { BotContext } from './context.js';
import type { RequestContext } from './request-context.js';

/** What Discord is told of a command. */
export type CommandDefinition =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** A slash command. */
export interface Command {
  /** What Discord is told; options may depend on how many documents there are. */
  define(library: Library): RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Answers the interaction; failures are caught, logged and told by the caller. */
  run(interaction: ChatInputCommandInteraction, context: RequestContext): Promise<void>;
  /** Choices for what is typed so far, best first; null where no option has a closed set of values. */
  readonly autocomplete: ((interaction: AutocompleteInteraction, context: BotContext) => readonly Choice[]) | null;
}

/** A command in the menu of a message. */
export interface MessageCommand {
  define(): RESTPostAPIContextMenuApplicationCommandsJSONBody;
  run(interaction: MessageContextMenuCommandInteraction, context: RequestContext): Promise<void>;
}
