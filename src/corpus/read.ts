/** Parses a document's text into sections, notes, references and matter, whatever its form. */

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

/** The position of the title block in the matter. */
const TITLE = 'Title';

/**
 * Parses a text into a Document. `name` is the file's name; without its extension it is the id. What neither the metadata nor the
 * text states is null, except the title, which falls back to the name. The Markdown parser is loaded on first use, so that
 * a corpus of plain text starts a fifth of a second faster.
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

/** In a text without notes, bracketed numbers that refer to a numbered reference list are marks, and the entries are its notes. */
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

/** The known fields only, so that an unknown one does not hide what the front matter says. */
const withoutUnknown = (metadata: Metadata): Metadata =>
  Object.fromEntries(Object.entries(metadata).filter(([, value]) => value != null));
