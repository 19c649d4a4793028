/** Contradictions within the document about a source, shown with the entries that they concern. */

import { disagreementInEnglish } from '../sources/disagreement.js';
import type { SourceGraph } from '../sources/source.js';
import { type Html, html } from './html.js';

/** A line for each disagreement with a reading at the address. */
export function disagreementLines(address: string, { disagreements }: SourceGraph): Html[] {
  return disagreements
    .filter(({ readings }) => readings.some(({ passage }) => passage === address))
    .map((disagreement) => html`<p class="differs">${disagreementInEnglish(disagreement)}</p>`);
}
