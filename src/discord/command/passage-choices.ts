/** Suggestions for the number of a passage. */

import { addressesIn } from '../../corpus/addresses.js';
import type { CorpusDocument } from '../../corpus/corpus.js';
import { fold } from '../../languages/fold.js';
import { shorten } from '../card/escape.js';
import { AUTOCOMPLETE_CHOICES, CHOICE_CHARS } from '../platform/limits.js';
import type { Choice } from './suggestions.js';

/** Passages with the typed number, then those whose number begins with it, then those that contain the words, ignoring case and accents. */
export function passageChoices({ passages }: CorpusDocument, typed: string): Choice[] {
  const wanted = fold(typed.trim());
  const exact = new Set(addressesIn(wanted));
  const rank = (address: string, text: string): number => {
    if (exact.has(address)) return 0;
    if (address.startsWith(`p${wanted}`) || address.startsWith(wanted)) return 1;
    return fold(text).includes(wanted) ? 2 : 3;
  };
  return passages
    .map((one) => ({ one, rank: rank(one.address, one.text) }))
    .filter((candidate) => candidate.rank < 3)
    .sort((first, second) => first.rank - second.rank)
    .slice(0, AUTOCOMPLETE_CHOICES)
    .map(({ one }) => ({
      name: shorten(`${numberOf(one.address)} · ${one.text}`, CHOICE_CHARS),
      value: numberOf(one.address),
    }));
}

/** An address as people write it: `p12` is 12, `fn9` is fn 9. */
const numberOf = (address: string) => address.replace(/^p(?=\d)/u, '').replace(/^(\p{L}+)(?=\d)/u, '$1 ');
