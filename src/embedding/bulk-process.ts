/** A process that embeds texts in bulk; see bulk.ts. */

import { embed, inTurn } from './inference.js';
import type { Job } from './protocol.js';

// The library prints stack traces, although the error already says in one line what is wrong.
for (const method of ['log', 'info', 'warn', 'error'] as const) console[method] = () => undefined;

/** Called by the pool, possibly for several texts at once. */
export const embedJob = (job: Job): Promise<Float32Array> => inTurn(() => embed(job));
