/** Vectors of passages or sentences: an HNSW graph that finds the nearest of many, and the vectors themselves for exact similarities. */

import hnswlib from 'hnswlib-node';
import { productWith, type Rows, vectorAt } from './rows.js';

/** Graph parameters. The seed and the order are fixed, so that the same vectors give the same bytes; tests compare with an exact scan. */
export const HNSW = { space: 'cosine', m: 16, efConstruction: 200, efSearch: 300, seed: 100 } as const;

export interface Hit {
  /** The entry's position. */
  readonly label: number;
  /** Cosine similarity, -1 to 1, computed from the vectors. */
  readonly similarity: number;
}

export interface VectorSet {
  readonly count: number;
  /** The `k` entries nearest to a unit vector, best first; fewer when there are fewer. */
  search(vector: Float32Array, k: number): Hit[];
  /** The cosine similarity of a unit vector to one entry. */
  similarity(vector: Float32Array, label: number): number;
}

export interface GraphSet extends VectorSet {
  /** The vector of one entry. */
  vectorOf(label: number): Float32Array;
}

export type Graph = hnswlib.HierarchicalNSW;

/** @param capacity the maximum number of vectors */
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

/** Adds a stored vector to the graph, under its own label. */
export function addVector(graph: Graph, rows: Rows, label: number): void {
  graph.addPoint(Array.from(vectorAt(rows, label)), label);
}

/** Reads a graph from a file whose checksum has been verified: a damaged one would crash the process. */
export async function readGraph(file: string, dimension: number): Promise<Graph> {
  const graph = new hnswlib.HierarchicalNSW(HNSW.space, dimension);
  await graph.readIndex(file);
  return graph;
}

/**
 * Sets of at most this many entries are scanned; in larger ones the graph finds the nearest. Milliseconds for the nearest 64,
 * dimension 384, on one slow core:
 *
 *     entries   100   300   500  1000  2000  5000
 *     scan      .05   .16   .28   .57  1.17  3.08
 *     graph     .09   .14   .16   .21   .29   .41
 *
 * @internal
 */
export const SCAN_LIMIT = 300;

/** @param rows the vectors that the graph was built from */
export function vectorSet(graph: Graph, rows: Rows): GraphSet {
  const { count } = rows;
  graph.setEf(HNSW.efSearch);
  const similarity = (vector: Float32Array, label: number) => productWith(vector, rows, label);
  return {
    count,
    vectorOf: (label) => vectorAt(rows, label),
    similarity,
    search: (vector, k) => {
      const wanted = Math.min(k, count);
      if (wanted === 0) return [];
      const labels = count <= SCAN_LIMIT ? Array(count).keys() : graph.searchKnn(Array.from(vector), wanted).neighbors;
      return Array.from(labels)
        .map((label) => ({ label, similarity: similarity(vector, label) }))
        .sort((a, b) => b.similarity - a.similarity || a.label - b.label)
        .slice(0, wanted);
    },
  };
}
