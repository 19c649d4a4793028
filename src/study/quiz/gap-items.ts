/** A sentence with a gap: a term or a figure of the document to be typed as it is printed. */

import type { CorpusDocument } from '../../corpus/corpus.js';
import { fold } from '../../languages/fold.js';
import { hedgesIn } from '../../wording/hedging.js';
import { numberOf } from '../../wording/numbers.js';
import { glossaryOf } from '../glossary.js';
import { numbersOf } from '../numbers.js';
import { type GapItem, itemId } from './item.js';
import type { Statement } from './statements.js';

/** A gap longer than this cannot be guessed word for word. */
const MOST_WORDS = 3;
const LENGTH_CHARS = { least: 2, most: 24 };

/** After that many gaps with the same words, the hint alone is the answer. */
const MOST_OF_THE_SAME = 3;

/** The items in the order of the text, at most one per sentence; a hedge is never part of a gap. */
export function gapItemsOf(entry: CorpusDocument, statements: readonly Statement[]): GapItem[] {
  const figures = numbersOf(entry).filter(({ kind }) => kind === 'amount' || kind === 'date');
  const terms = glossaryOf(entry).flatMap(({ name, aliases }) => [name, ...aliases]);
  const runs = runsByShape(entry);
  const missed = new Map<string, number>();
  return statements.flatMap(({ sentence, passage }): GapItem[] => {
    const ofSentence = figures.filter((figure) => figure.sentence === sentence).map(({ written }) => written);
    const found = [...ofSentence, ...terms].flatMap((words) => placeOf(words, sentence));
    const [place] = found.filter(
      (one) => !isHedge(one, sentence) && !isCountedOut(one, sentence) && isSettled(one, sentence, runs),
    );
    if (place === undefined) return [];
    const words = plain(sentence.slice(place.start, place.end));
    const times = (missed.get(words) ?? 0) + 1;
    missed.set(words, times);
    if (times > MOST_OF_THE_SAME) return [];
    const [before, missing, after] = [
      sentence.slice(0, place.start),
      sentence.slice(place.start, place.end),
      sentence.slice(place.end),
    ];
    return [{ kind: 'gap', id: itemId('gap', sentence, missing), passage, sentence, before, missing, after }];
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The only place of the words in the sentence, as whole words; none if they are there twice, or too long. */
function placeOf(words: string, sentence: string): Place[] {
  if (words.length < LENGTH_CHARS.least || words.length > LENGTH_CHARS.most) return [];
  if (words.split(' ').length > MOST_WORDS) return [];
  const start = sentence.indexOf(words);
  const end = start + words.length;
  const isAlone = start > 0 && sentence.toLowerCase().split(words.toLowerCase()).length === 2;
  const isWhole = !/[\p{L}\p{N}]/u.test(sentence.charAt(start - 1)) && !/[\p{L}\p{N}-]/u.test(sentence.charAt(end));
  return isAlone && isWhole ? [{ start, end }] : [];
}

const isHedge = ({ start, end }: Place, sentence: string): boolean =>
  hedgesIn(sentence).some((hedge) => hedge.start < end && start < hedge.start + hedge.words.length);

/** Whether the gap is a number of things that the sentence then lists. */
const isCountedOut = ({ start, end }: Place, sentence: string): boolean =>
  numberOf(sentence.slice(start, end).toLowerCase()) !== null && sentence.includes(':', end);

/** The other half of a contrast is in the sentence before, which is not shown. */
const CONTRAST = /^(?:in contrast|by contrast|conversely|on the contrary|on the other hand), (?:\p{L}+ ){0,2}$/iu;

/** A name with a figure in it comes next: "COVID-19". */
const NAMED_FIGURE = /^ \p{L}+-\d/u;

/** Whether sentence and shape decide for these words: neither is the sentence half a contrast, nor have other words of the body the same shape. */
function isSettled({ start, end }: Place, sentence: string, runs: RunsByShape): boolean {
  if (CONTRAST.test(sentence.slice(0, start))) return false;
  const missing = sentence.slice(start, end);
  // Of another year, everybody can tell that it is wrong, unless the year is not told: "the 2019 COVID-19 period".
  if (/\d/u.test(plain(missing))) return !NAMED_FIGURE.test(sentence.slice(end));
  return [...(runs.get(shapeOf(plain(missing))) ?? [])].every((run) => run === plain(missing));
}

/** The runs of one to three words of the body by their shape; a number in words is in figures, as the hint says that it is a number. */
type RunsByShape = ReadonlyMap<string, ReadonlySet<string>>;

function runsByShape({ passages }: CorpusDocument): RunsByShape {
  const runs = new Map<string, Set<string>>();
  for (const sentence of passages.flatMap((one) => (one.paragraph === null ? [] : one.sentences))) {
    const words = plain(sentence).split(' ');
    for (const start of words.keys()) {
      for (let count = 1; count <= MOST_WORDS; count += 1) {
        const run = words.slice(start, start + count).join(' ');
        const shape = shapeOf(run);
        runs.set(shape, (runs.get(shape) ?? new Set()).add(run));
      }
    }
  }
  return runs;
}

/** The first letter of each word, and a dot for each of the others: `s···· p····`. */
export const shapeOf = (words: string): string => words.replace(/(?<=[\p{L}\p{N}])[\p{L}\p{N}]/gu, '·');

/** Whether a number is missing, in figures or in words, which the hint has to say: "these" has the shape of "three". */
export const isNumber = ({ missing }: GapItem): boolean =>
  plain(missing)
    .split(' ')
    .every((word) => /\d/u.test(word));

/** Whether the words fill the gap: those printed, whatever their case, accents, spaces and punctuation; "3" is as good as "three". */
export const fillsGap = ({ missing }: GapItem, typed: string): boolean => plain(typed) === plain(missing);

const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => numberOf(word) ?? word)
    .join(' ');
