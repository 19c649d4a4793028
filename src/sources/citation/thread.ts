/** The door to the typesetting thread: reading a style's file takes about a second. */

import { Worker } from 'node:worker_threads';
import { openTaskThread } from '../task-thread.js';
import type { Typeset, TypesetRequest } from './typesetting.js';

/**
 * Sets references in the thread.
 * @throws Error with the reason in words
 */
export const typesetInThread = openTaskThread<TypesetRequest, Typeset>(
  'typesetting',
  () => new Worker(new URL('./worker.js', import.meta.url)),
);
