/** Reads a file into sections, notes, references and matter, whatever its form. */

import type { Document, Matter, Reference } from './document.js';
import type { Reading } from './forms/form.js';
import { recognise, withoutEnding } from './forms/index.js';
import type { Metadata } from './metadata.js';
import { partBack } from './parts/back.js';
import { takeFront, withoutRepeats } from './parts/front.js';
import { bodyOf } from './parts/sections.js';
import { isNumbered, referencesOf } from './references/references.js';
import type { Block, Note } from './text/block.js';
import { withoutInvisible } from './text/characters.js';
import { markPlainly } from './text/printed-marks.js';
import { rejoin } from './text/rejoin.js';

/** The title of the title block in the matter. */
const TITLE = 'Title';

export interface ReadDocument {
  readonly document: Document;
  /** What could not be read of the file, each as a phrase that follows its name. */
  readonly unread: readonly string[];
}

/**
 * Reads a file of any form. `name` is the file's name; without its ending it is the id. What neither the metadata nor the
 * file states is null, except the title, which falls back to the name. Throws an Error whose message is a phrase that follows
 * the file's name ("is not a text file") if it cannot be read.
 */
export async function readSource(
  name: string,
  content: Uint8Array | string,
  metadata: Metadata = {},
): Promise<ReadDocument> {
  const { form, source } = recognise(name, content);
  const reading = withVisibleText(await form.read(source));
  return { document: documentOf(withoutEnding(name), reading, metadata), unread: reading.unread };
}

/** Characters that change the direction of text can make it look other than it reads; an entity of HTML or a run of Word may hide them. */
const withVisibleText = (reading: Reading): Reading => ({
  ...reading,
  blocks: reading.blocks.map((block) => ({
    ...block,
    text: withoutInvisible(block.text),
    parts: block.parts.map(withoutInvisible),
  })),
  notes: reading.notes.map((note) => ({ ...note, text: withoutInvisible(note.text) })),
  lines: reading.lines.map(withoutInvisible),
});

/**
 * The document alone.
 * @internal
 */
export const readDocument = async (name: string, content: Uint8Array | string, metadata: Metadata = {}) =>
  (await readSource(name, content, metadata)).document;

function documentOf(id: string, reading: Reading, metadata: Metadata): Document {
  const { lexicon, lines } = reading;
  const known = { ...reading.stated, ...withoutUnknown(metadata) };
  const front = takeFront(reading.blocks, reading.runningHeads, known.title ?? null, reading.hasMarkup === true);
  const { body, references: list, matter } = partBack(front.body);
  const references = referencesOf(list, lexicon);
  const cited = tieCitations(body, reading.notes, isNumbered(list) ? references : []);
  const { sections, footnotes } = bodyOf(rejoin(cited.body, lexicon), cited.notes);
  const titleLines = withoutRepeats([...lines, ...front.lines]);
  const titleMatter: Matter[] = titleLines.length > 0 ? [{ title: TITLE, text: titleLines.join(' ') }] : [];
  return {
    id,
    title: known.title ?? front.title ?? id,
    publisher: known.publisher ?? null,
    series: known.series ?? null,
    date: known.date ?? front.date,
    author: known.author ?? front.author,
    url: known.url ?? null,
    licence: known.licence ?? null,
    language: known.language ?? null,
    sections,
    matter: [...titleMatter, ...matter],
    footnotes,
    references,
  };
}

/** In a text without notes, bracketed numbers that refer to a numbered reference list are marks, and the entries are its notes. */
function tieCitations(
  body: readonly Block[],
  notes: readonly Note[],
  references: readonly Reference[],
): { body: readonly Block[]; notes: readonly Note[] } {
  if (notes.length > 0 || references.length === 0) return { body, notes };
  const entries = references.map(({ n, raw, page }): Note => ({ label: String(n), text: raw, page }));
  const { blocks, found } = markPlainly(body, new Set(entries.map(({ label }) => label)));
  return { body: blocks, notes: entries.filter(({ label }) => found.has(label)) };
}

/** The known fields only, so that an unknown one does not hide what the front matter says. */
const withoutUnknown = (metadata: Metadata): Metadata =>
  Object.fromEntries(Object.entries(metadata).filter(([, value]) => value != null));
