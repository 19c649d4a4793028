/** Who says each sentence of a passage: the author, a source, a named person or body, or an unnamed group. */

import type { Passage } from '../corpus/passage.js';
import { authorDateCitationsIn } from './author-date.js';
import { runHolds, wordRun } from './folding.js';
import { type Voice, voiceOf, withoutOpening } from './reporting.js';
import type { Source, SourceGraph } from './source.js';

/**
 * `source`: the sentence names or cites a source in the graph. `named`: it names somebody who is not in the graph.
 * `footnote`: only a note's mark identifies the source. `unnamed`: a claim without a named source ("it is argued", "some analyses").
 * `author`: none of these.
 * @internal
 */
export type Speaker = 'author' | 'source' | 'named' | 'footnote' | 'unnamed';

export interface Attribution {
  readonly sentence: string;
  readonly speaker: Speaker;
  /** The words that name the speaker, as printed; null for the author and if there is only a note. */
  readonly words: string | null;
  /** The sources of the sentence: those it names or cites, and those of its notes. */
  readonly sources: readonly Source[];
  /** Numbers of the notes marked in the sentence. */
  readonly footnotes: readonly number[];
}

/** Determines who says each sentence of a passage; footnotes and references count as the author's. */
export function attributionsOf(passage: Passage, graph: SourceGraph): Attribution[] {
  return passage.sentences.map((sentence) => attributionOf(sentence, passage, graph));
}

function attributionOf(sentence: string, passage: Passage, graph: SourceGraph): Attribution {
  const behind = graph.sources.flatMap((source) => {
    const uses = source.uses.filter((one) => one.passage === passage.address && one.sentence === sentence);
    return uses.length === 0 ? [] : [{ source, uses }];
  });
  const footnotes =
    passage.kind === 'footnote'
      ? []
      : passage.footnotes.filter((note) => note.sentence === sentence).map(({ number }) => number);
  const voice = voiceOf(sentence);
  const [citation] = authorDateCitationsIn(sentence);
  // Joseph Nye is the speaker, although his words are cited from another work.
  const isOtherNamed =
    voice.kind === 'named' &&
    !behind.some(({ source }) => source.aliases.some((alias) => runHolds(wordRun(voice.words), alias)));
  const isSource = behind.some(({ uses }) =>
    uses.some(({ manner }) => manner === 'mention' || (manner === 'citation' && !isOtherNamed)),
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
  // "The same report", without naming its author.
  return kind === 'same' ? 'unnamed' : kind;
}
