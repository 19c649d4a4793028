/** The typesetting thread: reading a style's file takes about a second, in which the gateway must not wait. */

import { parentPort } from 'node:worker_threads';
import type { TypesetReply, TypesetTask } from './thread.js';
import { typeset } from './typesetting.js';

parentPort?.on('message', ({ id, request }: TypesetTask) => {
  const reply = (answer: TypesetReply) => parentPort?.postMessage(answer);
  try {
    reply({ id, typeset: typeset(request) });
  } catch (error) {
    reply({ id, failure: error instanceof Error ? error.message : String(error) });
  }
});
