/** A process that embeds texts in bulk; see bulk.ts. */

import { embed, inTurn } from './inference.js';
import type { Job } from './protocol.js';

// The library prints stacks where the refusal already says in a line what is wrong.
for (const method of ['log', 'info', 'warn', 'error'] as const) console[method] = () => undefined;

/** Called by the pool, with several texts at once. */
export const embedJob = (job: Job): Promise<Float32Array> => inTurn(() => embed(job));
