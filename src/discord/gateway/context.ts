/** What every command, button and message is answered with. */

import type { Answerer } from '../../answer/answerer.js';
import type { Corpus } from '../../corpus/corpus.js';
import type { Store } from '../../store/open.js';
import type { Delivery } from '../card/delivery.js';
import type { Lanes } from '../traffic/channel-queue.js';
import type { Cooldowns } from '../traffic/cooldowns.js';
import type { Turns } from '../traffic/event-loop-turns.js';
import type { InHand } from '../traffic/shutdown.js';
import type { Log } from './log.js';

export interface BotContext {
  readonly answerer: Answerer;
  readonly turns: Turns;
  /** Reads the documents from their files anew. */
  readCorpus(): Promise<Corpus>;
  readonly delivery: Delivery;
  readonly inHand: InHand;
  readonly lanes: Lanes;
  readonly cooldowns: Cooldowns;
  readonly store: Store;
  /** Milliseconds since 1970. */
  now(): number;
  readonly log: Log;
  /** Public address of the reader page that citations link to; undefined: they have no link. */
  readonly readerUrl: string | undefined;
}
