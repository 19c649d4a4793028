/** Work in a thread of its own, so that the gateway never waits for it. */

import type { Tinypool } from 'tinypool';

interface Task {
  /** The function that the thread's file exports. */
  readonly name: string;
  readonly request: unknown;
  readonly limitMs: number;
}

/** Gives what the function returns, null when it took longer than its limit. @throws what the function throws */
type RunInThread = (task: Task) => Promise<unknown>;

/**
 * Opens a thread, which is started with the first task and keeps the process running only while it works. One that exceeds
 * a limit is ended and started anew.
 * @param file the compiled file of the thread
 */
export function openThread(file: URL): RunInThread {
  let pool: Promise<Tinypool> | null = null;
  return async ({ name, request, limitMs }) => {
    pool ??= startPool(file);
    const thread = await pool;
    const limit = new AbortController();
    // The timer also keeps the process running while a thread is started anew, which the pool does not.
    const timer = setTimeout(() => limit.abort(), limitMs);
    try {
      return await thread.run(request, { name, signal: limit.signal });
    } catch (error) {
      if (limit.signal.aborted) return null;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
}

async function startPool(file: URL): Promise<Tinypool> {
  // Loaded here alone: most starts never need it.
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: file.href,
    minThreads: 1,
    maxThreads: 1,
    isolateWorkers: false,
    env: {},
    execArgv: [],
  });
  // A thread that ends while it has nothing to do is started anew with the next task.
  pool.on('error', () => undefined);
  return pool;
}
