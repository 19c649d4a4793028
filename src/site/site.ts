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

export interface SiteOptions {
  /** Whether the operator serves all original files, whatever their licence. */
  readonly servesOriginals?: boolean;
  /** Whether the server answers questions, so that the pages have a form for them. */
  readonly asks?: boolean;
}

/**
 * A page for each document and, as `index.html`, the list of them; a single document is itself `index.html`. Beside them the
 * pages `privacy/` and `terms/`.
 * The pages link to the original files that may be served.
 * `home` is the target of the not-found page's link: the public address of the site, or `/`.
 */
export function siteOf(
  { documents }: Corpus,
  home: string,
  policies: PolicyContent,
  { servesOriginals = false, asks = false }: SiteOptions = {},
): Site {
  const [first] = documents;
  const isSingle = documents.length === 1 && first !== undefined;
  const linkTo = (entry: CorpusDocument, address: string) => (mayServe(entry, servesOriginals) ? address : null);
  const pages = documents.map((entry): [string, Page] => [
    `${pagePathOf(entry.document.id)}index.html`,
    renderDocumentPage(entry, {
      overview: isSingle ? null : '../index.html',
      original: linkTo(entry, ORIGINAL),
      ask: asks ? '../ask' : null,
      self: '',
    }),
  ]);
  const ask = asks ? 'ask' : null;
  const start = isSingle
    ? renderDocumentPage(first, {
        overview: null,
        original: linkTo(first, `${pagePathOf(first.document.id)}${ORIGINAL}`),
        ask,
        self: pagePathOf(first.document.id),
      })
    : renderOverview(documents, ask);
  return new Map([['index.html', start], [NOT_FOUND, renderNotFound(home)], ...pages, ...policyPages(policies)]);
}
