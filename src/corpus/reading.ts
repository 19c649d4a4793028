/** Reads documents in a thread with limits of time and memory, so that no document can stop the process or hold it up. */

import type { DocumentRequest, Loaded } from './load-document.js';
import { reasonOf } from './reason.js';
import { openThread } from './thread.js';

export interface ReadingLimits {
  /** For one document. */
  readonly milliseconds: number;
  /** For the thread's heap. */
  readonly megabytes: number;
}

/** A brief of 60 paragraphs takes .2 s and 60 MB; the largest files that are read take some 10 s and 400 MB. */
const LIMITS: ReadingLimits = { milliseconds: 25_000, megabytes: 768 };

/** The compiled file of the thread. */
export const READING_THREAD = new URL('./reading-thread.js', import.meta.url);

interface Reader {
  /** Loads one document; one that exceeds a limit, or that the reader fails at, is listed in `broken`. */
  read(request: DocumentRequest): Promise<Loaded>;
  /** Ends the thread. */
  close(): Promise<void>;
}

/** Opens a thread that reads one document at a time. */
export function openReader({ milliseconds, megabytes } = LIMITS): Reader {
  const thread = openThread(READING_THREAD, { maxOldGenerationSizeMb: megabytes });
  const name: keyof typeof import('./reading-thread.js') = 'read';
  const leftOut = (file: string, reason: string): Loaded => ({ file, loaded: null, broken: [{ file, reason }] });
  return {
    read: async (request) => {
      try {
        const loaded = await thread.run({ name, request, limitMs: milliseconds });
        if (loaded !== null) return loaded as Loaded;
        return leftOut(request.file, `takes longer than ${milliseconds / 1000} s to read; divide it`);
      } catch (error) {
        const reason = isOutOfMemory(error)
          ? `needs more than ${megabytes} MB of memory to read; divide it`
          : `could not be read: ${reasonOf(error)}`;
        return leftOut(request.file, reason);
      }
    },
    close: thread.end,
  };
}

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
