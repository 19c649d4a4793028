/** What a group needs to discuss a passage: open questions that rest on it, and what the document holds against it or leaves open. */

import type { CorpusDocument } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passage.js';
import { type Counterpoint, counterpoints } from './counterpoints.js';
import { type OpenQuestion, openQuestions } from './open-questions.js';

/** Enough to choose from; a thread that opens with more is read by nobody. */
const QUESTIONS = 3;

export interface Discussion {
  readonly start: Passage;
  /** At most three; none where the document has no bank. */
  readonly questions: readonly OpenQuestion[];
  /** At most one contrast and one open point. */
  readonly counterpoints: readonly Counterpoint[];
}

/** The discussion of a body paragraph, given by its address or by that of a note in it; null for any other passage. */
export function discussionOf(entry: CorpusDocument, address: string): Discussion | null {
  const start = paragraphFor(entry, address);
  if (start === null) return null;
  return { start, questions: openQuestions(entry, start, QUESTIONS), counterpoints: counterpoints(entry, start) };
}

/** The body paragraph at the address, or the one that carries the note at it; null where there is none. */
export function paragraphFor({ passages }: CorpusDocument, address: string): Passage | null {
  const given = passages.find((passage) => passage.address === address);
  const notes = given?.kind === 'footnote' ? given.footnotes.map(({ number }) => number) : [];
  const holds = ({ paragraph, footnotes }: Passage) =>
    paragraph !== null && footnotes.some(({ number }) => notes.includes(number));
  return given?.paragraph == null ? (passages.find(holds) ?? null) : given;
}
