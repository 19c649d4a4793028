/** Answers and documents for tests of rendering. */

import type { Answer, CitedPassage } from '../../src/answer/answer.js';
import type { CorpusDocument } from '../../src/corpus/corpus.js';
import type { Document, Footnote } from '../../src/corpus/document.js';
import { type Passage, passagesOf } from '../../src/corpus/passage.js';
import { type Library, libraryOf } from '../../src/discord/library/library.js';

/** A paragraph of that many sentences, each with its own number. */
export const sentences = (count: number, words = 12): string[] =>
  Array.from({ length: count }, (_, position) => `Sentence ${position + 1} says ${'something '.repeat(words).trim()}.`);

export const note = (number: number, made: Partial<Footnote> = {}): Footnote => ({
  number,
  text: `“A report on harbours”, The Daily Paper, ${number} May 2025`,
  urls: [`https://example.org/report/${number}`],
  sentence: '',
  page: null,
  ...made,
});

export const passage = (made: Partial<Passage> & { readonly sentences: readonly string[] }): Passage => ({
  address: `p${made.paragraph ?? 1}`,
  document: 'harbours',
  kind: 'paragraph',
  section: 'Ports and Powers',
  page: null,
  paragraph: 1,
  text: made.sentences.join(' '),
  footnotes: [],
  ...made,
});

export const cited = (
  rank: number,
  one: Passage,
  highlights: readonly string[] = [one.sentences[0] ?? ''],
): CitedPassage => ({
  ...one,
  rank,
  highlights,
  score: 1 - rank / 10,
});

export const answer = (passages: readonly CitedPassage[], made: Partial<Answer> = {}): Answer => ({
  question: 'Who owns the harbour?',
  understood: made.question ?? 'Who owns the harbour?',
  language: 'en',
  verdict: 'answered',
  answered: made.verdict !== 'absent',
  confidence: 0.9,
  reason: { code: 'quoted' },
  passages,
  ...made,
});

/** A document of one section with these paragraphs. */
export function documentOf(paragraphs: readonly string[], made: Partial<Document> = {}): CorpusDocument {
  const document: Document = {
    id: 'harbours',
    title: 'Harbours of the South',
    publisher: null,
    series: null,
    date: null,
    author: null,
    url: null,
    licence: null,
    language: null,
    sections: [
      {
        id: 'ports-and-powers',
        title: 'Ports and Powers',
        parent: null,
        paragraphs: paragraphs.map((text, position) => ({
          n: position + 1,
          kind: 'paragraph',
          text,
          footnotes: [],
          page: null,
        })),
      },
    ],
    matter: [],
    footnotes: [],
    references: [],
    ...made,
  };
  return {
    document,
    passages: passagesOf(document),
    bank: [],
    unanswerable: [],
    labelled: [],
    original: null,
    edition: '0123456789abcdef'.repeat(4),
  };
}

export const library = (...documents: readonly CorpusDocument[]): Library =>
  libraryOf({ documents: documents.length > 0 ? documents : [documentOf(['One paragraph.'])], broken: [] });
