/**
 * What a feature is: everything that the bot does for people is one folder of `features/` that exports one of these.
 * Registration, routing, suggestions, look-ups in chat, `/help`, the table of docs/discord.md, cooldowns and visibility
 * are all derived from the one list of them in `features/index.ts`.
 */

import type {
  APIApplicationCommandBasicOption,
  AutocompleteFocusedOption,
  AutocompleteInteraction,
  ButtonInteraction,
  ChannelSelectMenuInteraction,
  ChatInputCommandInteraction,
  Client,
  Message,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import type { Message as Text } from '../../words/words.js';
import type { PassageView } from '../card/passages.js';
import type { CardSetting } from '../card/setting.js';
import type { FileView, Rendering } from '../card/view.js';
import type { CommandWords } from '../command/localisation.js';
import type { Choice } from '../command/suggestions.js';
import type { ButtonState } from '../custom-id/button.js';
import type { LookUp } from '../custom-id/look-up.js';
import type { Library } from '../library/library.js';
import type { Counted } from '../traffic/cooldowns.js';
import type { BotContext, LookUpSetting, RequestContext, TextRequest, TextResponse } from './context.js';

/** Every part but the name is optional. */
export interface Feature<Name extends string = string> {
  /** Unique. The English name of its slash command, and that of its look-up in custom ids. */
  readonly name: Name;
  readonly command?: SlashCommand;
  readonly menuCommand?: MenuCommand;
  readonly lookUp?: LookUpAnswer;
  /** How the command is typed in a message: 'define hedging'. */
  readonly chat?: ChatCommand;
  /** Buttons about passages, `1:action:…`. */
  readonly buttons?: readonly PassageButton[];
  /** Buttons, menus and modals whose custom ids the feature encodes itself. */
  readonly components?: OwnComponents;
  /** Answers any text that is not a command; exactly one feature of the list does. */
  answerText?(request: TextRequest, context: RequestContext): Promise<TextResponse>;
  /** Called for each of the bot's messages whose components are used, or that is replied to. Never throws. */
  noteUse?(messageId: string, context: BotContext): Promise<void>;
  /** Whether replies to the message that do not name the bot are people talking to each other, who get no hint. */
  isTalkedBelow?(messageId: string, context: BotContext): Promise<boolean>;
  /** The questions asked before the message in its channel, as they were understood, oldest first, if the feature knows them; else none. */
  questionsBefore?(message: Message, context: RequestContext): Promise<string[]>;
  /** Called when a message was deleted, also one that the bot knows nothing of; never throws. */
  noteDeletion?(deleted: DeletedMessage, client: Client<true>, context: BotContext): Promise<void>;
  /** A file that `/export` gives beside a person's own notes and misses; null if there is none where they are. */
  exportFile?(interaction: ChatInputCommandInteraction, context: RequestContext): Promise<FileView | null>;
  /** Called once when the bot has connected, to finish what an earlier process was killed in the middle of; never throws. */
  finish?(client: Client<true>, context: BotContext): Promise<void>;
  /** Called once a minute while the bot is connected; never throws. */
  everyMinute?(client: Client<true>, context: BotContext): Promise<void>;
}

interface DeletedMessage {
  readonly messageId: string;
  readonly channelId: string;
}

/** A feature with a slash command. */
export interface CommandFeature<Name extends string = string> extends Feature<Name> {
  readonly command: SlashCommand;
}

/** The rules checked before a command runs; docs/discord.md lists them. */
interface CommandRules {
  /** 'question' for commands that run a model or read files: they count as questions and are acknowledged before they are answered. */
  readonly cooldown: Counted;
  /** 'either': everyone, unless the server or the person chose private answers. */
  readonly seenBy: 'everyone' | 'asker' | 'either';
  /** Its limits in words: 'a page at a time'. */
  readonly limits: string;
}

interface SlashCommandRules extends CommandRules {
  readonly words: CommandWords;
  /** 'everywhere': servers, direct messages and groups. */
  readonly where: 'everywhere' | 'servers';
  /** The permission needed to use it, of `PermissionFlagsBits`; left out, everyone may. */
  readonly permission?: bigint;
  options?(library: Library): APIApplicationCommandBasicOption[];
  /** Choices for the option being typed, best first. */
  suggest?(
    option: AutocompleteFocusedOption,
    interaction: AutocompleteInteraction,
    context: BotContext,
  ): Choice[] | Promise<Choice[]>;
}

/** `answer` returns the rendering, which is sent according to the rules; `run` sends its own. */
export type SlashCommand = SlashCommandRules &
  (
    | { answer(interaction: ChatInputCommandInteraction, context: RequestContext): Rendering | Promise<Rendering> }
    | { run(interaction: ChatInputCommandInteraction, context: RequestContext): Promise<void> }
  );

interface MenuCommandRules extends CommandRules {
  readonly name: Text;
  readonly seenBy: 'asker';
}

/** A command in the menu of a message; only the person who uses it sees the answer. */
export type MenuCommand = MenuCommandRules &
  (
    | {
        answer(
          interaction: MessageContextMenuCommandInteraction,
          context: RequestContext,
        ): Rendering | Promise<Rendering>;
      }
    | { run(interaction: MessageContextMenuCommandInteraction, context: RequestContext): Promise<void> }
  );

/** What a menu or button made for an earlier edition showed. */
interface OldChoice {
  /** The chosen option's label and description, as far as they were shown; null for a button. */
  readonly option: { readonly label: string; readonly description: string } | null;
  /** All text of the message. */
  readonly message: string;
}

/** A look-up in one document; commands, messages, buttons and menus give the same answer. */
export interface LookUpAnswer {
  /** The answer; for an argument unknown to the document, says what it does know. */
  answer(setting: LookUpSetting, lookUp: LookUp): Rendering | Promise<Rendering>;
  /** Whether there is a result worth showing to everyone; left out, there always is. */
  finds?(setting: LookUpSetting, lookUp: LookUp): boolean;
  /** 'question' if it may take longer than Discord waits; left out, it only reads memory. */
  readonly cooldown?: Counted;
  /** Whether a button opens a new message; left out, buttons turn the pages of theirs. */
  opensBeside?(lookUp: LookUp): boolean;
  /** Answers a menu or button made for an earlier edition; left out, the look-up runs again and the answer says so. */
  answerOld?(setting: LookUpSetting, lookUp: LookUp, old: OldChoice): Rendering | Promise<Rendering>;
}

/** The text after a command's words in a message. */
interface ChatArgument {
  /** Without the punctuation at its end. */
  readonly bare: string;
  readonly whole: string;
  /** How many words. */
  readonly count: number;
  /** The whole message. */
  readonly message: string;
}

export interface ChatCommand {
  /** What people write besides the command's name, separated by ` | `; `…` stands for an argument in the middle: 'where is … mentioned'. */
  readonly words: Text;
  /** The argument, '' where none is needed; null if the message is a question rather than this command. */
  argument(argument: ChatArgument): string | null;
  /** The answer, for a feature without a look-up. */
  answer?(context: RequestContext): Rendering;
}

/** What a button about passages is answered from. */
export interface ButtonSetting extends CardSetting {
  readonly state: ButtonState;
  /** The passages that the button is about, with their marked sentences. */
  readonly views: readonly PassageView[];
  /** All text of the button's message. */
  readonly message: string;
}

interface PassageButtonRules {
  /** As in the custom id; unique among all features. */
  readonly action: string;
  /** Whether it works without a passage. */
  readonly needsNoPassage?: boolean;
  /** Whether it concerns the message itself, so that it works even if the document has changed. */
  readonly holdsForAnyEdition?: boolean;
  /** Whether it updates a private message in place, rather than sending another. */
  readonly turnsPages?: boolean;
  /** Whether replies to its message are meant for people, not for the bot. */
  readonly asksPeople?: boolean;
}

/** Shows something that only the person sees. */
interface ShowButton extends PassageButtonRules {
  /** Whether the documents are reread from their files, which counts as a question. */
  readonly readsAnew?: boolean;
  show(setting: ButtonSetting, context: RequestContext): Rendering;
}

/** Does something. */
interface PressButton extends PassageButtonRules {
  press(interaction: ButtonInteraction, setting: ButtonSetting, context: RequestContext): Promise<void>;
}

export type PassageButton = ShowButton | PressButton;

export type OwnInteraction =
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ChannelSelectMenuInteraction
  | ModalSubmitInteraction;

export interface OwnComponents {
  /** What their custom ids begin with: `settings:`. */
  readonly prefix: string;
  use(interaction: OwnInteraction, context: RequestContext): Promise<void>;
}
