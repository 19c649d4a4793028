/** The reader site as a value: the pages by path. Created once per corpus, then written or served. */

import { pagePathOf } from '../answer/citation-url.js';
import type { Corpus, CorpusDocument } from '../corpus/corpus.js';
import { renderDocumentPage } from './document-page.js';
import { mayServe, ORIGINAL } from './original.js';
import { renderNotFound, renderOverview } from './overview-page.js';
import { type PolicyContent, policyPages } from './policy-page.js';
import type { Page } from './shell.js';

/** Pages by their path in a URL, without leading slash: `index.html`, `brief-79/index.html`, `404.html`. */
export type Site = ReadonlyMap<string, Page>;

/** The page for unknown addresses. */
export const NOT_FOUND = '404.html';

/**
 * A page for each document and, as `index.html`, the list of them; a single document is itself `index.html`. Beside them the
 * pages `privacy/` and `terms/`, which come before a document of that name.
 * The pages link to the original files that may be served; `servesOriginals` says that the operator serves all.
 * `home` is the target of the not-found page's link: the public address of the site, or `/`.
 */
export function siteOf({ documents }: Corpus, home: string, policies: PolicyContent, servesOriginals = false): Site {
  const [first] = documents;
  const isSingle = documents.length === 1 && first !== undefined;
  const linkTo = (entry: CorpusDocument, address: string) => (mayServe(entry, servesOriginals) ? address : null);
  const pages = documents.map((entry): [string, Page] => [
    `${pagePathOf(entry.document.id)}index.html`,
    renderDocumentPage(entry, isSingle ? null : '../index.html', linkTo(entry, ORIGINAL)),
  ]);
  const start = isSingle
    ? renderDocumentPage(first, null, linkTo(first, `${pagePathOf(first.document.id)}${ORIGINAL}`))
    : renderOverview(documents);
  return new Map([['index.html', start], [NOT_FOUND, renderNotFound(home)], ...pages, ...policyPages(policies)]);
}
