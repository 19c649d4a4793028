/** What a group needs to discuss a passage: open questions about it, and what the document says against it or leaves open. */

import type { CorpusDocument } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passage.js';
import { type Counterpoint, counterpoints } from './counterpoints.js';
import { type OpenQuestion, openQuestions } from './open-questions.js';

/** Enough to choose from; nobody reads a thread that begins with more. */
const QUESTIONS = 3;

export interface Discussion {
  readonly start: Passage;
  /** At most three; empty if the document has no bank. */
  readonly questions: readonly OpenQuestion[];
  /** At most one contrast and one open point. */
  readonly counterpoints: readonly Counterpoint[];
}

/** The discussion of a body paragraph, given by its address or by that of one of its notes; null for any other passage. */
export function discussionOf(entry: CorpusDocument, address: string): Discussion | null {
  const start = paragraphFor(entry, address);
  if (start === null) return null;
  return { start, questions: openQuestions(entry, start, QUESTIONS), counterpoints: counterpoints(entry, start) };
}

/** The body paragraph at the address, or the one marked with the note at the address; null if there is none. */
export function paragraphFor({ passages }: CorpusDocument, address: string): Passage | null {
  const given = passages.find((passage) => passage.address === address);
  const notes = given?.kind === 'footnote' ? given.footnotes.map(({ number }) => number) : [];
  const holds = ({ paragraph, footnotes }: Passage) =>
    paragraph !== null && footnotes.some(({ number }) => notes.includes(number));
  return given?.paragraph == null ? (passages.find(holds) ?? null) : given;
}
