/** The pages besides the documents: the list of documents, and the not-found page. */

import { pagePathOf } from '../answer/citation-url.js';
import type { CorpusDocument } from '../corpus/corpus.js';
import { wordsIn } from '../words/words.js';
import { askForm } from './ask/ask-form.js';
import { byline } from './document-page.js';
import { html } from './html.js';
import { type Page, renderPage } from './shell.js';

/** Links to each document's page, with its author and length; `ask` is where questions are answered, null if nowhere. */
export function renderOverview(documents: readonly CorpusDocument[], ask: string | null): Page {
  const entries = documents.map(({ document }) => {
    const count = document.sections.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
    return html`<li lang="${document.language ?? ''}"><h2><a href="${pagePathOf(document.id)}index.html">${document.title}</a></h2>
${byline(document)}<p class="byline" lang="en">${count} paragraphs</p></li>
`;
  });
  const body = html`<div class="page">${ask === null ? null : askForm(wordsIn('en'), ask)}<main id="text" tabindex="-1"><header><h1>Documents</h1></header><ul class="documents">${entries}</ul></main></div>`;
  return renderPage({ title: 'Documents', running: html`Documents`, body, hasForm: ask !== null });
}

/** The page for unknown addresses; `home` is the address of the first page. */
export function renderNotFound(home: string): Page {
  const body = html`<div class="page"><main id="text" tabindex="-1"><header><h1>There is no such page</h1></header>
<p>The document may have been renamed. <a href="${home}">Go to the first page.</a></p></main></div>`;
  return renderPage({ title: 'No such page', running: html`Not found`, body });
}
