/** An understood question as it is looked up: its vector and its words. */

import type { Embedder } from '../embedding/embedder.js';
import type { Query } from './retrieve.js';
import type { Understood } from './understand.js';

/** @throws ModelError when the model cannot be loaded or run */
export async function queryFor({ stems, asked, printed }: Understood, embedder: Embedder): Promise<Query> {
  return { vector: await embedder.embed(printed, 'query'), stems, text: asked };
}
