/** The mark of a footnote in the text; notes.ts has the popover that it opens. */

import type { Footnote } from '../corpus/document.js';
import { type Html, html } from './html.js';

/** The id of the note's popover. */
export const popoverIdOf = (note: Footnote) => `note${note.number}`;

/** The mark after a sentence. CSS draws its number, so that copied text contains only the brief's words. */
export function noteMark(note: Footnote): Html {
  const { number } = note;
  return html`<button type="button" class="mark" popovertarget="${popoverIdOf(note)}" data-number="${number}" aria-label="Footnote ${number}"></button>`;
}
