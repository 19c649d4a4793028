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
import type { Rendering } from '../card/view.js';
import type { CommandWords } from '../command/localisation.js';
import type { Choice } from '../command/suggestions.js';
import type { ButtonState } from '../custom-id/button.js';
import type { LookUp } from '../custom-id/look-up.js';
import type { Library } from '../library/library.js';
import type { Counted } from '../traffic/cooldowns.js';
import type { Asked, BotContext, LookUpSetting, RequestContext, Said } from './context.js';

/** Every part may be left out but the name. */
export interface Feature<Name extends string = string> {
  /** Unique. The English name of its slash command, and that of its look-up in custom ids. */
  readonly name: Name;
  readonly command?: SlashCommand;
  readonly menuCommand?: MenuCommand;
  readonly lookUp?: LookUpAnswer;
  /** How the command is asked for in a message: 'define hedging'. */
  readonly chat?: ChatCommand;
  /** Buttons about passages, `1:action:…`. */
  readonly buttons?: readonly PassageButton[];
  /** Buttons, menus and modals whose custom ids the feature encodes itself. */
  readonly components?: OwnComponents;
  /** Answers any text that is no command in words; exactly one feature of the list does. */
  answerText?(asked: Asked, context: RequestContext): Promise<Said>;
  /** Told of each message of the bot's whose components somebody uses, or that somebody replies to. Never throws. */
  noteUse?(messageId: string, context: BotContext): Promise<void>;
  /** Whether people who reply to the message without naming the bot talk to each other: they get no hint. */
  isTalkedBelow?(messageId: string, context: BotContext): Promise<boolean>;
  /** What was asked before the message where it was sent, oldest first, if the feature knows; else none. */
  questionsBefore?(message: Message, context: RequestContext): Promise<string[]>;
  /** Called once a minute while the bot is connected; never throws. */
  everyMinute?(client: Client<true>, context: BotContext): Promise<void>;
}

/** A feature with a slash command. */
export interface CommandFeature<Name extends string = string> extends Feature<Name> {
  readonly command: SlashCommand;
}

/** What holds of a command before it runs, and is said of it in docs/discord.md. */
interface CommandRules {
  /** 'question' for what asks the models or reads files: it is counted as one and acknowledged before it is answered. */
  readonly cooldown: Counted;
  /** 'either': everyone, unless the server or the person wants it private. */
  readonly seenBy: 'everyone' | 'asker' | 'either';
  /** What it takes at most: 'a page at a time'. */
  readonly limits: string;
}

interface SlashCommandRules extends CommandRules {
  readonly words: CommandWords;
  /** 'everywhere': servers, direct messages and groups. */
  readonly where: 'everywhere' | 'servers';
  /** Of `PermissionFlagsBits`, needed to use it; left out, everyone may. */
  readonly permission?: bigint;
  options?(library: Library): APIApplicationCommandBasicOption[];
  /** Choices for the option that is typed in, best first. */
  suggest?(option: AutocompleteFocusedOption, interaction: AutocompleteInteraction, context: BotContext): Choice[];
}

/** Makes its answer, which is sent as its rules say; or, where that does not do, sends it itself. */
export type SlashCommand = SlashCommandRules &
  (
    | { answer(interaction: ChatInputCommandInteraction, context: RequestContext): Rendering | Promise<Rendering> }
    | { run(interaction: ChatInputCommandInteraction, context: RequestContext): Promise<void> }
  );

/** A command in the menu of anybody's message; answered to the person alone. */
export interface MenuCommand extends CommandRules {
  readonly name: Text;
  readonly seenBy: 'asker';
  answer(interaction: MessageContextMenuCommandInteraction, context: RequestContext): Rendering | Promise<Rendering>;
}

/** What a menu or button of another edition showed. */
interface OldChoice {
  /** The option chosen, its label and description as far as they were shown; null for a button. */
  readonly option: { readonly label: string; readonly description: string } | null;
  /** All text of the message. */
  readonly message: string;
}

/** Something that is looked up in one document, the same by command, in chat, by button and by menu. */
export interface LookUpAnswer {
  /** The message; a value that the document does not know gets one that says what it knows. */
  answer(setting: LookUpSetting, lookUp: LookUp): Rendering | Promise<Rendering>;
  /** Whether there is something to show to everyone; left out, there always is. */
  finds?(setting: LookUpSetting, lookUp: LookUp): boolean;
  /** 'question' where it may take longer than Discord waits; left out, it reads what is in memory. */
  readonly cooldown?: Counted;
  /** Whether a button opens something besides what its message shows; left out, buttons turn its pages. */
  opensBeside?(lookUp: LookUp): boolean;
  /** Answers a menu or button of another edition; left out, the look-up is done anew and said to be so. */
  answerOld?(setting: LookUpSetting, lookUp: LookUp, old: OldChoice): Rendering | Promise<Rendering>;
}

/** What stands behind a command's words in a message. */
interface ChatArgument {
  /** Without the stop at its end. */
  readonly bare: string;
  readonly whole: string;
  /** How many words. */
  readonly count: number;
  /** The whole message. */
  readonly message: string;
}

export interface ChatCommand {
  /** What people write besides the command's name, several apart by ` | `; `…` where what is looked up stands within: 'where is … mentioned'. */
  readonly words: Text;
  /** What is looked up, '' where nothing need be named; null when the message is none of these but a question. */
  argument(argument: ChatArgument): string | null;
  /** The answer where the feature has no look-up. */
  answer?(context: RequestContext): Rendering;
}

/** What the answer to a button about passages is made from. */
export interface Press extends CardSetting {
  readonly state: ButtonState;
  /** The passages that the button is about, with their marked sentences. */
  readonly views: readonly PassageView[];
  /** All text of the message that the button stands below. */
  readonly message: string;
}

interface PassageButtonRules {
  /** As in the custom id; unique among all features. */
  readonly action: string;
  /** Whether it may be about no passage at all. */
  readonly needsNoPassage?: boolean;
  /** Whether it is about the message as it stands, whatever has become of the document. */
  readonly holdsForAnyEdition?: boolean;
  /** Whether the documents are read from their files for it, which counts as a question. */
  readonly readsAnew?: boolean;
  /** Whether it changes a message that is the reader's own, rather than answering beside it. */
  readonly turnsPages?: boolean;
  /** Whether replies to the message that has it are meant for people, not for the bot. */
  readonly asksPeople?: boolean;
}

/** Shows something, to the person alone; or does something. */
export type PassageButton = PassageButtonRules &
  (
    | { show(press: Press, context: RequestContext): Rendering }
    | { press(interaction: ButtonInteraction, press: Press, context: RequestContext): Promise<void> }
  );

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
