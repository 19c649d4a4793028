/** 'Who says so?': a sentence and four sources, one of which the document gives for it. */

import type { CorpusDocument } from '../../corpus/corpus.js';
import { sourceGraphOf } from '../../sources/graph.js';
import { labelOf } from '../../sources/label.js';
import { isFrontPage } from '../../sources/link.js';
import { workOfNote } from '../../sources/notes.js';
import type { Source } from '../../sources/source.js';
import { itemId, optionOf, type SourceItem, shuffled } from './item.js';
import { LENGTH, refersBack } from './statements.js';
import { subjectsOf } from './subjects.js';

const WRONG_OPTIONS = 3;
/** Paragraphs this near develop one thought, for which a source of either may speak. */
const NEAR_PARAGRAPHS = 2;

/** The items in the order of the sources; sentences that name their source, or rely on several, are left out. */
export function sourceItemsOf(entry: CorpusDocument): SourceItem[] {
  const { sources } = sourceGraphOf(entry.document);
  const used = sources.filter((source) => source.used && source.uses.length > 0);
  return used.flatMap((source) =>
    source.uses.flatMap(({ passage: address, sentence }): SourceItem[] => {
      const passage = entry.passages.find((one) => one.address === address);
      const isShown = sentence.length >= LENGTH.least && sentence.length <= LENGTH.most;
      if (passage === undefined || passage.paragraph === null || !isShown) return [];
      if (!passage.sentences.includes(sentence) || refersBack(sentence)) return [];
      const behind = used.filter(({ uses }) => uses.some((use) => use.passage === address));
      const ofSentence = behind.filter(({ uses }) => uses.some((use) => use.sentence === sentence));
      if (ofSentence.length > 1 || ofSentence[0] !== source || names(sentence, source)) return [];
      // A source of a near paragraph, or by the same authors, might be right as well.
      const near = entry.passages.filter(({ paragraph }) => isNear(passage.paragraph, paragraph));
      const isUsedNear = (other: Source) => other.uses.some((use) => near.some((one) => one.address === use.passage));
      const wrong = used.filter((other) => !isUsedNear(other) && !isByTheSame(source, other));
      const id = itemId('source', sentence, source.id);
      const chosen = distinct(
        likeFirst(
          shuffled(wrong, id, (one) => one.id),
          sentence,
          source,
        ),
        source,
      );
      if (chosen.length < WRONG_OPTIONS || isGivenAway(sentence, source, chosen)) return [];
      const options = [source, ...chosen].map((one) => optionOf(workLabel(one), null));
      const right = optionOf(workLabel(source), null).key;
      return [{ kind: 'source', id, passage, sentence, options: shuffled(options, id, ({ key }) => key), right }];
    }),
  );
}

const isNear = (one: number | null, other: number | null): boolean =>
  one !== null && other !== null && Math.abs(one - other) <= NEAR_PARAGRAPHS;

/**
 * The source in one line; of a portal that is listed by its front page, the article which the note cites.
 * @internal
 */
export function workLabel(source: Source): string {
  const [note] = source.footnotes;
  if (source.link === null || note === undefined || !isFrontPage(source.link)) return labelOf(source);
  const { title, year } = workOfNote(note) ?? {};
  return labelOf({ ...source, title: title ?? source.title, year: year ?? source.year });
}

/** Whether the sentence gives the answer away: it cites or names the source, or one of its authors. */
const names = (sentence: string, { aliases, uses }: Source): boolean =>
  uses.some((use) => use.sentence === sentence && use.manner !== 'footnote') ||
  aliases.some((alias) => sentence.toLowerCase().includes(alias));

/** The sources first whose labels share the most of the words that the sentence shares with the right label. */
function likeFirst(candidates: readonly Source[], sentence: string, right: Source): Source[] {
  const stems = subjectsOf(sentence);
  const given = [...subjectsOf(workLabel(right))].filter((stem) => stems.has(stem));
  const likeness = (one: Source) => {
    const others = subjectsOf(workLabel(one));
    return given.filter((stem) => others.has(stem)).length;
  };
  return candidates.toSorted((one, other) => likeness(other) - likeness(one));
}

/** Whether the sentence shares a word with the right label and with no other. */
function isGivenAway(sentence: string, right: Source, wrong: readonly Source[]): boolean {
  const stems = subjectsOf(sentence);
  const others = new Set(wrong.flatMap((one) => [...subjectsOf(workLabel(one))]));
  return [...subjectsOf(workLabel(right))].some((stem) => stems.has(stem) && !others.has(stem));
}

const isByTheSame = (one: Source, other: Source): boolean =>
  one.twins.includes(other.id) || one.aliases.some((alias) => other.aliases.includes(alias));

/** The first sources whose labels and authors differ from each other and from the right one. */
function distinct(candidates: readonly Source[], right: Source): Source[] {
  const chosen: Source[] = [];
  for (const one of candidates) {
    if (chosen.length === WRONG_OPTIONS) break;
    const isNew = [right, ...chosen].every((other) => workLabel(other) !== workLabel(one) && !isByTheSame(other, one));
    if (isNew) chosen.push(one);
  }
  return chosen;
}
