/** The page of one document: outline, text, notes, references and matter. */

import type { CorpusDocument } from '../corpus/corpus.js';
import type { Document } from '../corpus/document.js';
import { sourceGraphOf } from '../sources/graph.js';
import { languageOfQuestion } from '../words/language.js';
import { type Words, wordsIn } from '../words/words.js';
import { askForm } from './ask/ask-form.js';
import { renderBody } from './body.js';
import { dateInWords } from './date.js';
import { type Html, html, trusted } from './html.js';
import { joined } from './links.js';
import { renderMatter } from './matter.js';
import { renderNotes, renderPopovers } from './notes.js';
import { renderOutline } from './outline.js';
import { renderReferences } from './references.js';
import { copyScript, searchScript } from './script.js';
import { type Page, renderPage } from './shell.js';
import { COPY } from './words.js';

/** Addresses that the page links to, each null if there is none. */
interface PageLinks {
  /** The list of documents, if there are several. */
  readonly overview: string | null;
  /** The file that the document was read from, if it is served. */
  readonly original: string | null;
  /** Where questions are answered. */
  readonly ask: string | null;
  /** The document's own page, from the address at which it is shown. */
  readonly self: string;
}

/** The page of the document. */
export function renderDocumentPage(
  { document, passages }: CorpusDocument,
  { overview, original, ask, self }: PageLinks = { overview: null, original: null, ask: null, self: '' },
): Page {
  const graph = sourceGraphOf(document);
  const { title, author, sections, footnotes } = document;
  const words = wordsIn(languageOfQuestion(document.language ?? 'en') ?? 'en');
  const work = author === null ? title : `${author}, ${title}`;
  const running = overview === null ? html`${title}` : html`<a href="${overview}">All documents</a> · ${title}`;
  const body = html`<div class="page">
<div class="side">
${ask === null ? null : askForm(wordsIn('en'), ask)}
<form role="search" hidden><label for="search">Search the text</label><input type="search" id="search" autocomplete="off" spellcheck="false"><p id="search-status" role="status"></p>
<ol id="search-results" aria-label="Passages found"></ol></form>
<nav aria-label="Outline"><details><summary>Contents</summary>
${renderOutline(document, partsOf(document))}</details></nav>
</div>
<main id="text" tabindex="-1" lang="${document.language ?? ''}"${copyData(words, work, self)}>
<header><h1>${title}</h1>${byline(document)}</header>
${renderBody(sections, passages, graph, { original, words })}
${renderNotes(footnotes, passages, graph)}
${renderReferences(passages, graph)}
${renderMatter(passages)}
${renderPopovers(footnotes, graph)}
</main>
</div>`;
  return renderPage({ title, running, body, scripts: [searchScript(), copyScript()], hasForm: ask !== null });
}

/** What the script that copies sentences needs to know, as attributes. */
function copyData(words: Words, work: string, self: string): Html {
  return html` data-work="${work}" data-address="${self}" data-language="${words.language}" data-copy="${words.say(COPY.copy)}" data-copied="${words.say(COPY.copied)}" data-not-copied="${words.say(COPY.notCopied)}"`;
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
