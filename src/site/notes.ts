/** Footnotes: the popovers that their marks open, and the list at the end for print and links. */

import { anchorOf } from '../answer/citation-url.js';
import type { Footnote } from '../corpus/document.js';
import type { Passage } from '../corpus/passage.js';
import type { SourceGraph } from '../sources/source.js';
import { disagreementLines } from './disagreements.js';
import { type Html, html, NOTHING } from './html.js';
import { externalLink, joined, placeLink, siteLink } from './links.js';
import { popoverIdOf } from './note-mark.js';
import { sentencesOfPassage } from './sentences.js';

/** The popovers: each note with its sites and the references it cites. */
export function renderPopovers(notes: readonly Footnote[], graph: SourceGraph): Html {
  return html`${notes.map((note) => popover(note, graph))}`;
}

function popover(note: Footnote, graph: SourceGraph): Html {
  const ways = [
    ...note.urls.map(siteLink),
    ...entriesOf(note, graph),
    placeLink(`fn${note.number}`, 'In the list of notes'),
  ];
  return html`<div popover class="note" id="${popoverIdOf(note)}" role="note" aria-label="Footnote ${note.number}">
<p><b>${note.number}</b> ${note.text}</p>
<p class="ways">${joined(ways, ' · ')}</p>
<button type="button" class="close" popovertarget="${popoverIdOf(note)}" popovertargetaction="hide" aria-label="Close the footnote">×</button>
</div>
`;
}

/** The notes as a section, each with an anchor (`#fn9`), a link back to the sentence with the mark, and every address in full. */
export function renderNotes(notes: readonly Footnote[], passages: readonly Passage[], graph: SourceGraph): Html {
  if (notes.length === 0) return NOTHING;
  const items = notes.map((note) => {
    const own = passages.find(({ address }) => address === `fn${note.number}`);
    const ways = [...backLinks(note, passages), ...entriesOf(note, graph)];
    return html`<li id="fn${note.number}" value="${note.number}"><p>${own === undefined ? note.text : sentencesOfPassage(own)}</p>
${note.urls.map((url) => html`<p class="address">${externalLink(url)}</p>`)}
${ways.length === 0 ? null : html`<p class="ways">${joined(ways, ' · ')}</p>`}
${disagreementLines(`fn${note.number}`, graph)}</li>
`;
  });
  return html`<section id="notes" aria-labelledby="notes-title"><h2 id="notes-title">Notes</h2>
<ol class="entries">${items}</ol></section>
`;
}

function backLinks(note: Footnote, passages: readonly Passage[]): Html[] {
  return passages
    .filter(({ paragraph, footnotes }) => paragraph !== null && footnotes.some(({ number }) => number === note.number))
    .map(({ address, paragraph, sentences }) => {
      const sentence = sentences.indexOf(note.sentence);
      const anchor = anchorOf(address, sentence === -1 ? undefined : sentence + 1);
      return placeLink(anchor, `¶ ${paragraph}`, `Back to paragraph ${paragraph}`);
    });
}

/** Links to the references that the note cites. */
function entriesOf(note: Footnote, graph: SourceGraph): Html[] {
  const sources = graph.sourcesOfNote.get(note.number) ?? [];
  return sources.flatMap(({ reference }) =>
    reference === null ? [] : placeLink(`ref${reference.n}`, `Reference ${reference.n}`),
  );
}
