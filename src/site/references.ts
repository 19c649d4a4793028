/** The reference list, each entry with links back to the paragraphs that rely on it. */

import { anchorOf } from '../answer/citation-url.js';
import type { Passage } from '../corpus/passage.js';
import type { Source, SourceGraph, SourceUse } from '../sources/source.js';
import { disagreementLines } from './disagreements.js';
import { type Html, html, NOTHING } from './html.js';
import { joined, placeLink } from './links.js';
import { referenceWords } from './sentences.js';

/** The entries in order; empty for a document without references. */
export function renderReferences(passages: readonly Passage[], graph: SourceGraph): Html {
  const entries = graph.sources.flatMap(({ reference }) => reference ?? []);
  if (entries.length === 0) return NOTHING;
  const items = entries.map((reference) => {
    const address = `ref${reference.n}`;
    const passage = passages.find((one) => one.address === address);
    const source = graph.sources.find((one) => one.reference === reference);
    return html`<li id="${address}" value="${reference.n}"><p>${passage === undefined ? reference.raw : referenceWords(passage, reference.url)}</p>
${source === undefined ? null : usesOf(source, passages, graph)}
${disagreementLines(address, graph)}</li>
`;
  });
  return html`<section id="references" aria-labelledby="references-title"><h2 id="references-title">References</h2>
<ol class="entries">${items}</ol></section>
`;
}

/** The places in the text that rely on the source, or on a duplicate entry of the same work. */
function usesOf(source: Source, passages: readonly Passage[], graph: SourceGraph): Html {
  const twins = graph.sources.filter(({ id }) => source.twins.includes(id));
  const uses = [...source.uses, ...twins.flatMap((twin) => twin.uses)];
  const links = passages.flatMap((passage) => {
    const own = uses.filter((use) => use.passage === passage.address);
    return own.length === 0 ? [] : useLink(passage, own);
  });
  return links.length === 0
    ? html`<p class="ways">Nothing in the text relies on it.</p>`
    : html`<p class="ways">Relied on in ${joined(links, ', ')}</p>`;
}

/** A link to the first sentence of the passage that relies on the source. */
function useLink(passage: Passage, uses: readonly SourceUse[]): Html {
  const positions = uses.map(({ sentence }) => passage.sentences.indexOf(sentence)).filter((place) => place >= 0);
  const anchor = anchorOf(passage.address, positions.length === 0 ? undefined : Math.min(...positions) + 1);
  const { paragraph } = passage;
  return paragraph === null
    ? placeLink(anchor, `note ${passage.address.replace(/^\D+/u, '')}`)
    : placeLink(anchor, `¶ ${paragraph}`, `Paragraph ${paragraph}`);
}
