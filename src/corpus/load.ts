/** Loads the corpus folder into memory: documents with their metadata and question banks. Never writes. */

import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type BankFault, parseBank, parseLabelled, parseUnanswerable } from './bank.js';
import type { BrokenFile, Corpus, CorpusDocument } from './corpus.js';
import { CorpusError } from './errors.js';
import { parseMetadata } from './metadata.js';
import { passagesOf } from './passage.js';
import { readDocument } from './read.js';

/** Ten times the longest brief that was met; 10 MB of Markdown take 14 s and a gigabyte to read. */
const MOST_BYTES = 5_000_000;

const DOCUMENT_ENDINGS: ReadonlySet<string> = new Set(['.txt', '.md']);

/**
 * Loads every *.txt and *.md of a folder except README.md, ordered by name. An unusable file is listed in
 * `broken`, and the others load. Throws CorpusError if the folder cannot be read or contains no readable document.
 */
export async function loadCorpus(folder: string): Promise<Corpus> {
  const names = await namesIn(folder);
  const present = new Set(names);
  const loaded = await Promise.all(names.filter(isDocument).map((name) => loadDocument(folder, name, present)));
  const broken = loaded.flatMap((result) => result.broken);
  const documents: CorpusDocument[] = [];
  const ids = new Map<string, string>();
  for (const { file, loaded: document } of loaded) {
    if (document === null) continue;
    const { id } = document.document;
    const earlier = ids.get(id);
    if (earlier === undefined) documents.push(document);
    else broken.push({ file, reason: `has the same name as ${earlier}` });
    ids.set(id, earlier ?? file);
  }
  if (documents.length > 0) return { documents, broken };
  const reasons = broken.map(({ file, reason }) => `${file} ${reason}`).join(', ');
  throw new CorpusError(
    `There is no document to read in ${folder}: put a .txt or .md file there${reasons === '' ? '' : ` (${reasons})`}.`,
  );
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    throw new CorpusError(`The corpus folder ${folder} cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
}

const isDocument = (name: string) =>
  DOCUMENT_ENDINGS.has(extname(name).toLowerCase()) && name.toLowerCase() !== 'readme.md' && !name.startsWith('.');

interface Loaded {
  readonly file: string;
  readonly loaded: CorpusDocument | null;
  readonly broken: BrokenFile[];
}

async function loadDocument(folder: string, file: string, present: ReadonlySet<string>): Promise<Loaded> {
  const broken: BrokenFile[] = [];
  const attempt = async <Value>(name: string, parse: (text: string) => Value): Promise<Value | null> => {
    try {
      return parse(await readText(join(folder, name)));
    } catch (error) {
      broken.push({ file: name, reason: reasonOf(error) });
      return null;
    }
  };
  const text = await attempt(file, requireWords);
  if (text === null) return { file, loaded: null, broken };
  const id = basename(file, extname(file));
  const beside = async <Value>(name: string, parse: (content: string) => Value) =>
    present.has(name) ? attempt(name, parse) : null;
  const metadataFile = await beside(`${id}.meta.json`, (json) => ({ json, metadata: parseMetadata(json) }));
  const bank = await beside(`${id}.questions.jsonl`, parseBank);
  const unanswerable = await beside(`${id}.unanswerable.jsonl`, parseUnanswerable);
  const labelled = await beside(`${id}.labelled.jsonl`, parseLabelled);
  broken.push(
    ...faultsOf(`${id}.questions.jsonl`, bank?.faults),
    ...faultsOf(`${id}.unanswerable.jsonl`, unanswerable?.faults),
    ...faultsOf(`${id}.labelled.jsonl`, labelled?.faults),
  );
  const document = await readDocument(file, text, metadataFile?.metadata).catch((error: unknown) => {
    // The one way in which reading runs out of stack: blocks in blocks in blocks.
    if (error instanceof RangeError) return null;
    throw error;
  });
  if (document === null) {
    return { file, loaded: null, broken: [...broken, { file, reason: 'is nested too deeply to be read' }] };
  }
  const edition = createHash('sha256')
    .update(text)
    .update('\0')
    .update(metadataFile?.json ?? '')
    .digest('hex');
  return {
    file,
    loaded: {
      document,
      passages: passagesOf(document),
      bank: bank?.questions ?? [],
      unanswerable: unanswerable?.questions ?? [],
      labelled: labelled?.questions ?? [],
      edition,
    },
    broken,
  };
}

/** Reads a file as UTF-8. Throws an Error with the reason in words. */
async function readText(path: string): Promise<string> {
  const found = await stat(path);
  // A named pipe would never come to an end.
  if (!found.isFile() && !found.isDirectory()) throw new Error('is not a file');
  if (found.size > MOST_BYTES) throw new Error(`is larger than ${MOST_BYTES / 1_000_000} MB`);
  const bytes = await readFile(path);
  if (bytes.includes(0)) throw new Error('is not a text file');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error('is not UTF-8 text', { cause: error });
  }
}

function requireWords(text: string): string {
  if (text.trim() === '') throw new Error('is empty');
  if (!/\p{L}/u.test(text)) throw new Error('contains no words');
  return text;
}

const faultsOf = (file: string, faults: readonly BankFault[] = []): BrokenFile[] =>
  faults.map(({ line, reason }) => ({ file, reason: `line ${line} ${reason}` }));

/** The reason in words, without paths for errors of the file system; otherwise the error's own message. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  if (code === 'EISDIR' || code === 'ENOTDIR') return code === 'EISDIR' ? 'is a folder' : 'is not a folder';
  return error instanceof Error ? error.message : String(error);
}
