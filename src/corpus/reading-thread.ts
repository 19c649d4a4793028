/** The thread that reads documents. */

import { type DocumentRequest, type Loaded, loadDocument } from './load-document.js';

/** Reads one document and the files beside it. */
export const read = (request: DocumentRequest): Promise<Loaded> => loadDocument(request);
