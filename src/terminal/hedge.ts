/** The hedge of a quotation as terminal text: whose claim it is, and how certain. */

import { type Hedge, hedgesIn } from '../wording/hedging.js';
import { printable } from './printable.js';

/** `, according to various sources`: each hedge of the sentences once, in order; '' for what the brief states plainly. */
export function hedgeSuffix(sentences: readonly string[]): string {
  const said = sentences.flatMap((sentence) => hedgesIn(sentence)).map(hedgeInWords);
  return [...new Set(said)].map((words) => `, ${words}`).join('');
}

function hedgeInWords({ kind, to }: Hedge): string {
  switch (kind) {
    case 'attributed':
      return `according to ${printable(to ?? 'others')}`;
    case 'argued':
      return 'argued';
    case 'stated':
      return 'stated, no source named';
    case 'possible':
      return 'described as possible';
  }
}
