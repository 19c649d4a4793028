/** A passage's words as sentences with their own anchors (`#p56s2`), including note marks. */

import { anchorOf } from '../answer/citation-url.js';
import type { Footnote } from '../corpus/document.js';
import type { Passage } from '../corpus/passage.js';
import { startsOf } from '../corpus/sentences.js';
import { type Html, html } from './html.js';
import { withLink } from './links.js';
import { noteMark } from './note-mark.js';

/**
 * The passage's sentences in order, each an element with an id; the text content equals the passage's text.
 * A note's mark follows its sentence, or the last sentence if its own is unknown.
 */
export function sentencesOfPassage(passage: Passage): Html {
  const marks = passage.kind === 'footnote' ? [] : passage.footnotes;
  const last = passage.sentences.length - 1;
  const placeOf = ({ sentence }: Footnote) => {
    const place = passage.sentences.indexOf(sentence);
    return place === -1 ? last : place;
  };
  const spans = passage.sentences.map((sentence, position) => {
    const own = marks.filter((note) => placeOf(note) === position);
    return html`<span id="${anchorOf(passage.address, position + 1)}">${wordsOf(sentence, passage)}</span>${own.map(noteMark)}`;
  });
  const starts = startsOf(passage.text, passage.sentences);
  // Chinese has no space between sentences.
  const isSpaced = (position: number) => /\s/u.test(passage.text.charAt((starts[position] ?? 1) - 1));
  return html`${spans.map((span, position) => (position > 0 && isSpaced(position) ? html` ${span}` : span))}`;
}

/** The rows of a table, one per line; the words are unchanged. */
function wordsOf(sentence: string, { kind }: Passage): Html {
  if (kind !== 'table') return html`${sentence}`;
  const rows = sentence.split(' ; ');
  return html`${rows.map((row, position) => (position === 0 ? html`${row}` : html` ; <br>${row}`))}`;
}

/** A reference's words: one sentence, its address a link. */
export function referenceWords(passage: Passage, url: string | null): Html {
  return html`<span id="${anchorOf(passage.address, 1)}">${withLink(passage.text, url)}</span>`;
}
