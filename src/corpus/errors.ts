/** The corpus failing as a whole: nothing to read. A single broken file is no error but a line of `Corpus.broken`. */

export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}
