/** Runs quote checks in a separate thread: one at a time, each with a time limit, in an order that is fair to all askers. */

import PQueue from 'p-queue';
import type { Corpus } from '../../corpus/corpus.js';
import { openThread } from '../../corpus/thread.js';
import type { QuotedCorpus } from './quote-index.js';
import { TOO_LONG, type Verification } from './verification.js';

/** Of one check. */
interface CheckOptions {
  /** The same for all checks of one person together. */
  readonly asker: string;
  /** The time limit of one check; 4,000 characters of prose take .2 s, adversarial text 4 s and more. */
  readonly limitMs: number;
}

const LONGEST_PREPARATION_MS = 60_000;

const thread = openThread(new URL('./worker.js', import.meta.url));
const queue = new PQueue({ concurrency: 1 });
/** How many checks of each asker are queued or running. */
const outstanding = new Map<string, number>();
/** What the thread has indexed; null after a restart. */
let prepared: string | null = null;

/**
 * Checks one quotation of any length; `too-long` if it exceeds the limit. The corpus is indexed before the first check,
 * when its editions change, and after a check that took too long.
 * @throws Error with the reason in words
 */
export function verifyInThread(text: string, corpus: Corpus, { asker, limitMs }: CheckOptions): Promise<Verification> {
  return inTurn(asker, async () => {
    try {
      await prepare(corpus);
      const verification = await thread.run({ name: 'check' satisfies Exported, request: text, limitMs });
      if (verification !== null) return verification as Verification;
    } catch (error) {
      prepared = null;
      throw error;
    }
    prepared = null;
    return TOO_LONG;
  });
}

type Exported = keyof typeof import('./worker.js');

async function prepare({ documents }: Corpus): Promise<void> {
  const edition = JSON.stringify(documents.map((entry) => [entry.document.id, entry.edition]));
  if (edition === prepared) return;
  const corpus: QuotedCorpus = { documents: documents.map(({ passages }) => ({ passages })) };
  const done = await thread.run({
    name: 'prepare' satisfies Exported,
    request: corpus,
    limitMs: LONGEST_PREPARATION_MS,
  });
  if (done === null) throw new Error('indexing the corpus for the quote check took longer than a minute');
  prepared = edition;
}

/** An asker's first check is queued with the first checks of others, the second with the second ones, and so on. */
async function inTurn<Result>(asker: string, work: () => Promise<Result>): Promise<Result> {
  const ahead = outstanding.get(asker) ?? 0;
  outstanding.set(asker, ahead + 1);
  try {
    return await queue.add(work, { priority: -ahead });
  } finally {
    const left = (outstanding.get(asker) ?? 1) - 1;
    if (left === 0) outstanding.delete(asker);
    else outstanding.set(asker, left);
  }
}
