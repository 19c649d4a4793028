/** Every figure in a document's body with what it counts. Numbers of sections and notes are not in the body's text. */

import type { CorpusDocument } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passage.js';
import { citationSpans, type TextSpan } from './citation-spans.js';
import { datesIn } from './dates.js';
import { countedAfter, spelledNumbersIn } from './spelled-numbers.js';

/** An amount of something, a date, part of a name ("MiG-29"), or the year of a work that is cited. */
export type FigureKind = 'amount' | 'date' | 'name' | 'citation';

export interface Figure {
  /** As the document writes it, with its sign or unit: "12.7 million", "$3,000", "40 per cent", "five", "MiG-29". */
  readonly written: string;
  readonly kind: FigureKind;
  /** What is counted, in the document's words: "main components"; empty if the figure's own words say it. */
  readonly counts: string;
  readonly passage: Passage;
  readonly sentence: string;
}

const ledgers = new WeakMap<CorpusDocument, readonly Figure[]>();

/** The figures in the order of the text; may be empty. Computed once per document. */
export function numbersOf(entry: CorpusDocument): readonly Figure[] {
  const known = ledgers.get(entry);
  if (known !== undefined) return known;
  const body = entry.passages.filter(({ paragraph }) => paragraph !== null);
  const figures = body.flatMap((passage) =>
    passage.sentences.flatMap((sentence) =>
      figuresIn(sentence).map(({ written, kind, counts }) => ({ written, kind, counts, passage, sentence })),
    ),
  );
  ledgers.set(entry, figures);
  return figures;
}

interface Found extends TextSpan {
  readonly written: string;
  readonly kind: FigureKind;
  readonly counts: string;
}

/** Letters attached to a figure, with or without a hyphen: "MiG-29", "CH-92A", "COVID-19", "G7". */
const NAMED = /(?<![\p{L}\p{M}\p{N}])\p{L}[\p{L}\p{M}]*-?\d[\p{L}\p{N}]*(?:-\d+)?/gu;
const CURRENCY = String.raw`(?:[A-Z]{0,3}[$€£¥]|(?:USD|EUR|GBP|CHF|CNY|RUB) )`;
const SCALE = String.raw`(?: (?:thousand|million|billion|trillion)\b)?`;
const UNIT = String.raw`(?:\s?(?:%|‰|°C?|€)|[- ](?:per ?cent|percentage points?|euros?|dollars?|pounds?|km²?|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|feet|hectares?|acres?|tonnes?|tons?|kg|megawatts?|MW|GW|years?|months?|weeks?|days?|hours?|minutes?)\b)?`;
const DIGITS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${CURRENCY})?[-−]?\d+(?:[.,]\d+)*(?:st|nd|rd|th)?(?![\p{L}\p{N}])${SCALE}${UNIT}`,
  'gu',
);
const ENDS_IN_UNIT = /(?:%|‰|°C?|€|\p{L})$/u;

/** The figures of one sentence, in order. */
function figuresIn(sentence: string): Found[] {
  const found: Found[] = [];
  const add = (figure: Found) => {
    if (!found.some(({ start, end }) => figure.start < end && start < figure.end)) found.push(figure);
  };
  for (const { start, end, names } of citationSpans(sentence)) {
    for (const { index, 0: written } of sentence.slice(start, end).matchAll(/\d+/gu))
      add({ written, kind: 'citation', counts: names, start: start + index, end: start + index + written.length });
  }
  for (const { written, start } of datesIn(sentence))
    add({ written, kind: 'date', counts: '', start, end: start + written.length });
  for (const { index, 0: written } of sentence.matchAll(NAMED))
    add({ written, kind: 'name', counts: '', start: index, end: index + written.length });
  for (const { index, 0: written } of sentence.matchAll(DIGITS)) {
    const end = index + written.length;
    const counts =
      ENDS_IN_UNIT.test(written) && !/\d(?:st|nd|rd|th)$/u.test(written) ? '' : countedAfter(sentence, end);
    add({ written, kind: 'amount', counts, start: index, end });
  }
  for (const { written, counts, start } of spelledNumbersIn(sentence))
    add({ written, kind: 'amount', counts, start, end: start + written.length });
  return found.sort((one, other) => one.start - other.start);
}
