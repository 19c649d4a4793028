/** The door to the quote check's thread: making the index takes half a second, a long hostile sentence several. */

import { Worker } from 'node:worker_threads';
import type { Corpus } from '../../corpus/corpus.js';
import { openTaskThread } from '../task-thread.js';
import type { CheckedMessage } from './message.js';
import type { QuotedCorpus } from './quote-index.js';

export interface CheckRequest {
  readonly message: string;
  /** How many quotations are checked at the most. */
  readonly most: number;
  readonly corpus: QuotedCorpus;
  /** The same for the same editions of the same documents, and for no others. */
  readonly edition: string;
}

const check = openTaskThread<CheckRequest, CheckedMessage>(
  'quote check’s',
  () => new Worker(new URL('./worker.js', import.meta.url)),
);

/**
 * Checks the first `most` quotations of a message. The corpus is indexed with the first message and when its editions change.
 * @throws Error with the reason in words
 */
export function verifyInThread(message: string, most: number, { documents }: Corpus): Promise<CheckedMessage> {
  const edition = JSON.stringify(documents.map((entry) => [entry.document.id, entry.edition]));
  // The passages alone: they are copied to the thread with each request, which takes about a millisecond for a brief.
  return check({ message, most, corpus: { documents: documents.map(({ passages }) => ({ passages })) }, edition });
}
