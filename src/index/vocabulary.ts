/** The words that questions are compared with, prepared when an index is built. */

import { setImmediate } from 'node:timers/promises';
import type { Corpus, CorpusDocument } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passage.js';
import type { Profile } from '../wording/profiles.js';
import { indexSentences } from '../wording/sentence-index.js';
import { packVocabulary } from '../wording/vocabulary.js';

export const VOCABULARY_FILE = 'words.vocabulary';

const hasKnown = ({ bank, labelled }: CorpusDocument) => bank.length + labelled.length > 0;

/** The passages of the documents with known questions, the only ones with whose words a question is compared. */
export const heldPassages = ({ documents }: Pick<Corpus, 'documents'>): Passage[] =>
  documents.filter(hasKnown).flatMap(({ passages }) => passages);

/**
 * The vocabulary of these passages and of the known English questions, packed; null where there are none. It takes a second and more,
 * and yields to other events after each sentence and question: during a reload questions are asked.
 */
export async function vocabularyOf(corpus: Pick<Corpus, 'documents'>): Promise<Uint8Array | null> {
  const passages = heldPassages(corpus);
  if (passages.length === 0) return null;
  const { thesaurus, rootsIn } = indexSentences(passages);
  const profiles = new Map<string, Profile>();
  const roots = new Set<string>();
  const add = (text: string) => {
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
      if (!profiles.has(word)) profiles.set(word, thesaurus.profile(word));
  };
  for (const { sentences } of passages) {
    for (const sentence of sentences) {
      for (const root of rootsIn(sentence)) roots.add(root);
      add(sentence);
      await setImmediate();
    }
  }
  for (const { question, lang } of corpus.documents.flatMap(({ bank, labelled }) => [...bank, ...labelled])) {
    if (lang !== 'en') continue;
    add(question);
    await setImmediate();
  }
  return packVocabulary(profiles, roots);
}
