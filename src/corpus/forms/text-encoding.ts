/** The text in a file's bytes. */

/** The text of UTF-8 or of UTF-16 with its mark, or a phrase that follows the file's name and says why it is none. */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly fault: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.includes(0)) return { fault: 'is not a text file' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: 'is not UTF-8 text' };
  }
}
