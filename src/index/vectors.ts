/** Vectors of passages or sentences: an HNSW graph that finds the nearest of many, and the vectors themselves for exact similarities. */

import hnswlib from 'hnswlib-node';
import { type Highest, highestOf } from './highest.js';
import { type Rows, rowsIn, vectorAt } from './rows.js';
import { inRoom, rowProducts } from './scalar-products.js';

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
 *     scan      .02   .04   .06   .10   .20   .46
 *     graph     .08   .13   .16   .21   .37   .56
 *
 * @internal
 */
export const SCAN_LIMIT = 700;

/** @param rows the vectors that the graph was built from; copied, unless they stand in {@link roomFor} their bytes */
export function vectorSet(graph: Graph, rows: Rows): GraphSet {
  const { count, dimension } = rows;
  const stored = rowsIn(inRoom(rows.bytes), dimension);
  const products = rowProducts(stored, dimension);
  const vectorOf = (label: number) => vectorAt(stored, label);
  if (count <= SCAN_LIMIT) return { ...scannedSet(count, products), vectorOf };
  graph.setEf(HNSW.efSearch);
  const similarity = (vector: Float32Array, label: number) => products(vector, label, 1)[0] as number;
  return {
    count,
    vectorOf,
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

/** A set that is compared as a whole, once a question: its nearest are looked for, and those of the candidates used again. */
function scannedSet(count: number, products: ReturnType<typeof rowProducts>): VectorSet {
  const found = new Float64Array(count);
  let last: Float32Array | undefined;
  const similarities = (vector: Float32Array) => {
    if (vector !== last) found.set(products(vector, 0, count).subarray(0, count));
    last = vector;
    return found;
  };
  return {
    count,
    similarity: (vector, label) => similarities(vector)[label] as number,
    search: (vector, k) => hitsOf(highestOf(similarities(vector), k)),
  };
}

export const hitsOf = ({ numbers, labels, count }: Highest): Hit[] =>
  Array.from({ length: count }, (_, place) => ({
    label: labels[place] as number,
    similarity: numbers[place] as number,
  }));
