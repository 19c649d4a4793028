/** The body: sections with headings, paragraphs with their numbers as anchors, and the sources that a paragraph names. */

import type { Section } from '../corpus/document.js';
import type { Passage } from '../corpus/passage.js';
import { authorsInShort } from '../sources/names.js';
import type { SourceGraph } from '../sources/source.js';
import type { Words } from '../words/words.js';
import { type Html, html, NOTHING } from './html.js';
import { joined, placeLink } from './links.js';
import { levelOf, sectionAnchor } from './outline.js';
import { sentencesOfPassage } from './sentences.js';
import { COPY } from './words.js';

/** HTML has no heading below this. */
const LOWEST_HEADING = 6;

export interface PageNumbers {
  /** The address of the file that the pages are linked to; null if it is not served. */
  readonly original: string | null;
  /** The language in which pages are cited. */
  readonly words: Words;
}

/** The sections in order, with the page of each paragraph; a subsection's heading is one level below its parent's. */
export function renderBody(
  sections: readonly Section[],
  passages: readonly Passage[],
  graph: SourceGraph,
  numbers: PageNumbers,
): Html {
  const atAddress = new Map(passages.map((passage) => [passage.address, passage]));
  return html`${sections.map((section) => {
    const anchor = sectionAnchor(section);
    const paragraphs = section.paragraphs.flatMap(({ n }) => {
      const passage = atAddress.get(`p${n}`);
      return passage === undefined ? [] : renderParagraph(passage, graph, numbers);
    });
    return html`<section id="${anchor}" aria-labelledby="${anchor}-title">
${heading(Math.min(levelOf(section, sections) + 1, LOWEST_HEADING), `${anchor}-title`, section.title)}
${paragraphs}</section>
`;
  })}`;
}

function heading(level: number, id: string, title: string): Html {
  const tag = html`h${level}`;
  return html`<${tag} id="${id}">${title}</${tag}>`;
}

function renderParagraph(passage: Passage, graph: SourceGraph, numbers: PageNumbers): Html {
  const { address, kind, paragraph } = passage;
  const words = html`<p id="${address}">${sentencesOfPassage(passage)}</p>`;
  return html`<div class="paragraph ${kind}"${pageData(passage, numbers)}><a class="number" href="#${address}" aria-label="Paragraph ${paragraph}">${paragraph}</a>${kind === 'quote' ? html`<blockquote>${words}</blockquote>` : words}${namedSources(address, graph)}${pageLine(passage, numbers)}</div>
`;
}

/** The page that the paragraph begins on, linked to the file opened there if it is served. */
function pageLine({ page }: Passage, { original, words }: PageNumbers): Html | null {
  if (page === null) return null;
  const label = words.say(COPY.page, { page });
  const place = original === null ? html`${label}` : html`<a href="${original}#page=${page}">${label}</a>`;
  return html`<p class="sources">${place}</p>`;
}

/** The page as a copied sentence cites it. */
const pageData = ({ page }: Passage, { words }: PageNumbers): Html =>
  page === null ? NOTHING : html` data-page="${words.say(COPY.page, { page })}"`;

/** The references that the paragraph cites or names; those of its notes are behind the note marks. */
function namedSources(address: string, { sources }: SourceGraph): Html | null {
  const links = sources.flatMap(({ reference, authors, year, uses }) => {
    const isNamed = uses.some(({ passage, manner }) => passage === address && manner !== 'footnote');
    if (!isNamed || reference === null) return [];
    const name = authorsInShort(authors);
    return placeLink(`ref${reference.n}`, name === '' ? `Reference ${reference.n}` : `${name} (${year ?? 'n.d.'})`);
  });
  return links.length === 0 ? null : html`<p class="sources">Source: ${joined(links, '; ')}</p>`;
}
