/** Why a file cannot be used. */

/** The reason in words, without paths for errors of the file system; otherwise the error's own message. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  // The one way in which reading runs out of stack: blocks in blocks in blocks.
  if (error instanceof RangeError) return 'is nested too deeply to be read';
  if (code === 'EISDIR' || code === 'ENOTDIR') return code === 'EISDIR' ? 'is a folder' : 'is not a folder';
  return error instanceof Error ? error.message : String(error);
}
