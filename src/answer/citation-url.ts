/** Links to cited passages on the reader page: addresses whose hash works in every browser, without a script. */

import type { Passage } from '../corpus/passage.js';

/** Addresses of the site's own pages, also with underscores behind them: a document with such an id gets one more. */
const TAKEN = /^(?:ask|privacy|terms|healthz|readyz|metrics|index\.html|404\.html)_*$/iu;

/**
 * The path of a document's page; slashes and similar characters in an id are escaped into one path segment. A document with the name
 * of one of the site's own pages gets an underscore: `privacy_/`.
 */
export const pagePathOf = (documentId: string): string =>
  `${encodeURIComponent(TAKEN.test(documentId) ? `${documentId}_` : documentId)}/`;

/** The hash of a passage, or of one of its sentences (counted from 1): `p56`, `p56s2`. */
export const anchorOf = (address: string, sentence?: number): string =>
  sentence === undefined ? address : `${address}s${sentence}`;

/**
 * Gives the address at which the reader page opens at the passage, with the sentence (counted from 1) highlighted.
 * `readerUrl` has no trailing slash, as in the settings.
 * @internal
 * @example citationUrl('https://reader.example', 'brief-79', 'p56', 2) // 'https://reader.example/brief-79/#p56s2'
 */
export function citationUrl(readerUrl: string, documentId: string, address: string, sentence?: number): string {
  return `${readerUrl}/${pagePathOf(documentId)}#${anchorOf(address, sentence)}`;
}

/** Like {@link citationUrl}, with the first of the given sentences that is in the passage; without a sentence if none is. */
export function citationUrlOf(readerUrl: string, passage: Passage, sentences: readonly string[] = []): string {
  const positions = sentences
    .map((sentence) => passage.sentences.indexOf(sentence))
    .filter((position) => position >= 0);
  const sentence = positions.length === 0 ? undefined : Math.min(...positions) + 1;
  return citationUrl(readerUrl, passage.document, passage.address, sentence);
}
