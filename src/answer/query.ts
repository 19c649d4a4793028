/** An understood question as it is looked up: its vector and its words. */

import type { Embedder } from '../embedding/embedder.js';
import { unitMean } from '../embedding/unit-mean.js';
import type { Query } from './retrieve.js';
import type { Understood } from './understand.js';

/** @throws ModelError when the model cannot be loaded or run */
export async function queryFor({ stems, forms }: Understood, embedder: Embedder): Promise<Query> {
  const vectors = await Promise.all(forms.map((form) => embedder.embed(form, 'query')));
  // With names replaced, the vector is the mean of both forms.
  return { vector: unitMean(vectors), stems, text: forms[0] ?? '' };
}
