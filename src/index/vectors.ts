/** Vectors of one kind of entry: an HNSW graph that finds candidates, and the vectors themselves for exact similarities. */

import hnswlib from 'hnswlib-node';

/** Graph parameters; with a fixed seed and order the same vectors give the same bytes. Recall against the exact scan is tested. */
export const HNSW = { space: 'cosine', m: 16, efConstruction: 200, efSearch: 200, seed: 100 } as const;

interface Hit {
  /** The entry's position. */
  readonly label: number;
  /** Cosine similarity, -1 to 1, computed from the vectors. */
  readonly similarity: number;
}

export interface VectorSet {
  readonly count: number;
  /** The `k` entries nearest to a unit vector, best first; fewer when there are fewer. */
  search(vector: Float32Array, k: number): Hit[];
  /** Exact cosine similarities of a unit vector to all entries, by their labels. */
  similarities(vector: Float32Array): Float64Array;
}

export type Graph = hnswlib.HierarchicalNSW;

/** @param capacity how many vectors it will hold */
export function newGraph(dimension: number, capacity: number): Graph {
  const graph = new hnswlib.HierarchicalNSW(HNSW.space, dimension);
  graph.initIndex({
    maxElements: Math.max(capacity, 1),
    m: HNSW.m,
    efConstruction: HNSW.efConstruction,
    randomSeed: HNSW.seed,
  });
  return graph;
}

/** Adds a unit vector; labels are whole numbers from 0, each given once. */
export function addVector(graph: Graph, vector: Float32Array, label: number): void {
  graph.addPoint(Array.from(vector), label);
}

/** Reads a graph from a file whose checksum has been verified: a damaged one would end the process. */
export async function readGraph(file: string, dimension: number): Promise<Graph> {
  const graph = new hnswlib.HierarchicalNSW(HNSW.space, dimension);
  await graph.readIndex(file);
  return graph;
}

/** @param vectors the vectors that the graph was built from */
export function vectorSet(graph: Graph, vectors: Float32Array, dimension: number): VectorSet {
  const count = vectors.length / dimension;
  graph.setEf(HNSW.efSearch);
  const similarity = (vector: Float32Array, label: number) => dot(vector, vectors, label * dimension);
  return {
    count,
    similarities: (vector) => {
      const all = new Float64Array(count);
      // In the order in which they lie in memory, which takes half the time of any other.
      for (let label = 0; label < count; label += 1) all[label] = similarity(vector, label);
      return all;
    },
    search: (vector, k) => {
      const wanted = Math.min(k, count);
      if (wanted === 0) return [];
      return graph
        .searchKnn(Array.from(vector), wanted)
        .neighbors.map((label) => ({ label, similarity: similarity(vector, label) }))
        .sort((a, b) => b.similarity - a.similarity || a.label - b.label);
    },
  };
}

/** The scalar product of a vector with the one that starts at `start`, in four sums that a processor works out side by side. */
function dot(vector: Float32Array, others: Float32Array, start: number): number {
  const { length } = vector;
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let position = 0;
  for (; position + 3 < length; position += 4) {
    const other = start + position;
    first += (vector[position] as number) * (others[other] as number);
    second += (vector[position + 1] as number) * (others[other + 1] as number);
    third += (vector[position + 2] as number) * (others[other + 2] as number);
    fourth += (vector[position + 3] as number) * (others[other + 3] as number);
  }
  for (; position < length; position += 1) first += (vector[position] as number) * (others[start + position] as number);
  return first + second + third + fourth;
}
