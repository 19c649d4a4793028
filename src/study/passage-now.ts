/** Where a passage of an earlier edition is in the present one. */

import type { CorpusDocument } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passage.js';
import { stemsOf } from '../index/words.js';

/** A passage as somebody once read it. */
export interface PassageThen {
  /** As in `Passage.address`. */
  readonly address: string;
  readonly text: string;
}

/** The same words in the same place, the same words in another, other words that resemble them most, or nothing like them. */
export type PassageNow =
  | { readonly kind: 'same' | 'moved' | 'changed'; readonly passage: Passage }
  | { readonly kind: 'gone' };

/** A paragraph that keeps fewer of its words is another one. */
const LEAST_SHARED = 0.4;

/** Finds the passage; it is never taken for another in silence, so callers say which of the four it is. */
export function passageNow({ passages }: CorpusDocument, { address, text }: PassageThen): PassageNow {
  const there = passages.find((passage) => passage.address === address);
  if (there?.text === text) return { kind: 'same', passage: there };
  const elsewhere = passages.find((passage) => passage.text === text);
  if (elsewhere !== undefined) return { kind: 'moved', passage: elsewhere };
  const then = new Set(stemsOf(text));
  let nearest: { readonly passage: Passage; readonly shared: number } | null = null;
  for (const passage of passages) {
    const shared = sharedOf(then, new Set(stemsOf(passage.text)));
    if (shared >= LEAST_SHARED && shared > (nearest?.shared ?? 0)) nearest = { passage, shared };
  }
  return nearest === null ? { kind: 'gone' } : { kind: 'changed', passage: nearest.passage };
}

/** The share of their words that both have. */
function sharedOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((stem) => other.has(stem)).length;
  return common / Math.max(1, one.size + other.size - common);
}
