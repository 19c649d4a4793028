/** What a document holds against a passage, or leaves open about it: told by the words that English opens a contrast with, and calls something unsettled with. */

import type { CorpusDocument } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passage.js';
import { stemsOf } from '../index/words.js';

export interface Counterpoint {
  /** `contrast`: another side of what the passage says; `open`: what the document does not settle. */
  readonly kind: 'contrast' | 'open';
  readonly passage: Passage;
  readonly sentence: string;
}

/** Opens a sentence that goes against what stands before it, or turns it right after its subject. */
const CONTRAST =
  /^(?:however|in contrast|by contrast|conversely|nevertheless|nonetheless|on the other hand|on the contrary|yet|but|although|though|even though|despite|in spite of|unlike|still,|that said|critics|opponents)\b|^[^,;:.]{3,80}, (?:however|on the other hand|by contrast|in contrast|nevertheless|though),|\b(?:subject to|drawn|come under|face[sd]?|been) criticism\b|\bcritici[sz](?:ed|es|ing)\b/iu;

/** Says in so many words that something is not settled. */
const UNSETTLED =
  /\b(?:subject to (?:various |ongoing |much )?debates?|(?:is|are|remains?) (?:still )?(?:debated|disputed|contested|unclear|uncertain|unresolved|unknown|an? open)|remains? to be seen|open question|not yet (?:been )?(?:clear|settled|decided|known|fully)|in the coming (?:period|years|months|decade)|in the (?:near|long|medium|short)[ -]?(?:future|term)|no (?:consensus|agreement)|further research|whether or not)\b/iu;

/** Not settled in passing; counts in the passage itself and beside it alone, since every second paragraph holds a 'may'. */
const POSSIBLE = /\b(?:may|might|could|perhaps|possibly|potentially)\b/iu;

/** Share of the passage's words, weighted by rarity, that another passage must take up before it speaks to the same thing. */
const LEAST_CLOSENESS = 0.15;
/** In the same section the same words more often mean the same thing. */
const SAME_SECTION_WEIGHT = 1.25;
/** A sentence right after the passage contrasts with it by its place alone. */
const NEXT_CLOSENESS = 0.5;
const POSSIBLE_WEIGHT = 0.5;

/** The other side of the passage and what is left open about it: at most one of each kind, each another sentence. */
export function counterpoints(entry: CorpusDocument, start: Passage): Counterpoint[] {
  const closeness = closenessTo(entry, start);
  const body = entry.passages.filter(({ paragraph }) => paragraph !== null);
  const contrast = contrastTo(body, start, closeness);
  const open = openPointOf(body, start, closeness, contrast?.sentence ?? null);
  return [contrast, open].filter((point) => point !== null);
}

type Closeness = (words: string) => number;

/** The best contrast in another passage, else the passage's own turn. */
function contrastTo(body: readonly Passage[], start: Passage, closeness: Closeness): Counterpoint | null {
  let best: { readonly point: Counterpoint; readonly score: number } | null = null;
  for (const passage of body) {
    for (const [position, sentence] of passage.sentences.entries()) {
      if (!CONTRAST.test(sentence)) continue;
      const score = contrastScore(passage, position, start, closeness);
      if (score >= LEAST_CLOSENESS && score > (best?.score ?? 0)) {
        best = { point: { kind: 'contrast', passage, sentence }, score };
      }
    }
  }
  return best?.point ?? null;
}

/** How surely the sentence stands against the passage: by its place next to it, else by what it is about. */
function contrastScore(passage: Passage, position: number, start: Passage, closeness: Closeness): number {
  // The opening sentence of a passage turns against what stands before the passage, which is not shown with it.
  if (passage.address === start.address) return position === 0 ? 0 : LEAST_CLOSENESS;
  if (position === 0 && isNeighbour(passage, start) && isAfter(passage, start)) return NEXT_CLOSENESS;
  const [before = '', sentence = ''] = [passage.sentences[position - 1], passage.sentences[position]];
  // What a contrast turns against stands in the sentence before it; the two together say what it is about.
  const about = closeness(`${before} ${sentence}`);
  return passage.section === start.section ? about * SAME_SECTION_WEIGHT : about;
}

function openPointOf(
  body: readonly Passage[],
  start: Passage,
  closeness: Closeness,
  taken: string | null,
): Counterpoint | null {
  let best: { readonly point: Counterpoint; readonly score: number } | null = null;
  for (const passage of body) {
    const isStart = passage.address === start.address;
    for (const sentence of passage.sentences) {
      const weight = openness(sentence, isStart || isNeighbour(passage, start));
      if (weight === 0 || sentence === taken) continue;
      const about = isStart ? 1 : closeness(sentence);
      const score = about < LEAST_CLOSENESS ? 0 : about * weight;
      if (score > (best?.score ?? 0)) best = { point: { kind: 'open', passage, sentence }, score };
    }
  }
  return best?.point ?? null;
}

/** 1 for what is called unsettled, less for what is only possible, 0 for the rest. */
function openness(sentence: string, isNear: boolean): number {
  if (UNSETTLED.test(sentence)) return 1;
  return isNear && POSSIBLE.test(sentence) ? POSSIBLE_WEIGHT : 0;
}

const isNeighbour = (passage: Passage, start: Passage) =>
  passage.section === start.section && Math.abs((passage.paragraph ?? 0) - (start.paragraph ?? 0)) === 1;

const isAfter = (passage: Passage, start: Passage) => (passage.paragraph ?? 0) > (start.paragraph ?? 0);

/** Share of the start's words, each weighted by its rarity among the document's paragraphs, that stand in the given words. */
function closenessTo(entry: CorpusDocument, start: Passage): Closeness {
  const rarity = rarityIn(entry);
  const weights = new Map([...new Set(stemsOf(start.text))].map((stem) => [stem, rarity.get(stem) ?? 0]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return (words) => {
    const shared = [...new Set(stemsOf(words))].reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0);
    return total === 0 ? 0 : shared / total;
  };
}

const rarities = new WeakMap<CorpusDocument, ReadonlyMap<string, number>>();

/** How rare each stem is among the paragraphs; made once a document, since stemming all of it takes longer than the rest. */
function rarityIn(entry: CorpusDocument): ReadonlyMap<string, number> {
  const known = rarities.get(entry);
  if (known !== undefined) return known;
  const body = entry.passages.filter(({ paragraph }) => paragraph !== null);
  const occurrences = new Map<string, number>();
  for (const { text } of body) {
    for (const stem of new Set(stemsOf(text))) occurrences.set(stem, (occurrences.get(stem) ?? 0) + 1);
  }
  const rarity = new Map([...occurrences].map(([stem, count]) => [stem, Math.log(1 + body.length / count)]));
  rarities.set(entry, rarity);
  return rarity;
}
