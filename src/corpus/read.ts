/** A document's text read into its sections, notes, references and matter, in whatever form it was written. */

import { partBack } from './back.js';
import type { Block, Note } from './block.js';
import { plainCharacters } from './characters.js';
import type { Document, Matter, Reference } from './document.js';
import { takeFront, withoutRepeats } from './front.js';
import { lexiconOf } from './joining.js';
import { isMarkdown } from './markdown/form.js';
import { takeFrontMatter } from './markdown/front-matter.js';
import type { Metadata } from './metadata.js';
import { readPlainText } from './plain/plain-text.js';
import { markPlainly } from './printed-marks.js';
import { isNumbered, referencesOf } from './references/references.js';
import { rejoin } from './rejoin.js';
import { bodyOf } from './sections.js';

/** The title block's place among the matter. */
const TITLE = 'Title';

/**
 * Reads a text into a Document. `name` is the file's name; without its ending it is the id. What neither the metadata nor the
 * text states is null, but the title, which falls back to the name. What reads Markdown is loaded when first needed: the start
 * of a corpus of plain text is a fifth of a second shorter.
 */
export async function readDocument(name: string, text: string, metadata: Metadata = {}): Promise<Document> {
  const id = name.replace(/\.(?:txt|md)$/iu, '');
  const plain = plainCharacters(text);
  const lexicon = lexiconOf(plain.split('\n'));
  const { metadata: stated, lines, rest } = await takeFrontMatter(plain);
  const known = { ...stated, ...withoutUnknown(metadata) };
  const blocked = isMarkdown(rest)
    ? (await import('./markdown/markdown.js')).readMarkdown(rest)
    : readPlainText(rest, lexicon);
  const front = takeFront(blocked.blocks, blocked.runningHeads, known.title ?? null);
  const { body, references: list, matter } = partBack(front.body);
  const references = referencesOf(list, lexicon);
  const cited = tieCitations(body, blocked.notes, isNumbered(list) ? references : []);
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

/** In a text without notes, numbers in brackets that point into a numbered reference list are marks: the entries are its notes. */
function tieCitations(
  body: readonly Block[],
  notes: readonly Note[],
  references: readonly Reference[],
): { body: readonly Block[]; notes: readonly Note[] } {
  if (notes.length > 0 || references.length === 0) return { body, notes };
  const entries = references.map(({ n, raw }): Note => ({ label: String(n), text: raw }));
  const { blocks, found } = markPlainly(body, new Set(entries.map(({ label }) => label)));
  return { body: blocks, notes: entries.filter(({ label }) => found.has(label)) };
}

/** The fields that are known, so that an unknown one does not hide what the front matter says. */
const withoutUnknown = (metadata: Metadata): Metadata =>
  Object.fromEntries(Object.entries(metadata).filter(([, value]) => value != null));
