/** What in the body leans on which source: citations, marks of notes, and sources named as speaking. */

import type { Footnote, Reference } from '../corpus/document.js';
import type { Passage } from '../corpus/passage.js';
import { authorDateCitationsIn, type CitedReference, referenceCited } from './author-date.js';
import { runHolds, wordRun } from './folding.js';
import { voiceOf } from './reporting.js';
import type { Leaning } from './source.js';

/** What of a source is known before it is tied to the text. */
export interface Candidate {
  readonly id: string;
  readonly reference: Reference | null;
  readonly aliases: readonly string[];
  readonly footnotes: readonly Footnote[];
}

export interface FoundLeaning extends Leaning {
  /** The id of the source. */
  readonly source: string;
}

/** A citation where it stands, with what it leans on. */
interface BodyCitation extends CitedReference {
  readonly passage: string;
  readonly sentence: string;
}

/** Finds the author–date citations of the body's passages and of the notes that an entry of the list answers to. */
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

/** What counts as body: the numbered paragraphs. Matter names its own publisher, and that is no source. */
const bodyOf = (passages: readonly Passage[]) => passages.filter(({ paragraph }) => paragraph !== null);

/**
 * Ties the body's sentences to the sources. `noteSources` gives the ids of each note's sources.
 */
export function leaningsOf(
  passages: readonly Passage[],
  candidates: readonly Candidate[],
  noteSources: ReadonlyMap<number, readonly string[]>,
): FoundLeaning[] {
  const references = candidates.flatMap(({ reference }) => reference ?? []);
  const idOf = new Map(candidates.map(({ id, reference }) => [reference, id]));
  const cited = citationsIn(passages, references);
  const found: FoundLeaning[] = [];
  const add = (sources: Iterable<string>, leaning: Leaning) => {
    for (const source of new Set(sources)) found.push({ ...leaning, source });
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
      // "Beeker (2021) notes" is one citation, not a name besides.
      add(
        byName.filter((id) => !byCitation.includes(id)),
        { ...place, manner: 'mention' },
      );
      const here = [...byCitation, ...byNote, ...byName];
      if (here.length > 0) before = here;
    }
    // A mark whose sentence could not be told still stands in this passage.
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
 * The sources that the sentence names as speaking. A name with a note or citation beside it means the source of that, where
 * the source answers to the name: the list may have another work of the same institution. "The same analysis" is the source before.
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

/** The publisher's name may stand in the note alone. */
const isInNotes = (name: string, { footnotes }: Candidate) =>
  footnotes.some(({ text }) => runHolds(wordRun(text), name));
