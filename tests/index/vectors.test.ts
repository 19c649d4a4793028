/** The HNSW search against the scan of all vectors. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newRows, putVector } from '../../src/index/rows.js';
import { addVector, newGraph, readGraph, vectorSet } from '../../src/index/vectors.js';

const DIMENSION = 96;

/** Numbers from -1 to 1, the same every time (a linear congruential generator with the constants of Numerical Recipes). */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 31 - 1;
  }
}

function unit(vector: readonly number[]): Float32Array {
  const length = Math.hypot(...vector);
  return Float32Array.from(vector, (value) => value / length);
}

/** Unit vectors around a few centres, as texts on a few subjects are. */
function clustered(count: number, seed: number): Float32Array[] {
  const random = numbers(seed);
  const draw = (scale: number) => Array.from({ length: DIMENSION }, () => scale * random.next().value);
  const centres = Array.from({ length: 12 }, () => draw(1));
  return Array.from({ length: count }, (_, position) => {
    const noise = draw(0.6);
    return unit((centres[position % centres.length] ?? []).map((value, axis) => value + (noise[axis] ?? 0)));
  });
}

function setOf(vectors: readonly Float32Array[]) {
  const graph = newGraph(DIMENSION, vectors.length);
  const rows = newRows(vectors.length, DIMENSION);
  for (const [label, vector] of vectors.entries()) {
    putVector(rows, label, vector);
    addVector(graph, rows, label);
  }
  return { graph, rows, set: vectorSet(graph, rows) };
}

const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, axis) => sum + value * (b[axis] ?? 0), 0);

const scan = (vectors: readonly Float32Array[], query: Float32Array, k: number) =>
  vectors
    .map((vector, label) => ({ label, similarity: dot(query, vector) }))
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, k)
    .map(({ label }) => label);

describe('vectorSet', () => {
  it('finds what the scan of all vectors finds', () => {
    const vectors = clustered(3000, 1);
    const { set } = setOf(vectors);
    let found = 0;
    const queries = [...clustered(30, 2), ...vectors.slice(0, 30)];
    for (const query of queries) {
      const labels = new Set(set.search(query, 64).map(({ label }) => label));
      const nearest = scan(vectors, query, 64);
      expect(nearest.slice(0, 10).filter((label) => !labels.has(label))).toEqual([]);
      found += nearest.filter((label) => labels.has(label)).length;
    }
    expect(found / (queries.length * 64)).toBeGreaterThan(0.98);
  });

  it('gives similarities right to a hundred-thousandth, best first, and the vector itself first', () => {
    const vectors = clustered(300, 3);
    const { set } = setOf(vectors);
    const [query = new Float32Array()] = vectors;
    const hits = set.search(query, 20);
    expect(hits[0]?.label).toBe(0);
    expect(hits[0]?.similarity).toBeCloseTo(1, 5);
    for (const { label, similarity } of hits) {
      expect(similarity).toBeCloseTo(dot(query, vectors[label] ?? query), 5);
      expect(similarity).toBe(set.similarity(query, label));
    }
    const similarities = hits.map(({ similarity }) => similarity);
    expect(similarities).toEqual(similarities.toSorted((a, b) => b - a));
  });

  it('orders equal vectors by label', () => {
    const [vector = new Float32Array()] = clustered(1, 4);
    const { set } = setOf([vector, vector, vector, vector]);
    expect(set.search(vector, 3).map(({ similarity }) => similarity)).toEqual(Array(3).fill(set.similarity(vector, 0)));
    const labels = set.search(vector, 4).map(({ label }) => label);
    expect(labels).toEqual([0, 1, 2, 3]);
  });

  it('gives fewer than asked where there are fewer, and none where there is none', () => {
    const vectors = clustered(5, 5);
    const [query = new Float32Array()] = vectors;
    expect(setOf(vectors).set.search(query, 64)).toHaveLength(5);
    expect(setOf([]).set.search(query, 64)).toEqual([]);
  });

  it('finds the same after it was written and read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'graph-'));
    const vectors = clustered(800, 6);
    const { graph, rows, set } = setOf(vectors);
    await graph.writeIndex(join(folder, 'graph'));
    const read = vectorSet(await readGraph(join(folder, 'graph'), DIMENSION), rows);
    for (const query of clustered(20, 7)) expect(read.search(query, 64)).toEqual(set.search(query, 64));
    await rm(folder, { recursive: true });
  });
});
