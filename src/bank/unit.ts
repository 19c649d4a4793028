/** The units in which a bank is written: one paragraph in one language, so that an interrupted run loses little. */

import type { CorpusDocument } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passage.js';

export interface Unit {
  /** Unique in the document, and the name of its files: `p12.en`. */
  readonly name: string;
  /** ISO 639-1, with the script if the language has two. */
  readonly lang: string;
  readonly passage: Passage & { readonly paragraph: number };
}

/** One unit for each body paragraph and language, paragraph by paragraph. */
export const unitsOf = ({ passages }: CorpusDocument, languages: readonly string[]): Unit[] =>
  passages.flatMap((passage) => {
    const { paragraph } = passage;
    if (paragraph === null) return [];
    return languages.map((lang) => ({ name: `p${paragraph}.${lang}`, lang, passage: { ...passage, paragraph } }));
  });
