/** Gives memory back while nobody asks. */

import type { Answerer } from '../answer/answerer.js';

/** How long nobody must have asked: collecting holds everything else up for a fifth of a second. */
const REST_MS = 30_000;

/**
 * The same answerer, whose process collects its garbage once nobody has asked for a while. Node leaves it until the heap has grown
 * well beyond what was in use at the last collection, which after some hundred questions is 70 MiB.
 */
export function collectingAtRest(answerer: Answerer, restMs = REST_MS): Answerer {
  // A Node built without the debugger cannot; its memory stays as large.
  const rest = setTimeout(() => void collect().catch(() => undefined), restMs).unref();
  return {
    get corpus() {
      return answerer.corpus;
    },
    ask: (question, options) => {
      rest.refresh();
      return answerer.ask(question, options).finally(() => rest.refresh());
    },
  };
}

/** By the one way that Node has without a flag: the debugger's, within the process. */
async function collect(): Promise<void> {
  const { Session } = await import('node:inspector/promises');
  const session = new Session();
  session.connect();
  await session.post('HeapProfiler.collectGarbage');
  session.disconnect();
}
