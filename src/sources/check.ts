/** The disagreements of a corpus as text for its editor. */

import type { Corpus } from '../corpus/corpus.js';
import { disagreementInEnglish } from './disagreement.js';
import { sourceGraphOf } from './graph.js';

/** One block per document: its title, and a line for each disagreement or one that says there is none. */
export function checkInEnglish({ documents }: Corpus): string {
  return documents
    .map(({ document }) => {
      const { disagreements } = sourceGraphOf(document);
      const lines = disagreements.map((disagreement) => `  ${disagreementInEnglish(disagreement)}`);
      return [document.title, ...(lines.length > 0 ? lines : ['  Text, notes and references agree.'])].join('\n');
    })
    .join('\n\n');
}
