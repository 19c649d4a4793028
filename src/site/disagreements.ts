/** Where the document disagrees with itself about a source, said beside the entries it concerns. */

import { disagreementInEnglish } from '../sources/disagreement.js';
import type { SourceGraph } from '../sources/source.js';
import { type Html, html } from './html.js';

/** A line for each disagreement that has one of its readings at the address. */
export function disagreementLines(address: string, { disagreements }: SourceGraph): Html[] {
  return disagreements
    .filter(({ readings }) => readings.some(({ passage }) => passage === address))
    .map((disagreement) => html`<p class="differs">${disagreementInEnglish(disagreement)}</p>`);
}
