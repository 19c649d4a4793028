/** The text in a file's bytes. */

/** The text of UTF-8, or a phrase that follows the file's name and says why it is none. */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly fault: string } {
  if (bytes.includes(0)) return { fault: 'is not a text file' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: 'is not UTF-8 text' };
  }
}
