/** The reason for a verdict in one of the bot's languages, for whoever shows an answer. */

import type { Words } from '../words.js';
import { REASONS } from './words.js';

/** A reason as an answer has it: its code, and the names that its words need. */
export interface WordedReason {
  /** Without words of their own: a sure answer, what is no question, and what is said of the text itself. */
  readonly code: keyof typeof REASONS | 'quoted' | 'empty' | 'too-long' | 'language' | 'about-text';
  readonly names?: readonly string[];
  readonly asked?: string;
  readonly said?: string;
}

/**
 * Half a line, without initial capital or full stop; null for a reason that has no words.
 * @param safe makes a name what stands in the sentence, and safe where it is shown
 */
export function reasonIn(
  words: Words,
  { code, names = [], asked = '', said = '' }: WordedReason,
  safe: (name: string) => string,
): string | null {
  switch (code) {
    case 'quoted':
    case 'empty':
    case 'too-long':
    case 'language':
    case 'about-text':
      return null;
    default:
      return words.say(REASONS[code], {
        names: words.list(names.map(safe)),
        asked: safe(asked),
        said: safe(said),
      });
  }
}
