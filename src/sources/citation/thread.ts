/** Formats references in a separate thread, since loading a style's file takes about a second. */

import { openThread } from '../../corpus/thread.js';
import type { Typeset, TypesetRequest } from './typesetting.js';

/** Includes the time spent waiting for others' references. */
const LONGEST_TYPESETTING_MS = 60_000;

const thread = openThread(new URL('./typesetting.js', import.meta.url));

/**
 * Formats references in the thread.
 * @throws Error with the reason in words
 */
export async function typesetInThread(request: TypesetRequest): Promise<Typeset> {
  const name: keyof typeof import('./typesetting.js') = 'typeset';
  const typeset = await thread.run({ name, request, limitMs: LONGEST_TYPESETTING_MS });
  if (typeset === null) throw new Error(`formatting references in ${request.style} took longer than a minute`);
  return typeset as Typeset;
}
