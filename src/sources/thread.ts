/** Runs work in a separate thread, so that the gateway never waits for it. */

import type { Tinypool } from 'tinypool';

interface Task {
  /** The function exported by the thread's file. */
  readonly name: string;
  readonly request: unknown;
  readonly limitMs: number;
}

/** Returns the function's result, or null if it exceeded its time limit. @throws whatever the function throws */
type RunInThread = (task: Task) => Promise<unknown>;

/**
 * Opens a thread, which starts with the first task and keeps the process alive only while it works. If it exceeds a limit, it
 * is terminated and restarted.
 * @param file the compiled file of the thread
 */
export function openThread(file: URL): RunInThread {
  let pool: Promise<Tinypool> | null = null;
  return async ({ name, request, limitMs }) => {
    pool ??= startPool(file);
    const thread = await pool;
    const limit = new AbortController();
    // The timer also keeps the process alive while a thread is restarted, which the pool does not.
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
  // Imported here only: most starts never need it.
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: file.href,
    minThreads: 1,
    maxThreads: 1,
    isolateWorkers: false,
    env: {},
    execArgv: [],
  });
  // A thread that dies while idle is restarted with the next task.
  pool.on('error', () => undefined);
  return pool;
}
