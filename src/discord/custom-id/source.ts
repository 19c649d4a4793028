/** A source within its document, as menus and custom ids name it: `ref8`, `fn3`. */

import type { Library } from '../library/library.js';

/** The part of a source's id behind its document's. */
export const withoutDocument = (sourceId: string): string => sourceId.slice(sourceId.lastIndexOf('/') + 1);

/** The id of the document whose source an argument names in full, `brief-79/ref8`; null where it names none. */
export const documentNamedIn = (argument: string, { documents }: Library): string | null =>
  documents.find(({ document }) => argument.includes(`${document.id}/`))?.document.id ?? null;
