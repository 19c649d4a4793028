/** A small brief, answers over it, and an answerer that gives them: enough to see how they are shown. */

import type { Answer, CitedPassage } from '../../src/answer/answer.js';
import type { Answerer, AskOptions } from '../../src/answer/answerer.js';
import type { Corpus, CorpusDocument } from '../../src/corpus/corpus.js';
import type { Document, Footnote } from '../../src/corpus/document.js';
import { type Passage, passagesOf } from '../../src/corpus/passage.js';

const harbourNote: Footnote = {
  number: 1,
  text: 'Harbour Authority, Annual Report.',
  urls: ['https://harbour.example/reports/2020/a-very-long-address-that-no-line-may-take-apart.html'],
  sentence: 'The harbour was deepened in 2020.',
  page: null,
};

export const harbourBrief: Document = {
  id: 'harbour',
  title: 'The Harbour of Split',
  publisher: null,
  series: null,
  date: null,
  author: 'Željko Çağ',
  url: null,
  licence: null,
  language: null,
  sections: [
    {
      id: 'introduction',
      title: 'Introduction',
      parent: null,
      paragraphs: [
        {
          n: 1,
          kind: 'paragraph',
          text: 'Split lies on the Adriatic. The harbour was deepened in 2020. Ferries have called more often since.',
          footnotes: [1],
          page: null,
        },
      ],
    },
    { id: 'trade', title: 'Trade', parent: null, paragraphs: [] },
    {
      id: 'wine',
      title: 'Wine',
      parent: 'trade',
      paragraphs: [
        { n: 2, kind: 'paragraph', text: 'Wine is shipped to Ancona. Oil is shipped too.', footnotes: [], page: null },
        { n: 3, kind: 'paragraph', text: 'Wine is taxed.', footnotes: [], page: null },
      ],
    },
  ],
  matter: [{ title: 'About the author', text: 'Željko Çağ teaches in Split.' }],
  footnotes: [harbourNote],
  references: [
    {
      n: 1,
      raw: 'Çağ, Ž. (2019). Ports of the Adriatic. Split.',
      authors: ['Çağ, Ž.'],
      year: '2019',
      title: 'Ports of the Adriatic',
      container: null,
      page: null,
      url: 'https://ports.example/adriatic',
      type: 'book',
    },
  ],
};

export const salinaBrief: Document = {
  ...harbourBrief,
  id: 'salina',
  title: 'The Salt of Ston',
  sections: [
    {
      id: 'salt',
      title: 'Salt',
      parent: null,
      paragraphs: [{ n: 1, kind: 'paragraph', text: 'Salt is panned in Ston.', footnotes: [], page: null }],
    },
  ],
  footnotes: [],
  references: [],
};

export function corpusOf(...documents: readonly Document[]): Corpus {
  const loaded = (document: Document): CorpusDocument => ({
    document,
    passages: passagesOf(document),
    bank: [],
    unanswerable: [],
    labelled: [],
    original: null,
    edition: '0'.repeat(64),
  });
  return { documents: documents.map(loaded), broken: [] };
}

/** The brief's passage at the address, cited at the rank with the given sentences. */
export function cited(
  address: string,
  rank: number,
  highlights: readonly string[],
  brief = harbourBrief,
): CitedPassage {
  const passage = passagesOf(brief).find((candidate: Passage) => candidate.address === address);
  if (passage === undefined) throw new Error(`The example has no ${address}.`);
  return { ...passage, rank, highlights, score: 1 / rank };
}

export const deepened: Answer = {
  question: 'when was the harbour deepened?',
  understood: 'when was the harbour deepened?',
  language: 'en',
  verdict: 'answered',
  answered: true,
  confidence: 0.9,
  reason: { code: 'quoted' },
  passages: [
    cited('p1', 1, ['The harbour was deepened in 2020.']),
    cited('p2', 2, ['Wine is shipped to Ancona.']),
    cited('ref1', 3, ['Çağ, Ž. (2019). Ports of the Adriatic. Split.']),
  ],
};

export const absent: Answer = {
  ...deepened,
  question: 'who is the mayor?',
  understood: 'who is the mayor?',
  verdict: 'absent',
  answered: false,
  confidence: 0.1,
  reason: { code: 'no-person' },
};

export const tooLong: Answer = { ...absent, reason: { code: 'too-long' }, passages: [] };

/** Answers everything with `deepened` (what holds 'mayor' with `absent`), and keeps what it was asked. */
export function exampleAnswerer(corpus = corpusOf(harbourBrief)) {
  const asked: { readonly question: string; readonly earlier: readonly string[] }[] = [];
  const answerer: Answerer = {
    corpus,
    ask: (question: string, { earlier = [] }: AskOptions = {}) => {
      asked.push({ question, earlier });
      if (question === 'fail') return Promise.reject(new Error('the model\u001b[2J broke'));
      const understood = question.replace(/^and /u, 'what of ');
      const answer = question.includes('mayor') ? absent : deepened;
      if (question.trim() === '')
        return Promise.resolve({ ...tooLong, question, understood, reason: { code: 'empty' } });
      return Promise.resolve({ ...answer, question, understood });
    },
  };
  return { answerer, asked };
}
