/** The door to the typesetting thread, which is started with the first citation and ends with the process. */

import { Worker } from 'node:worker_threads';
import type { Typeset, TypesetRequest } from './typesetting.js';

export interface TypesetTask {
  readonly id: number;
  readonly request: TypesetRequest;
}

export type TypesetReply =
  | { readonly id: number; readonly typeset: Typeset }
  | { readonly id: number; readonly failure: string };

interface Waiting {
  readonly resolve: (typeset: Typeset) => void;
  readonly reject: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let thread: Worker | null = null;
let lastId = 0;

/**
 * Sets references in the thread, which keeps the process running until then.
 * @throws Error with the reason in words
 */
export function typesetInThread(request: TypesetRequest): Promise<Typeset> {
  return new Promise((resolve, reject) => {
    thread ??= start();
    thread.ref();
    lastId += 1;
    waiting.set(lastId, { resolve, reject });
    const task: TypesetTask = { id: lastId, request };
    thread.postMessage(task);
  });
}

function start(): Worker {
  const started = new Worker(new URL('./worker.js', import.meta.url));
  started.on('message', (reply: TypesetReply) => {
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (waiting.size === 0) started.unref();
    if ('typeset' in reply) asked?.resolve(reply.typeset);
    else asked?.reject(new Error(reply.failure));
  });
  started.on('error', ({ message }) => giveUp(`the typesetting thread ended: ${message}`));
  started.on('exit', () => giveUp('the typesetting thread ended'));
  return started;
}

/** Refuses what was asked; the next citation starts another thread. */
function giveUp(why: string): void {
  thread = null;
  for (const { reject } of waiting.values()) reject(new Error(why));
  waiting.clear();
}
