/** Runs work in a separate thread, so that neither the gateway nor a start has to wait for it. */

import type { ResourceLimits } from 'node:worker_threads';
import type { Tinypool } from 'tinypool';

interface Task {
  /** The function exported by the thread's file. */
  readonly name: string;
  readonly request: unknown;
  readonly limitMs: number;
}

interface Thread {
  /**
   * Returns the function's result, or null if it exceeded its time limit.
   * @throws whatever the function throws; an error with the code ERR_WORKER_OUT_OF_MEMORY if it exceeded the memory limit
   */
  run(task: Task): Promise<unknown>;
  /** Ends the thread; the next task starts another. */
  end(): Promise<void>;
}

/**
 * Opens a thread, which starts with the first task and keeps the process alive only while it works. If it exceeds a limit, it
 * is terminated and restarted.
 * @param file the compiled file of the thread
 */
export function openThread(file: URL, memory: ResourceLimits = {}): Thread {
  let pool: Promise<Tinypool> | null = null;
  return {
    run: async ({ name, request, limitMs }) => {
      pool ??= startPool(file, memory);
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
    },
    end: async () => {
      const ended = pool;
      pool = null;
      await (await ended)?.destroy();
    },
  };
}

async function startPool(file: URL, resourceLimits: ResourceLimits): Promise<Tinypool> {
  // Imported here only: most starts never need it.
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: file.href,
    minThreads: 1,
    maxThreads: 1,
    isolateWorkers: false,
    resourceLimits,
    env: {},
    execArgv: [],
  });
  // A thread that dies while idle is restarted with the next task.
  pool.on('error', () => undefined);
  return pool;
}
