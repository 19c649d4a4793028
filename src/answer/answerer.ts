/** The interface that the terminal, Discord and the commands use to ask questions. */

import type { Corpus } from '../corpus/corpus.js';
import type { Answer } from './answer.js';

export interface AskOptions {
  /** Earlier questions of the same conversation as they were understood, oldest first; used to complete an elliptical question. */
  readonly earlier?: readonly string[];
  /** Ask only this document; all documents if omitted. */
  readonly document?: string;
  /** If false, rank as if the documents had no question bank, to measure what the bank contributes. Default true. */
  readonly useBank?: boolean;
}

export interface Answerer {
  readonly corpus: Corpus;
  /** Deterministic: the same question over the same index gives the same answer. Never throws because of what was typed. */
  ask(question: string, options?: AskOptions): Promise<Answer>;
}
