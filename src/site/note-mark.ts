/** The mark of a footnote in the text; what it opens is in notes.ts. */

import type { Footnote } from '../corpus/document.js';
import { type Html, html } from './html.js';

/** The id of the note's popover. */
export const popoverIdOf = (note: Footnote) => `note${note.number}`;

/** The mark behind a sentence. Its number is drawn by the style, so that copied text is the brief's own words alone. */
export function noteMark(note: Footnote): Html {
  const { number } = note;
  return html`<button type="button" class="mark" popovertarget="${popoverIdOf(note)}" data-number="${number}" aria-label="Footnote ${number}"></button>`;
}
