/** The dated events of a document's body in the order of time, each with the sentence that dates it. */

import type { CorpusDocument } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passage.js';
import { type DateSpan, datesIn } from './dates.js';

export interface DatedEvent {
  /** As the document writes it: "the 2010s" gives "2010s", "first quarter of 2026" stays. */
  readonly written: string;
  readonly span: DateSpan;
  readonly passage: Passage;
  readonly sentence: string;
}

const timelines = new WeakMap<CorpusDocument, readonly DatedEvent[]>();

/** The events, earliest first, a longer span before those within it; empty for a document without dates. Made once a document. */
export function timelineOf(entry: CorpusDocument): readonly DatedEvent[] {
  const known = timelines.get(entry);
  if (known !== undefined) return known;
  // A table's years head its columns and rows.
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
