/** The embedding thread: runs the models outside the main event loop, so that the gateway never waits for them. */

import { parentPort, workerData } from 'node:worker_threads';
import { embed, inTurn } from './inference.js';
import { BUSY, type EmbedRequest, type EmbedResponse, ENDING, type ThreadData } from './protocol.js';

const { state }: ThreadData = workerData;
const reply = (response: EmbedResponse) => parentPort?.postMessage(response);

async function answer(request: EmbedRequest): Promise<void> {
  Atomics.store(state, BUSY, 1);
  try {
    if (Atomics.load(state, ENDING) === 0) reply({ id: request.id, vector: await embed(request) });
  } catch (error) {
    reply({ id: request.id, failure: error instanceof Error ? error.message : String(error) });
  } finally {
    Atomics.store(state, BUSY, 0);
    Atomics.notify(state, BUSY);
  }
}

parentPort?.on('message', (request: EmbedRequest) => void inTurn(() => answer(request)));
