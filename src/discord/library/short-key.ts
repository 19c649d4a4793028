/** Documents and editions as custom ids name them: eight hexadecimal digits each. */

import { createHash } from 'node:crypto';

/** 32 bits of a checksum: enough to tell the documents and editions of one folder apart. */
const SHORT_CHARS = 8;

/** The document's id as eight hexadecimal digits. */
export const shortKey = (documentId: string): string =>
  createHash('sha256').update(documentId).digest('hex').slice(0, SHORT_CHARS);

/** The first eight digits of an edition's checksum. */
export const shortEdition = (edition: string): string => edition.slice(0, SHORT_CHARS);
