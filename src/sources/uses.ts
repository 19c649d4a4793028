/** The places in the body that rely on each source: citations, note marks, and sources named as speakers. */

import type { Footnote, Reference } from '../corpus/document.js';
import type { Passage } from '../corpus/passage.js';
import { authorDateCitationsIn, type CitedReference, referenceCited } from './author-date.js';
import { runHolds, wordRun } from './folding.js';
import { voiceOf } from './reporting.js';
import type { SourceUse } from './source.js';

/** What is known of a source before it is linked to the text. */
export interface Candidate {
  readonly id: string;
  readonly reference: Reference | null;
  readonly aliases: readonly string[];
  readonly footnotes: readonly Footnote[];
}

export interface FoundUse extends SourceUse {
  /** The id of the source. */
  readonly source: string;
}

/** A citation at its place, with the source it refers to. */
interface BodyCitation extends CitedReference {
  readonly passage: string;
  readonly sentence: string;
}

/** Finds the author–date citations in the body's passages and in the notes that match an entry of the list. */
export function citationsIn(passages: readonly Passage[], references: readonly Reference[]): BodyCitation[] {
  const citing = passages.filter(({ kind, paragraph }) => paragraph !== null || kind === 'footnote');
  return citing.flatMap(({ address, sentences }) =>
    sentences.flatMap((sentence) =>
      authorDateCitationsIn(sentence).flatMap((citation) => {
        const cited = referenceCited(citation, references);
        return cited === null ? [] : [{ ...cited, passage: address, sentence }];
      }),
    ),
  );
}

/** The body is the numbered paragraphs. Matter names its own publisher, which is not a source. */
const bodyOf = (passages: readonly Passage[]) => passages.filter(({ paragraph }) => paragraph !== null);

/**
 * Links the body's sentences to the sources. `noteSources` gives the ids of each note's sources.
 */
export function findUses(
  passages: readonly Passage[],
  candidates: readonly Candidate[],
  noteSources: ReadonlyMap<number, readonly string[]>,
): FoundUse[] {
  const references = candidates.flatMap(({ reference }) => reference ?? []);
  const idOf = new Map(candidates.map(({ id, reference }) => [reference, id]));
  const cited = citationsIn(passages, references);
  const found: FoundUse[] = [];
  const add = (sources: Iterable<string>, use: SourceUse) => {
    for (const source of new Set(sources)) found.push({ ...use, source });
  };
  for (const passage of bodyOf(passages)) {
    let before: readonly string[] = [];
    for (const sentence of passage.sentences) {
      const place = { passage: passage.address, sentence, footnote: null };
      const byCitation = cited
        .filter((one) => one.passage === passage.address && one.sentence === sentence)
        .flatMap((one) => idOf.get(one.reference) ?? []);
      const notes = passage.footnotes.filter((note) => note.sentence === sentence);
      const byNote = notes.flatMap(({ number }) => noteSources.get(number) ?? []);
      const byName = namedIn(sentence, candidates, [...byCitation, ...byNote], before);
      add(byCitation, { ...place, manner: 'citation' });
      for (const { number } of notes)
        add(noteSources.get(number) ?? [], { ...place, manner: 'footnote', footnote: number });
      // "Beeker (2021) notes" is one citation, and not also a name.
      add(
        byName.filter((id) => !byCitation.includes(id)),
        { ...place, manner: 'mention' },
      );
      const here = [...byCitation, ...byNote, ...byName];
      if (here.length > 0) before = here;
    }
    // A mark that could not be assigned to a sentence still belongs to this passage.
    for (const { number, sentence } of passage.footnotes) {
      if (passage.sentences.includes(sentence)) continue;
      const known = passage.text.includes(sentence) ? sentence : '';
      add(noteSources.get(number) ?? [], {
        manner: 'footnote',
        passage: passage.address,
        sentence: known,
        footnote: number,
      });
    }
  }
  return found;
}

/**
 * The sources that the sentence names as speakers. A name next to a note or citation refers to its source if the names match:
 * the list may have another work by the same institution. "The same analysis" refers to the previous source.
 */
function namedIn(
  sentence: string,
  candidates: readonly Candidate[],
  beside: readonly string[],
  before: readonly string[],
): string[] {
  const voice = voiceOf(sentence);
  if (voice.kind === 'same') return beside.length > 0 ? [] : [...before];
  if (voice.kind !== 'named') return [];
  const run = wordRun(voice.words);
  const bearers = candidates.filter(({ aliases }) => aliases.some((alias) => runHolds(run, alias)));
  const meant = candidates.filter(
    (one) => beside.includes(one.id) && (bearers.includes(one) || isInNotes(voice.words, one)),
  );
  return (meant.length > 0 ? meant : bearers).map(({ id }) => id);
}

/** The publisher's name may be only in the note. */
const isInNotes = (name: string, { footnotes }: Candidate) =>
  footnotes.some(({ text }) => runHolds(wordRun(text), name));
