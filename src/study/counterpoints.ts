/** What a document says against a passage, or leaves open about it: found by words that introduce a contrast or express doubt in English. */

import type { CorpusDocument } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passage.js';
import { stemsOf } from '../index/words.js';

export interface Counterpoint {
  /** `contrast`: another side of what the passage says; `open`: something that the document does not settle. */
  readonly kind: 'contrast' | 'open';
  readonly passage: Passage;
  readonly sentence: string;
}

/** Begins a sentence that contradicts the text before it, or reverses it directly after its subject. */
const CONTRAST =
  /^(?:however|in contrast|by contrast|conversely|nevertheless|nonetheless|on the other hand|on the contrary|yet|but|although|though|even though|despite|in spite of|unlike|still,|that said|critics|opponents)\b|^[^,;:.]{3,80}, (?:however|on the other hand|by contrast|in contrast|nevertheless|though),|\b(?:subject to|drawn|come under|face[sd]?|been) criticism\b|\bcritici[sz](?:ed|es|ing)\b/iu;

/** Says explicitly that something is not settled. */
const UNSETTLED =
  /\b(?:subject to (?:various |ongoing |much )?debates?|(?:is|are|remains?) (?:still )?(?:debated|disputed|contested|unclear|uncertain|unresolved|unknown|an? open)|remains? to be seen|open question|not yet (?:been )?(?:clear|settled|decided|known|fully)|in the coming (?:period|years|months|decade)|in the (?:near|long|medium|short)[ -]?(?:future|term)|no (?:consensus|agreement)|further research|whether or not)\b/iu;

/** Only suggests that something is not settled; counts only in the passage and its neighbours, since every second paragraph has a 'may'. */
const POSSIBLE = /\b(?:may|might|could|perhaps|possibly|potentially)\b/iu;

/** Share of the passage's words, weighted by rarity, that another passage must repeat to be about the same subject. */
const LEAST_CLOSENESS = 0.15;
/** In the same section, the same words more often mean the same thing. */
const SAME_SECTION_WEIGHT = 1.25;
/** A sentence directly after the passage contrasts with it by its position alone. */
const NEXT_CLOSENESS = 0.5;
const POSSIBLE_WEIGHT = 0.5;

/** The other side of the passage and what is left open about it: at most one of each kind, from different sentences. */
export function counterpoints(entry: CorpusDocument, start: Passage): Counterpoint[] {
  const closeness = closenessTo(entry, start);
  const body = entry.passages.filter(({ paragraph }) => paragraph !== null);
  const contrast = contrastTo(body, start, closeness);
  const open = openPointOf(body, start, closeness, contrast?.sentence ?? null);
  return [contrast, open].filter((point) => point !== null);
}

type Closeness = (words: string) => number;

/** The best contrast in another passage, or else within the passage itself. */
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

/** How certainly the sentence contradicts the passage: by its position directly after it, or else by its subject. */
function contrastScore(passage: Passage, position: number, start: Passage, closeness: Closeness): number {
  // The first sentence of a passage contradicts the text before the passage, which is not shown with it.
  if (passage.address === start.address) return position === 0 ? 0 : LEAST_CLOSENESS;
  if (position === 0 && isNeighbour(passage, start) && isAfter(passage, start)) return NEXT_CLOSENESS;
  const [before = '', sentence = ''] = [passage.sentences[position - 1], passage.sentences[position]];
  // A contrast contradicts the previous sentence, so both together show what it is about.
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

/** 1 for what is called unsettled, less for what is only possible, 0 otherwise. */
function openness(sentence: string, isNear: boolean): number {
  if (UNSETTLED.test(sentence)) return 1;
  return isNear && POSSIBLE.test(sentence) ? POSSIBLE_WEIGHT : 0;
}

const isNeighbour = (passage: Passage, start: Passage) =>
  passage.section === start.section && Math.abs((passage.paragraph ?? 0) - (start.paragraph ?? 0)) === 1;

const isAfter = (passage: Passage, start: Passage) => (passage.paragraph ?? 0) > (start.paragraph ?? 0);

/** Share of the start's words, each weighted by its rarity among the document's paragraphs, that are among the given words. */
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

/** The rarity of each stem among the paragraphs; computed once per document, since stemming is the slowest part. */
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
