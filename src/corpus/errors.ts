/** The corpus as a whole is unusable: there is nothing to read. A single broken file is listed in `Corpus.broken` instead. */

export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}
