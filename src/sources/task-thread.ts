/** Work in a thread of its own, so that the gateway never waits for it: both ends of the talk between the two threads. */

import { parentPort, type Worker } from 'node:worker_threads';

interface Task<Request> {
  readonly id: number;
  readonly request: Request;
}

type Reply<Result> =
  | { readonly id: number; readonly result: Result }
  | { readonly id: number; readonly failure: string };

interface Waiting<Result> {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Gives a function that has a request worked on in the thread, which is started with the first one, keeps the process
 * running while it works, and ends with it. The function rejects with the reason in words; a thread that ended is started anew.
 * @param name for messages: 'typesetting'
 */
export function openTaskThread<Request, Result>(
  name: string,
  start: () => Worker,
): (request: Request) => Promise<Result> {
  const waiting = new Map<number, Waiting<Result>>();
  let thread: Worker | null = null;
  let lastId = 0;

  const giveUp = (why: string): void => {
    thread = null;
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  const started = (): Worker => {
    const worker = start();
    worker.on('message', (reply: Reply<Result>) => {
      const asked = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (waiting.size === 0) worker.unref();
      if ('result' in reply) asked?.resolve(reply.result);
      else asked?.reject(new Error(reply.failure));
    });
    worker.on('error', ({ message }) => giveUp(`the ${name} thread ended: ${message}`));
    worker.on('exit', () => giveUp(`the ${name} thread ended`));
    return worker;
  };
  return (request) =>
    new Promise((resolve, reject) => {
      thread ??= started();
      thread.ref();
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      const task: Task<Request> = { id: lastId, request };
      thread.postMessage(task);
    });
}

/** In the thread: does each request in turn and sends back what comes of it, or why nothing does. */
export function serveTasks<Request, Result>(work: (request: Request) => Result): void {
  parentPort?.on('message', ({ id, request }: Task<Request>) => {
    const reply = (answer: Reply<Result>) => parentPort?.postMessage(answer);
    try {
      reply({ id, result: work(request) });
    } catch (error) {
      reply({ id, failure: error instanceof Error ? error.message : String(error) });
    }
  });
}
