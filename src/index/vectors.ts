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
  /** Exact cosine similarity of a unit vector to one entry. */
  similarity(vector: Float32Array, label: number): number;
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
  const similarity = (vector: Float32Array, label: number) => {
    let sum = 0;
    const start = label * dimension;
    for (let position = 0; position < dimension; position += 1) {
      sum += (vector[position] as number) * (vectors[start + position] as number);
    }
    return sum;
  };
  return {
    count,
    similarity,
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
