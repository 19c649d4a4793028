/** Quiz items. Everything to choose or to fill in is printed in the document; nothing is reworded or made up. */

import { createHash } from 'node:crypto';
import type { Passage } from '../../corpus/passage.js';

interface ItemBase {
  /** Stable across editions as long as question and right answer are: a checksum of both. */
  readonly id: string;
  /** The passage that answers. */
  readonly passage: Passage;
  /** Its answering sentence, word for word. */
  readonly sentence: string;
}

export interface Option {
  /** Stable across editions: a checksum of the text. */
  readonly key: string;
  readonly text: string;
  /** The passage that prints it; null for the name of a source. */
  readonly passage: Passage | null;
}

interface ChoiceItem extends ItemBase {
  /** Four, in an order that depends on their texts alone. */
  readonly options: readonly Option[];
  /** The key of the right one. */
  readonly right: string;
}

/** Which of four sentences answers a question of the bank. */
export interface AnswerItem extends ChoiceItem {
  readonly kind: 'answer';
  readonly question: string;
}

/** Which of four sources a sentence relies on. */
export interface SourceItem extends ChoiceItem {
  readonly kind: 'source';
}

/** A name, term or figure to fill into a sentence. */
export interface GapItem extends ItemBase {
  readonly kind: 'gap';
  readonly before: string;
  /** As printed. */
  readonly missing: string;
  readonly after: string;
}

export type QuizItem = AnswerItem | SourceItem | GapItem;

const ID_CHARS = 12;
const KEY_CHARS = 8;

const checksum = (parts: readonly string[], chars: number): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, chars);

/** The id of an item with these words. */
export const itemId = (...parts: readonly string[]): string => checksum(parts, ID_CHARS);

export const optionOf = (text: string, passage: Passage | null): Option => ({
  key: checksum([text], KEY_CHARS),
  text,
  passage,
});

/** The values in an order that depends on the seed and on their keys alone. */
export function shuffled<Value>(values: readonly Value[], seed: string, keyOf: (value: Value) => string): Value[] {
  const placed = values.map((value) => ({ value, place: checksum([seed, keyOf(value)], ID_CHARS) }));
  return placed.sort((one, other) => (one.place < other.place ? -1 : 1)).map(({ value }) => value);
}
