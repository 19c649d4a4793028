/** Reads labelled questions as an editor would: quotations that stand nowhere, and questions with two labels. */

import type { CorpusDocument } from '../corpus/corpus.js';
import { foldedText } from '../languages/words.js';

export interface LabelledCheck {
  readonly labelled: number;
  /** Questions with a quotation that stands neither in a passage nor in a note, word for word; case and punctuation aside. */
  readonly unquoted: readonly string[];
  /** Questions asked more than once, upper and lower case and punctuation aside, with all their labels. */
  readonly twice: readonly string[];
}

/** What the text alone shows; pure. */
export function checkLabelled({ passages, labelled }: Pick<CorpusDocument, 'passages' | 'labelled'>): LabelledCheck {
  const text = passages
    .flatMap((passage) => [passage.text, ...passage.footnotes.map((note) => note.text)])
    .map(foldedText)
    .join('\n');
  const unquoted = labelled.filter(({ quotes }) => quotes.some((quote) => !text.includes(foldedText(quote))));
  const labels = new Map<string, string[]>();
  for (const { question, label } of labelled) {
    const asked = foldedText(question);
    labels.set(asked, [...(labels.get(asked) ?? []), label]);
  }
  return {
    labelled: labelled.length,
    unquoted: unquoted.map(({ question }) => question),
    twice: [...labels]
      .filter(([, given]) => given.length > 1)
      .map(([asked, given]) => `${asked} (${given.join(', ')})`),
  };
}
