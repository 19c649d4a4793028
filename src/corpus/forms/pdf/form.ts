/** PDF, by its text layer: size and weight tell headings, the place tells notes, furniture and columns. */

import type { Form } from '../form.js';

/** The longest report that was met has a tenth of this. */
const MOST_BYTES = 50_000_000;
/** The signature may stand behind other bytes. */
const SIGNATURE = '%PDF-';
const SIGNATURE_WITHIN = 1024;

export const pdf: Form = {
  endings: ['.pdf'],
  hasPages: true,
  mostBytes: MOST_BYTES,
  detect: ({ name, bytes }) =>
    name.toLowerCase().endsWith('.pdf') ||
    Buffer.from(bytes.subarray(0, SIGNATURE_WITHIN)).toString('latin1').includes(SIGNATURE),
  // PDF.js takes a third of a second to load.
  async read({ bytes }) {
    const { readPdf } = await import('./pdf.js');
    return readPdf(bytes);
  },
};
