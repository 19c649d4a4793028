/** The dated events in a document's body in chronological order, each with the sentence that dates it. */

import type { CorpusDocument } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passage.js';
import { type DateSpan, datesIn } from './dates.js';

export interface DatedEvent {
  /** As the document writes it: "the 2010s" becomes "2010s", "first quarter of 2026" is unchanged. */
  readonly written: string;
  readonly span: DateSpan;
  readonly passage: Passage;
  readonly sentence: string;
}

const timelines = new WeakMap<CorpusDocument, readonly DatedEvent[]>();

/** The events, earliest first, a longer span before those within it; may be empty. Computed once per document. */
export function timelineOf(entry: CorpusDocument): readonly DatedEvent[] {
  const known = timelines.get(entry);
  if (known !== undefined) return known;
  // Years in a table head its columns and rows.
  const body = entry.passages.filter(({ paragraph, kind }) => paragraph !== null && kind !== 'table');
  const events = body.flatMap((passage) =>
    passage.sentences.flatMap((sentence) =>
      datesIn(sentence).map(({ written, span }) => ({ written, span, passage, sentence })),
    ),
  );
  const sorted = events.sort((one, other) => one.span.from - other.span.from || other.span.to - one.span.to);
  timelines.set(entry, sorted);
  return sorted;
}
