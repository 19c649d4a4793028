/** An understood question as it is looked up: its vector and its words. */

import type { Embedder } from '../embedding/embedder.js';
import type { Query } from './retrieve.js';
import type { Understood } from './understand.js';

/** @throws ModelError when the model cannot be loaded or run */
export async function queryFor(understood: Understood, embedder: Embedder): Promise<Query> {
  const { stems, forms } = understood;
  return { vector: await vectorOf(forms, embedder), stems, text: forms[0] ?? '' };
}

/** The mean of a question's forms as a unit vector: the same question with other names should lie between them. */
async function vectorOf(forms: Understood['forms'], embedder: Embedder): Promise<Float32Array> {
  const vectors = await Promise.all(forms.map((form) => embedder.embed(form, 'query')));
  const [first] = vectors;
  if (first === undefined || vectors.length === 1) return first ?? new Float32Array();
  const sum = first.map((_, position) => vectors.reduce((total, vector) => total + (vector[position] ?? 0), 0));
  const length = Math.hypot(...sum);
  return sum.map((value) => value / length);
}
