/** The reader site cannot be written or served; the message is self-contained and says what to do. */

export class SiteError extends Error {
  override readonly name = 'SiteError';
}
