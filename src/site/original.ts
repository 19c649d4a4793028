/** The file that a document was read from, which the page links to by its pages: only if its licence or the operator allows it. */

import { pagePathOf } from '../answer/citation-url.js';
import type { Corpus, CorpusDocument } from '../corpus/corpus.js';

/** The file's name beside the document's page. */
export const ORIGINAL = 'original.pdf';

/** Licences under which anybody may pass the file on. */
const OPEN_LICENCE =
  /\bCC[- ]?(?:BY|0|zero)|creative ?commons|public domain|open government licen[cs]e|\bOGL\b|\b(?:MIT|Apache|GFDL|GPL)\b/iu;

/** Whether the file may be served; `isServed` says that the operator serves all. */
export const mayServe = ({ original, document }: CorpusDocument, isServed: boolean): boolean =>
  original !== null && (isServed || OPEN_LICENCE.test(document.licence ?? ''));

/** The files that may be served, by their path on the site. */
export const originalsOf = ({ documents }: Corpus, isServed: boolean): ReadonlyMap<string, string> =>
  new Map(
    documents.flatMap((entry) =>
      entry.original === null || !mayServe(entry, isServed)
        ? []
        : [[`${pagePathOf(entry.document.id)}${ORIGINAL}`, entry.original] as const],
    ),
  );
