/** The reader site that could not be written or served; the message stands alone and says what to do. */

export class SiteError extends Error {
  override readonly name = 'SiteError';
}
