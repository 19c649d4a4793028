/** Everything known about one source, or about one footnote. */

import type { Corpus, CorpusDocument } from '../corpus/corpus.js';
import type { Footnote } from '../corpus/document.js';
import type { Passage } from '../corpus/passage.js';
import type { Disagreement } from './disagreement.js';
import { sourceGraphOf } from './graph.js';
import type { Source, SourceUse } from './source.js';

/** A passage with its sentences that rely on a source, and the manner of each. */
interface UsingPassage {
  readonly passage: Passage;
  readonly uses: readonly SourceUse[];
}

export interface SourceLookUp {
  readonly source: Source;
  /** The entry as printed, or the note's words if only a note names the source. */
  readonly text: string;
  readonly link: string | null;
  /** The passages that rely on it, in the order of the text. */
  readonly passages: readonly UsingPassage[];
  /** Its own entry and notes, which can be cited as passages too. */
  readonly entries: readonly Passage[];
  /** Other sources with the same link or authors, with the passages that rely on them. */
  readonly related: readonly { readonly source: Source; readonly passages: readonly UsingPassage[] }[];
  /** What the document contradicts itself about. */
  readonly disagreements: readonly Disagreement[];
}

/** Looks up a source by its id from {@link findSources}; null if there is none. */
export function lookUpSource(corpus: Corpus, id: string): SourceLookUp | null {
  for (const { document, passages } of corpus.documents) {
    const graph = sourceGraphOf(document);
    const source = graph.sources.find((one) => one.id === id);
    if (source === undefined) continue;
    const addresses = addressesOf(source);
    const related = graph.sources.filter(
      (other) => other !== source && (source.twins.includes(other.id) || haveOneAuthor(source, other)),
    );
    return {
      source,
      text: source.reference?.raw ?? source.footnotes[0]?.text ?? '',
      link: source.link ?? source.footnotes.flatMap(({ urls }) => urls)[0] ?? null,
      passages: passagesUsing(source, passages),
      entries: passages.filter(({ address }) => addresses.includes(address)),
      related: related.map((other) => ({ source: other, passages: passagesUsing(other, passages) })),
      disagreements: graph.disagreements.filter((one) => concerns(one, addresses)),
    };
  }
  return null;
}

const addressesOf = ({ reference, footnotes }: Source): string[] => [
  ...footnotes.map(({ number }) => `fn${number}`),
  ...(reference === null ? [] : [`ref${reference.n}`]),
];

const concerns = ({ readings }: Disagreement, addresses: readonly string[]) =>
  readings.some(({ passage }) => addresses.includes(passage));

const haveOneAuthor = (one: Source, other: Source) => one.authors.some((author) => other.authors.includes(author));

function passagesUsing({ uses }: Source, passages: readonly Passage[]): UsingPassage[] {
  return passages.flatMap((passage) => {
    const here = uses.filter((use) => use.passage === passage.address);
    return here.length === 0 ? [] : [{ passage, uses: here }];
  });
}

export interface FootnoteLookUp {
  readonly document: string;
  readonly note: Footnote;
  /** Empty for a note that is only a remark. */
  readonly sources: readonly Source[];
  /** The note's own link, or else that of its source, or null. */
  readonly link: string | null;
  /** Whether the link is the note's own or its source's, e.g. for a note printed without one. */
  readonly linkFrom: 'note' | 'source' | null;
  /** The sentence with the mark; empty if it could not be determined. */
  readonly claim: string;
  /** The passage with the mark; null if the text has no mark. */
  readonly passage: Passage | null;
  readonly disagreements: readonly Disagreement[];
}

/** Looks up a footnote of the document; null if there is no such note. */
export function lookUpFootnote({ document, passages }: CorpusDocument, number: number): FootnoteLookUp | null {
  const note = document.footnotes.find((one) => one.number === number);
  if (note === undefined) return null;
  const graph = sourceGraphOf(document);
  const sources = graph.sourcesOfNote.get(number) ?? [];
  const [own] = note.urls;
  const borrowed = sources.flatMap(({ link }) => link ?? [])[0];
  return {
    document: document.id,
    note,
    sources,
    link: own ?? borrowed ?? null,
    linkFrom: own !== undefined ? 'note' : borrowed !== undefined ? 'source' : null,
    claim: note.sentence,
    passage:
      passages.find(({ kind, footnotes }) => kind !== 'footnote' && footnotes.some((one) => one.number === number)) ??
      null,
    disagreements: graph.disagreements.filter((one) => concerns(one, [`fn${number}`])),
  };
}
