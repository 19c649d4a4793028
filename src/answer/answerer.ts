/** The door to answering: what the terminal, Discord and the commands hold. */

import type { Corpus } from '../corpus/corpus.js';
import type { Answer } from './answer.js';

export interface AskOptions {
  /** Earlier questions of the same conversation as understood, oldest first; they complete an elliptical question. */
  readonly earlier?: readonly string[];
  /** Ask this document alone; left out, all of them. */
  readonly document?: string;
  /** False: ranked as if the documents had no question bank; measures what the bank gives. Default true. */
  readonly useBank?: boolean;
}

export interface Answerer {
  readonly corpus: Corpus;
  /** The same question over the same index gives the same answer, always. Never throws for what was typed. */
  ask(question: string, options?: AskOptions): Promise<Answer>;
}
