/** What everything on Discord is answered with: the bot's own context, and what the person and the server chose. */

import type { TextBasedChannel } from 'discord.js';
import type { Answer } from '../../answer/answer.js';
import type { Answerer } from '../../answer/answerer.js';
import type { Corpus } from '../../corpus/corpus.js';
import type { GuildSettings } from '../../store/guild-settings.js';
import type { Store } from '../../store/open.js';
import type { Language, Words } from '../../words/words.js';
import type { Delivery } from '../card/delivery.js';
import type { CardSetting } from '../card/setting.js';
import type { Rendering } from '../card/view.js';
import type { CommandWords } from '../command/localisation.js';
import type { LookUp } from '../custom-id/look-up.js';
import type { ChannelQueue } from '../traffic/channel-queue.js';
import type { Cooldowns } from '../traffic/cooldowns.js';
import type { EventLoopTurns } from '../traffic/event-loop-turns.js';
import type { Shutdown } from '../traffic/shutdown.js';
import type { Log } from './log.js';

export interface BotContext {
  readonly answerer: Answerer;
  readonly turns: EventLoopTurns;
  /** Reads the documents from their files anew. */
  readCorpus(): Promise<Corpus>;
  readonly delivery: Delivery;
  readonly shutdown: Shutdown;
  readonly queue: ChannelQueue;
  readonly cooldowns: Cooldowns;
  readonly store: Store;
  /** Milliseconds since 1970. */
  now(): number;
  readonly log: Log;
  /** Public address of the reader page that citations link to; undefined: they have no link. */
  readonly readerUrl: string | undefined;
  /** For how many days a backup may be put back. */
  readonly backupDays: number;
  /** The slash commands in the order and the groups of the help. */
  readonly commandGroups: readonly (readonly CommandWords[])[];
  /** The message that answers a text, the same whichever way the text came. */
  respondTo(asked: Asked, context: RequestContext): Promise<Said>;
  /** The message that answers a look-up of any feature. */
  lookUp(lookUp: LookUp, setting: LookUpSetting): Promise<Rendering>;
}

export interface RequestContext extends BotContext {
  /** As the person chose, else the server, else as the person's Discord; null: as the question. */
  readonly language: Language | null;
  /** In that language, or the best guess at it: for words that answer no question. */
  readonly words: Words;
  readonly guild: GuildSettings;
}

/** Where something is asked. */
export interface AskedIn {
  readonly guildId: string | null;
  readonly channelId: string;
  /** Null where the bot does not know it. */
  readonly channel: TextBasedChannel | null;
}

export interface LookUpSetting extends CardSetting {
  readonly context: RequestContext;
  readonly place: AskedIn;
}

export interface Asked {
  readonly text: string;
  /** Questions before this one in the same conversation, oldest first. */
  readonly earlier: readonly string[];
  /** Whether the answer repeats the question. */
  readonly showQuestion: boolean;
  readonly place: AskedIn;
  /** The id of the only document to ask; left out, all of them. */
  readonly document?: string;
  /** The short key of the document being discussed, asked for where a look-up needs it; left out, none is. */
  discussed?(): Promise<string | null>;
}

export interface Said {
  readonly rendering: Rendering;
  /** What the brief was asked; null where it was not: small talk, a look-up. */
  readonly answer: Answer | null;
}
