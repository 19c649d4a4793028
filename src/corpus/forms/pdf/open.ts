/** Opens a PDF with PDF.js, and says in words why it cannot be opened. */

import { getDocumentProxy } from 'unpdf';

export type OpenPdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** PDF.js hands fonts over with this method, which Node.js has only from version 21 on. */
function provideTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength) {
      return this.slice(0, length);
    },
  });
}

/** No warning of PDF.js about a faulty file is of use to the reader of a log. */
const QUIET = 0;

/** Opens a document. Throws an Error with a phrase that follows the file's name. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  provideTransfer();
  try {
    // PDF.js takes the bytes for itself.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: QUIET,
      isEvalSupported: false,
      useSystemFonts: false,
      stopAtErrors: false,
      // Pictures are not decoded, which would take most of the time.
      maxImageSize: 0,
    });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') throw new Error('is encrypted: save it without a password', { cause: error });
    throw new Error('is damaged: print it to a new PDF', { cause: error });
  }
}
