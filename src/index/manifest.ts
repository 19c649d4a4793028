/** The manifest of a build: what it was made from and the checksum of every file, verified before native code reads them. */

import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Build } from './builds.js';
import { HNSW } from './vectors.js';

/** Increased whenever the files or their meaning change; an index of another format is rebuilt. */
export const FORMAT = 8;
export const MANIFEST_FILE = 'manifest.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const count = z.int().nonnegative();

const manifestSchema = z.object({
  format: z.literal(FORMAT),
  /** `questions`: the vectors of passages and sentences are in PostgreSQL. */
  holding: z.enum(['all', 'questions']),
  builtAt: z.string(),
  documents: z.array(z.object({ id: z.string(), edition: sha256, passages: count, questions: count })),
  /** SHA-256 of all entries: the corpus and the bank as they were read. */
  content: sha256,
  /** Of what the words that questions are held against were worked out from. */
  profiles: sha256,
  space: z.literal(HNSW.space),
  parameters: z.object({
    m: z.literal(HNSW.m),
    efConstruction: z.literal(HNSW.efConstruction),
    seed: z.literal(HNSW.seed),
  }),
  models: z.array(
    z.object({
      name: z.string(),
      checksum: sha256,
      dimension: z.int().positive(),
      counts: z.object({ passages: count, sentences: count, questions: count, unanswerable: count, labelled: count }),
    }),
  ),
  files: z.record(z.string(), z.object({ sha256, bytes: count })),
});

export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/** What a build must have been made from to be usable. */
export interface Wanted {
  readonly holding: Manifest['holding'];
  readonly content: string;
  readonly profiles: string;
  readonly models: readonly { readonly name: string; readonly checksum: string; readonly dimension: number | null }[];
}

/** How many bytes are read or hashed at once: Node can do neither with more than two gigabytes. */
const PART_BYTES = 1 << 24;

/** The checksum and size of a file's bytes. */
export function fingerprint(bytes: Uint8Array): { sha256: string; bytes: number } {
  const hash = createHash('sha256');
  for (let at = 0; at < bytes.byteLength; at += PART_BYTES) hash.update(bytes.subarray(at, at + PART_BYTES));
  return { sha256: hash.digest('hex'), bytes: bytes.byteLength };
}

/**
 * Reads a file of any size.
 * @param roomFor makes room for its bytes where they are wanted, null for another size than expected; null: it is only read through
 * @throws the file system's error
 */
export async function readThrough(
  file: string,
  roomFor: ((bytes: number) => Uint8Array | null) | null,
): Promise<{ sha256: string; bytes: number; content: Uint8Array | null }> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const content = roomFor?.(size) ?? null;
    const part = content === null ? new Uint8Array(Math.min(size, PART_BYTES)) : null;
    const hash = createHash('sha256');
    let bytes = 0;
    while (bytes < size) {
      const into = part ?? (content as Uint8Array).subarray(bytes, bytes + PART_BYTES);
      const { bytesRead } = await handle.read(into, 0, into.byteLength, bytes);
      if (bytesRead === 0) break;
      hash.update(into.subarray(0, bytesRead));
      bytes += bytesRead;
    }
    return { sha256: hash.digest('hex'), bytes, content };
  } finally {
    await handle.close();
  }
}

/**
 * Verifies a build's manifest against its seal, and every file against the manifest.
 * @param wanted what it must have been made from, or null to accept anything
 * @param roomsFor makes room for the files that are wanted, by name
 * @returns the manifest and the bytes of the files that are wanted, or half a line saying why the build cannot be used
 * @throws IndexError when there is no room
 */
export async function verifyBuild(
  { folder, seal }: Build,
  wanted: Wanted | null,
  roomsFor: (files: Manifest['files']) => ReadonlyMap<string, Uint8Array> = () => new Map(),
): Promise<{ manifest: Manifest; files: ReadonlyMap<string, Uint8Array> } | { unusable: string }> {
  let manifest: Manifest;
  try {
    const bytes = await readFile(path.join(folder, MANIFEST_FILE));
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    if (isOtherFormat(value)) return { unusable: 'has another format' };
    const parsed = manifestSchema.safeParse(value);
    if (!parsed.success || fingerprint(bytes).sha256 !== seal) return { unusable: 'has a damaged manifest' };
    manifest = parsed.data;
  } catch {
    return { unusable: 'has no readable manifest' };
  }
  const stale = wanted === null ? null : staleness(manifest, wanted);
  if (stale !== null) return { unusable: stale };
  const files = new Map<string, Uint8Array>();
  const rooms = roomsFor(manifest.files);
  for (const [name, expected] of Object.entries(manifest.files)) {
    const roomFor = (bytes: number) => (bytes === expected.bytes ? (rooms.get(name) ?? null) : null);
    const read = await readThrough(path.join(folder, name), roomFor).catch(() => null);
    if (read === null) return { unusable: `lacks the file ${name}` };
    if (read.sha256 !== expected.sha256) return { unusable: `has a damaged file, ${name}` };
    if (read.content !== null) files.set(name, read.content);
  }
  return { manifest, files };
}

function isOtherFormat(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value && value.format !== FORMAT;
}

function staleness(manifest: Manifest, wanted: Wanted): string | null {
  const sameModels =
    manifest.models.length === wanted.models.length &&
    wanted.models.every(({ name, checksum, dimension }, position) => {
      const built = manifest.models[position];
      const sameDimension = dimension === null || built?.dimension === dimension;
      return built?.name === name && built.checksum === checksum && sameDimension;
    });
  if (!sameModels) return 'was made with another model';
  if (manifest.content !== wanted.content) return 'is older than the corpus';
  if (manifest.profiles !== wanted.profiles) return 'was made with another thesaurus';
  return manifest.holding === wanted.holding ? null : 'was made for another setting of VECTORS';
}
