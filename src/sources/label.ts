/** A source in one line, as lists and autocomplete show it: "Author (year) – short title". */

import { authorsInShort } from './names.js';
import type { Source } from './source.js';

/** Discord's limit for the name of an autocomplete choice. */
const LONGEST_LABEL_CHARS = 100;

/** Authors may take up this share of a label; the title needs the rest. */
const LONGEST_AUTHORS_CHARS = 60;

/** At most {@link LONGEST_LABEL_CHARS} characters; a source without author and title is labelled with the words of its note. */
export function labelOf(source: Source): string {
  const [note] = source.footnotes;
  const authors = authorsInShort(source.authors);
  const title = source.title ?? source.reference?.raw ?? note?.text ?? source.link ?? source.id;
  if (authors === '' && source.reference === null && note !== undefined)
    return shortened(`Note ${note.number} – ${title}`, LONGEST_LABEL_CHARS);
  const head = authors === '' ? '' : `${shortened(authors, LONGEST_AUTHORS_CHARS)} (${source.year ?? 'n.d.'}) – `;
  return head + shortened(title, LONGEST_LABEL_CHARS - head.length);
}

/** Truncated at the end of a word, with an ellipsis. */
function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/u, '')}…`;
}
