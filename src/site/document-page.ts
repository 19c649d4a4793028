/** The page of one document: outline, text, notes, references and matter. */

import type { CorpusDocument } from '../corpus/corpus.js';
import type { Document } from '../corpus/document.js';
import { sourceGraphOf } from '../sources/graph.js';
import { wordsIn } from '../words/words.js';
import { askForm } from './ask/ask-form.js';
import { renderBody } from './body.js';
import { dateInWords } from './date.js';
import { type Html, html, trusted } from './html.js';
import { joined } from './links.js';
import { renderMatter } from './matter.js';
import { renderNotes, renderPopovers } from './notes.js';
import { renderOutline } from './outline.js';
import { renderReferences } from './references.js';
import { searchScript } from './script.js';
import { type Page, renderPage } from './shell.js';

/** Addresses that the page links to, each null if there is none. */
interface PageLinks {
  /** The list of documents, if there are several. */
  readonly overview: string | null;
  /** The file that the document was read from, if it is served. */
  readonly original: string | null;
  /** Where questions are answered. */
  readonly ask: string | null;
}

/** The page of the document. */
export function renderDocumentPage(
  { document, passages }: CorpusDocument,
  { overview, original, ask }: PageLinks = { overview: null, original: null, ask: null },
): Page {
  const graph = sourceGraphOf(document);
  const { title, sections, footnotes } = document;
  const running = overview === null ? html`${title}` : html`<a href="${overview}">All documents</a> · ${title}`;
  const body = html`<div class="page">
<div class="side">
${ask === null ? null : askForm(wordsIn('en'), ask)}
<form role="search" hidden><label for="search">Search the text</label><input type="search" id="search" autocomplete="off" spellcheck="false"><p id="search-status" role="status"></p>
<ol id="search-results" aria-label="Passages found"></ol></form>
<nav aria-label="Outline"><details><summary>Contents</summary>
${renderOutline(document, partsOf(document))}</details></nav>
</div>
<main id="text" tabindex="-1" lang="${document.language ?? ''}">
<header><h1>${title}</h1>${byline(document)}</header>
${renderBody(sections, passages, graph, original)}
${renderNotes(footnotes, passages, graph)}
${renderReferences(passages, graph)}
${renderMatter(passages)}
${renderPopovers(footnotes, graph)}
</main>
</div>`;
  return renderPage({ title, running, body, script: searchScript(), hasForm: ask !== null });
}

/** Author, publisher, series and date, as far as they are stated. */
export function byline({ author, publisher, series, date }: Document): Html {
  const published = [publisher, series, date === null ? null : dateInWords(date)];
  const parts = published.flatMap((part) => (part === null ? [] : html`${part}`));
  const byWhom = author === null ? [] : [html`<b>${author}</b>`];
  return html`<p class="byline">${joined([...byWhom, ...(parts.length === 0 ? [] : [joined(parts, ' · ')])], trusted('<br>'))}</p>`;
}

function partsOf({ footnotes, references, matter }: Document): { anchor: string; title: string }[] {
  return [
    ...(footnotes.length > 0 ? [{ anchor: 'notes', title: 'Notes' }] : []),
    ...(references.length > 0 ? [{ anchor: 'references', title: 'References' }] : []),
    ...(matter.length > 0 ? [{ anchor: 'matter', title: 'Before and after the text' }] : []),
  ];
}
