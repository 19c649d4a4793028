/** Who says what a passage says, sentence by sentence: the author, a source, somebody named, or nobody in particular. */

import type { Passage } from '../corpus/passage.js';
import { authorDateCitationsIn } from './author-date.js';
import { runHolds, wordRun } from './folding.js';
import { type Voice, voiceOf, withoutOpening } from './reporting.js';
import type { Source, SourceGraph } from './source.js';

/**
 * `source`: the sentence names or cites a source of the graph. `named`: it names somebody whom the graph does not have.
 * `footnote`: only a note's mark tells. `unnamed`: it gives a claim as that of nobody named ("it is argued", "some analyses").
 * `author`: nothing in it says otherwise.
 * @internal
 */
export type Speaker = 'author' | 'source' | 'named' | 'footnote' | 'unnamed';

export interface Attribution {
  readonly sentence: string;
  readonly speaker: Speaker;
  /** The words that name the speaker, as printed; null for the author and for a note alone. */
  readonly words: string | null;
  /** The sources behind the sentence: those it names or cites, and those of its notes. */
  readonly sources: readonly Source[];
  /** Numbers of the notes whose mark the sentence carries. */
  readonly footnotes: readonly number[];
}

/** Tells who says each sentence of a passage; a footnote and a reference speak for themselves and are given as the author's. */
export function attributionsOf(passage: Passage, graph: SourceGraph): Attribution[] {
  return passage.sentences.map((sentence) => attributionOf(sentence, passage, graph));
}

function attributionOf(sentence: string, passage: Passage, graph: SourceGraph): Attribution {
  const behind = graph.sources.flatMap((source) => {
    const leanings = source.leanings.filter((one) => one.passage === passage.address && one.sentence === sentence);
    return leanings.length === 0 ? [] : [{ source, leanings }];
  });
  const footnotes =
    passage.kind === 'footnote'
      ? []
      : passage.footnotes.filter((note) => note.sentence === sentence).map(({ number }) => number);
  const voice = voiceOf(sentence);
  const [citation] = authorDateCitationsIn(sentence);
  // Joseph Nye speaks, though his words are cited from others.
  const isOtherNamed =
    voice.kind === 'named' &&
    !behind.some(({ source }) => source.aliases.some((alias) => runHolds(wordRun(voice.words), alias)));
  const isSource = behind.some(({ leanings }) =>
    leanings.some(({ manner }) => manner === 'mention' || (manner === 'citation' && !isOtherNamed)),
  );
  return {
    sentence,
    speaker: speakerOf(voice, isSource, footnotes.length > 0 || behind.length > 0),
    words: voice.words ?? (isSource && citation !== undefined ? withoutOpening(citation.names) : null),
    sources: behind.map(({ source }) => source),
    footnotes,
  };
}

function speakerOf({ kind }: Voice, isSource: boolean, hasNote: boolean): Speaker {
  if (isSource) return 'source';
  if (kind === 'named') return 'named';
  if (hasNote) return 'footnote';
  // "The same report", but of whom is not told.
  return kind === 'same' ? 'unnamed' : kind;
}
