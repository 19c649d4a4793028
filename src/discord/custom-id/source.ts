/** A source within its document, as in menus and custom ids: `ref8`, `fn3`. */

import type { Library } from '../library/library.js';

/** The part of a source's id after its document's id. */
export const withoutDocument = (sourceId: string): string => sourceId.slice(sourceId.lastIndexOf('/') + 1);

/** The document id in an argument that names a source in full, `brief-79/ref8`; null if it does not. */
export const documentNamedIn = (argument: string, { documents }: Library): string | null =>
  documents.find(({ document }) => argument.includes(`${document.id}/`))?.document.id ?? null;
