/** Loads the corpus folder into memory: documents with their metadata and question banks. Never writes. */

import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type BankFault, parseBank, parseLabelled, parseUnanswerable } from './bank.js';
import type { BrokenFile, Corpus, CorpusDocument } from './corpus.js';
import { CorpusError } from './errors.js';
import { ENDINGS, hasForm, mostBytesOf, withoutEnding } from './forms/index.js';
import { decodeText } from './forms/text-encoding.js';
import { parseMetadata } from './metadata.js';
import { passagesOf } from './passage.js';
import { readSource } from './read.js';

/** The most bytes that are read of a file beside a document. */
const MOST_BYTES = 5_000_000;

/**
 * Loads every document of a folder except README.md, ordered by name. An unusable file is listed in
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
    `There is no document to read in ${folder}: put a ${LISTED_ENDINGS} file there${reasons === '' ? '' : ` (${reasons})`}.`,
  );
}

/** ".md, .txt or .pdf" */
const LISTED_ENDINGS = `${[...ENDINGS].slice(0, -1).join(', ')} or ${ENDINGS.at(-1)}`;

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    throw new CorpusError(`The corpus folder ${folder} cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
}

const isDocument = (name: string) => hasForm(name) && name.toLowerCase() !== 'readme.md' && !name.startsWith('.');

interface Loaded {
  readonly file: string;
  readonly loaded: CorpusDocument | null;
  readonly broken: BrokenFile[];
}

async function loadDocument(folder: string, file: string, present: ReadonlySet<string>): Promise<Loaded> {
  const broken: BrokenFile[] = [];
  const attempt = async <Value>(name: string, read: () => Promise<Value>): Promise<Value | null> => {
    try {
      return await read();
    } catch (error) {
      broken.push({ file: name, reason: reasonOf(error) });
      return null;
    }
  };
  const id = withoutEnding(file);
  const beside = async <Value>(name: string, parse: (text: string) => Value) =>
    present.has(name) ? attempt(name, async () => parse(await readText(join(folder, name)))) : null;
  const metadataFile = await beside(`${id}.meta.json`, (json) => ({ json, metadata: parseMetadata(json) }));
  const bank = await beside(`${id}.questions.jsonl`, parseBank);
  const unanswerable = await beside(`${id}.unanswerable.jsonl`, parseUnanswerable);
  const labelled = await beside(`${id}.labelled.jsonl`, parseLabelled);
  broken.push(
    ...faultsOf(`${id}.questions.jsonl`, bank?.faults),
    ...faultsOf(`${id}.unanswerable.jsonl`, unanswerable?.faults),
    ...faultsOf(`${id}.labelled.jsonl`, labelled?.faults),
  );
  const content = await attempt(file, () => readBytes(join(folder, file), mostBytesOf(file)));
  const read = content === null ? null : await attempt(file, () => readSource(file, content, metadataFile?.metadata));
  if (content === null || read === null) return { file, loaded: null, broken };
  const { document, unread } = read;
  broken.push(...unread.map((reason) => ({ file, reason })));
  const edition = createHash('sha256')
    .update(withoutMark(content))
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

/** Reads a file. Throws an Error with the reason in words. */
async function readBytes(path: string, mostBytes: number): Promise<Buffer> {
  const found = await stat(path);
  // A named pipe would never come to an end.
  if (!found.isFile() && !found.isDirectory()) throw new Error('is not a file');
  if (found.size > mostBytes) throw new Error(`is larger than ${mostBytes / 1_000_000} MB`);
  return readFile(path);
}

/** Reads a file as text. Throws an Error with the reason in words. */
async function readText(path: string): Promise<string> {
  const decoded = decodeText(await readBytes(path, MOST_BYTES));
  if ('fault' in decoded) throw new Error(decoded.fault);
  if (decoded.text.trim() === '') throw new Error('is empty');
  return decoded.text;
}

/** The content without a byte order mark, which makes no other edition. */
const withoutMark = (content: Buffer) => (content.subarray(0, 3).equals(UTF_8_MARK) ? content.subarray(3) : content);
const UTF_8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

const faultsOf = (file: string, faults: readonly BankFault[] = []): BrokenFile[] =>
  faults.map(({ line, reason }) => ({ file, reason: `line ${line} ${reason}` }));

/** The reason in words, without paths for errors of the file system; otherwise the error's own message. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  // The one way in which reading runs out of stack: blocks in blocks in blocks.
  if (error instanceof RangeError) return 'is nested too deeply to be read';
  if (code === 'EISDIR' || code === 'ENOTDIR') return code === 'EISDIR' ? 'is a folder' : 'is not a folder';
  return error instanceof Error ? error.message : String(error);
}
