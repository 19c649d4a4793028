/** The door to the quote check's thread: one check at a time, each within a limit, and nobody's checks all before another's. */

import PQueue from 'p-queue';
import type { Corpus } from '../../corpus/corpus.js';
import { openThread } from '../thread.js';
import type { QuotedCorpus } from './quote-index.js';
import { TOO_LONG, type Verification } from './verification.js';

/** Of one check. */
interface CheckOptions {
  /** The same for all checks of one person. */
  readonly asker: string;
  /** How long one check may take; 4,000 characters of prose take .2 s, of words put together to be slow 4 s and more. */
  readonly limitMs: number;
}

const LONGEST_PREPARATION_MS = 60_000;

const runInThread = openThread(new URL('./worker.js', import.meta.url));
const queue = new PQueue({ concurrency: 1 });
/** How many checks each asker has waiting or in hand. */
const outstanding = new Map<string, number>();
/** What the thread has indexed; null where it was started anew. */
let prepared: string | null = null;

/**
 * Checks one quotation of any length; `too-long` when it takes longer than the limit. The corpus is indexed with the first
 * check, when its editions change, and after a check that took too long.
 * @throws Error with the reason in words
 */
export function verifyInThread(text: string, corpus: Corpus, { asker, limitMs }: CheckOptions): Promise<Verification> {
  return inTurn(asker, async () => {
    try {
      await prepare(corpus);
      const verification = await runInThread({ name: 'check' satisfies Exported, request: text, limitMs });
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
  const done = await runInThread({
    name: 'prepare' satisfies Exported,
    request: corpus,
    limitMs: LONGEST_PREPARATION_MS,
  });
  if (done === null) throw new Error('the corpus could not be made ready for the quote check in a minute');
  prepared = edition;
}

/** An asker's first check waits with the first ones of others, the second with the second ones, and so on. */
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
