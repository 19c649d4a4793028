/** Finds the sentence of the brief, or two joined ones, that a reworded sentence comes from. */

import type { BriefSentence } from '../../wording/sentence-index.js';
import { hasSense, type Word, wordsOf } from '../../wording/words.js';
import { type Comparison, compare } from './compare.js';
import type { Finding } from './finding.js';
import { leftOut } from './left-out.js';
import type { QuoteIndex } from './quote-index.js';
import type { Side } from './side.js';

/** Sentences compared in detail, those with the most of the text's rare words first. */
const CANDIDATES = 8;
/** A sentence with less than this share of the best one's rare words is skipped. */
const LEAST_OF_BEST = 0.4;
/** Sentences tried together with the best one, those with the most of the words it lacks first. */
const JOINED_CANDIDATES = 6;
/** A pair must cover this much more of the text than one sentence does. */
const JOINED_GAIN = 0.04;

/** A text whose words, by weight or number, occur in the brief to a lesser extent does not come from it. */
const LEAST_SHARE = 0.6;
const LEAST_HELD = 3;
/** Nor does one whose words are scattered over a sentence. */
const LEAST_DENSITY = 0.4;
/** Nor does one whose words are in a different order, except for a clause moved to the other end. */
const LEAST_IN_ORDER = 0.5;
/** A short sentence with a distinctive word replaced is recognised by this many consecutive words, including function words. */
const LEAST_RUN = 5;
const LEAST_SHARE_OF_RUN = 0.45;
/** For a short sentence this much suffices, if no word is left over. */
const WHOLE = 0.999;

interface Candidate {
  readonly sentences: readonly BriefSentence[];
  readonly side: Side;
  readonly comparison: Comparison;
}

/** Returns the origin of a sentence that is not in the brief word for word; null for one that is not in the brief. */
export function findReworded(text: string, index: QuoteIndex): Finding | null {
  const side = { text, words: wordsOf(text, index.isName) };
  const tried = (sentences: readonly BriefSentence[]): Candidate => {
    const joined = joinedSide(sentences);
    return { sentences, side: joined, comparison: compare(side, joined, index.thesaurus, index.weigh) };
  };
  const singles = likeliest(side.words, index, CANDIDATES).map((sentence) => tried([sentence]));
  const single = best(singles);
  if (single === undefined) return null;
  const pairs = pairsWith(single, index).map(tried);
  const pair = best(pairs.filter(usesBoth));
  const chosen = pair !== undefined && pair.comparison.share > single.comparison.share + JOINED_GAIN ? pair : single;
  return isFromBrief(chosen.comparison) ? findingOf(chosen) : null;
}

function likeliest(words: readonly Word[], { sentences, holding, weigh }: QuoteIndex, count: number): BriefSentence[] {
  const scores = new Map<number, number>();
  const seen = new Set<string>();
  for (const word of words) {
    if (!hasSense(word) || seen.has(word.key)) continue;
    seen.add(word.key);
    for (const position of holding(word)) scores.set(position, (scores.get(position) ?? 0) + weigh(word));
  }
  const ranked = [...scores].sort(([one, left], [other, right]) => right - left || one - other);
  const bar = LEAST_OF_BEST * (ranked[0]?.[1] ?? 0);
  return ranked
    .slice(0, count)
    .filter(([, score]) => score >= bar)
    .flatMap(([position]) => sentences[position] ?? []);
}

/** The sentence with others that contain what it lacks, in both orders; empty if almost nothing is lacking. */
function pairsWith({ sentences, comparison }: Candidate, index: QuoteIndex): (readonly BriefSentence[])[] {
  if (comparison.share > 1 - JOINED_GAIN) return [];
  const others = likeliest(comparison.lacking, index, JOINED_CANDIDATES);
  return others.flatMap((other) =>
    sentences.flatMap((one) =>
      one === other
        ? []
        : [
            [one, other],
            [other, one],
          ],
    ),
  );
}

function joinedSide(sentences: readonly BriefSentence[]): Side {
  const [first, second] = sentences;
  if (first === undefined) return { text: '', words: [] };
  if (second === undefined) return first;
  const offset = first.text.length + 1;
  const moved = second.words.map((word) => ({ ...word, start: word.start + offset, end: word.end + offset }));
  return { text: `${first.text} ${second.text}`, words: [...first.words, ...moved] };
}

/** At least this share of the words of each of two joined sentences must have been used. */
const LEAST_OF_EACH = 0.6;

function usesBoth({ sentences, comparison: { used } }: Candidate): boolean {
  let offset = 0;
  return sentences.every(({ words }) => {
    const from = offset;
    offset += words.length;
    const sensible = words.flatMap((word, at) => (hasSense(word) ? from + at : []));
    return sensible.filter((at) => used.has(at)).length >= LEAST_OF_EACH * sensible.length;
  });
}

const best = (candidates: readonly Candidate[]) =>
  candidates.reduce<Candidate | undefined>(
    (leader, candidate) => (leader === undefined || quality(candidate) > quality(leader) ? candidate : leader),
    undefined,
  );

/** Order of candidates: how much of the text they cover (half as much for moved words), then how densely, then the milder verdict. */
const quality = ({ comparison: { share, inOrder, density, verdict } }: Candidate) =>
  (share * (1 + inOrder)) / 2 + density / 4 + (verdict === 'near' ? 0.1 : 0);

function isFromBrief({ share, held, density, inOrder, longestRun }: Comparison): boolean {
  if (density < LEAST_DENSITY || inOrder <= LEAST_IN_ORDER) return false;
  if (share >= LEAST_SHARE && held >= LEAST_HELD) return true;
  if (held < LEAST_HELD - 1) return false;
  return share >= WHOLE || (share >= LEAST_SHARE_OF_RUN && longestRun >= LEAST_RUN);
}

function findingOf({ sentences, side, comparison }: Candidate): Finding | null {
  const [first, ...others] = new Set(sentences.map(({ passage }) => passage));
  if (first === undefined) return null;
  const { start, end, verdict, differences } = comparison;
  const lost = sentences.flatMap((sentence, at) => {
    const offset = at === 0 ? 0 : side.text.length - sentence.text.length;
    const [from, to] = [Math.max(0, start - offset), Math.min(sentence.text.length, end - offset)];
    return leftOut(sentence.text, from, to);
  });
  return {
    verdict: lost.length > 0 ? 'altered' : verdict,
    passages: [first, ...others],
    match: sentences.map((sentence) => sentence.text).join(areNeighbours(sentences) ? ' ' : ' … '),
    differences: [...lost.map((brief) => ({ brief, text: '' })), ...differences],
  };
}

const areNeighbours = ([first, second]: readonly BriefSentence[]) =>
  first !== undefined &&
  second !== undefined &&
  second.passage === first.passage &&
  second.position === first.position + 1;
