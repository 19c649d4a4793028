/** Documents that pages are made of in tests: the brief as it is, others read from a few lines. */

import { resolve } from 'node:path';
import type { Corpus, CorpusDocument } from '../../src/corpus/corpus.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { passagesOf } from '../../src/corpus/passage.js';
import { readDocument } from '../../src/corpus/read.js';
import type { PolicyContent } from '../../src/site/policy-page.js';

/** The repository's own corpus. */
export const loadBrief = (): Promise<Corpus> => loadCorpus(resolve(import.meta.dirname, '../../corpus'));

/** A document read from the text. */
export async function documentFrom(name: string, text: string): Promise<CorpusDocument> {
  const document = await readDocument(name, text);
  return {
    document,
    passages: passagesOf(document),
    bank: [],
    unanswerable: [],
    labelled: [],
    original: null,
    edition: '0'.repeat(64),
  };
}

export const corpusOf = (...documents: readonly CorpusDocument[]): Corpus => ({ documents, broken: [] });

/** What the pages about privacy and terms say of a bot that stores nothing. */
export const POLICIES: PolicyContent = {
  operatorContact: undefined,
  privacyTexts: () => ['**What I keep**', 'I keep:\n- nothing, says `/privacy`', 'Not <b>even</b> this.'],
};
