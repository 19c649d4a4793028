/** The hedge of a quotation: whose claim it is, and how certain, in the reader's language. */

import { type Hedge, hedgesIn } from '../../wording/hedging.js';
import type { Words } from '../../words/words.js';
import { escapeMarkdown, shorten } from './escape.js';
import { HEDGES } from './words.js';

/** Names of people and reports fit; anything longer is a clause, which the quotation shows anyway. */
const LONGEST_NAME_CHARS = 60;

/** ` · attributed to Kuik Cheng-Chwee`: each hedge of the sentences once, in order; '' for what the brief states plainly. */
export function hedgeSuffix(sentences: readonly string[], words: Words): string {
  const said = sentences.flatMap((sentence) => hedgesIn(sentence)).map((hedge) => hedgeIn(words, hedge));
  return [...new Set(said)].map((word) => ` · *${word}*`).join('');
}

function hedgeIn(words: Words, { kind, to }: Hedge): string {
  if (kind !== 'attributed') return words.say(HEDGES[kind]);
  return words.say(HEDGES.attributed, { name: escapeMarkdown(shorten(to ?? '', LONGEST_NAME_CHARS)) });
}
