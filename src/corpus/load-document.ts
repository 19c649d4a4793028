/** Loads a document of the corpus folder with the files beside it. Never writes. */

import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type BankFault, parseBank, parseLabelled, parseUnanswerable } from './bank.js';
import type { BrokenFile, CorpusDocument } from './corpus.js';
import { hasPages, mostBytesOf, withoutEnding } from './forms/index.js';
import { decodeText } from './forms/text-encoding.js';
import { parseMetadata } from './metadata.js';
import { passagesOf } from './passage.js';
import { readSource } from './read.js';
import { reasonOf } from './reason.js';

/** The most bytes that are read of a file beside a document. */
const MOST_BYTES = 5_000_000;
/** More than any book has; comparing 4,000 with each other, to link notes to their sources, takes 5 s. */
const MOST_NOTES = 3000;

export interface DocumentRequest {
  readonly folder: string;
  readonly file: string;
  /** Of all files of the folder. */
  readonly names: readonly string[];
}

export interface Loaded {
  readonly file: string;
  /** Null if the document cannot be used. */
  readonly loaded: CorpusDocument | null;
  readonly broken: readonly BrokenFile[];
}

/** Loads one document; what cannot be used of it is listed in `broken`. */
export async function loadDocument({ folder, file, names }: DocumentRequest): Promise<Loaded> {
  const present = new Set(names);
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
  if (document.footnotes.length > MOST_NOTES) {
    const reason = `has more than ${MOST_NOTES.toLocaleString('en')} notes; divide it`;
    return { file, loaded: null, broken: [...broken, { file, reason }] };
  }
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
      original: hasPages(file) ? join(folder, file) : null,
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
