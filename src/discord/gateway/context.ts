/** What every request on Discord is answered with: the bot's services, and the choices of the person and the server. */

import type { ChatInputCommandInteraction, TextBasedChannel } from 'discord.js';
import type { Answer } from '../../answer/answer.js';
import type { Answerer } from '../../answer/answerer.js';
import type { Corpus } from '../../corpus/corpus.js';
import type { GuildSettings } from '../../store/guild-settings.js';
import type { Store } from '../../store/store.js';
import type { Language, Words } from '../../words/words.js';
import type { Delivery } from '../card/delivery.js';
import type { CardSetting } from '../card/setting.js';
import type { FileView, Rendering } from '../card/view.js';
import type { CommandWords } from '../command/localisation.js';
import type { LookUp } from '../custom-id/look-up.js';
import type { ChannelQueue } from '../traffic/channel-queue.js';
import type { Cooldowns } from '../traffic/cooldowns.js';
import type { EventLoopTurns } from '../traffic/event-loop-turns.js';
import type { RecentIds } from '../traffic/recent-ids.js';
import type { Shutdown } from '../traffic/shutdown.js';
import type { Log } from './log.js';

export interface BotContext {
  readonly answerer: Answerer;
  readonly turns: EventLoopTurns;
  /** Rereads the documents from their files. */
  readCorpus(): Promise<Corpus>;
  readonly delivery: Delivery;
  readonly shutdown: Shutdown;
  readonly queue: ChannelQueue;
  /** The messages taken lately. */
  readonly taken: RecentIds;
  readonly cooldowns: Cooldowns;
  readonly store: Store;
  /** Milliseconds since 1970. */
  now(): number;
  readonly log: Log;
  /** Public address of the reader page that citations link to; undefined: citations have no link. */
  readonly readerUrl: string | undefined;
  /** For how many days a backup may be put back. */
  readonly backupDays: number;
  /** How people reach whoever runs the bot; undefined: /privacy names nobody. */
  readonly operatorContact: string | undefined;
  /** The slash commands, in the order and groups of `/help`. */
  readonly commandGroups: readonly (readonly CommandWords[])[];
  /** Answers a text, the same way wherever it came from. */
  respondTo(request: TextRequest, context: RequestContext): Promise<TextResponse>;
  /** The files of all features that `/export` gives. */
  exportFiles(interaction: ChatInputCommandInteraction, context: RequestContext): Promise<FileView[]>;
  /** Answers a look-up of any feature. */
  lookUp(lookUp: LookUp, setting: LookUpSetting): Promise<Rendering>;
}

export interface RequestContext extends BotContext {
  /** Chosen by the person, else by the server, else that of the person's Discord; null: that of the question. */
  readonly language: Language | null;
  /** In that language, or the best guess at it; for messages that do not answer a question. */
  readonly words: Words;
  readonly guild: GuildSettings;
}

/** Where something is asked. */
export interface RequestPlace {
  readonly guildId: string | null;
  readonly channelId: string;
  /** Null where the bot does not know it. */
  readonly channel: TextBasedChannel | null;
}

export interface LookUpSetting extends CardSetting {
  readonly context: RequestContext;
  readonly place: RequestPlace;
}

export interface TextRequest {
  readonly text: string;
  /** Questions before this one in the same conversation, as they were understood, oldest first. */
  readonly earlier: readonly string[];
  /** Whether the answer repeats the question. */
  readonly showQuestion: boolean;
  readonly place: RequestPlace;
  /** The id of the only document to ask; left out, all of them. */
  readonly document?: string;
  /** Finds the short key of the document being discussed, for look-ups that need it; left out, no document is. */
  discussed?(): Promise<string | null>;
}

export interface TextResponse {
  readonly rendering: Rendering;
  /** Null where the brief was not asked: small talk, a look-up. */
  readonly answer: Answer | null;
}
