/** The quote check's finding as terminal text: a verdict, the brief's own words with their place, and the differences. */

import type { Corpus } from '../corpus/corpus.js';
import type { Verification } from '../sources/verify/verification.js';
import { type Page, wrapped } from './page.js';
import { printable } from './printable.js';
import { citationOf, renderReaderAddress } from './render-passage.js';

const IN_WORDS: Readonly<Record<Verification['verdict'], string>> = {
  exact: 'Word for word in the brief',
  near: 'In the brief with other words',
  altered: 'Altered: the brief says something else',
  absent: 'Not in the brief',
  'too-long': 'Too long to check: send a shorter quotation',
};

const INDENT = 2;

/** Returns the finding as text; the document is named if there are several. */
export function renderVerification(verification: Verification, page: Page, corpus: Corpus): string {
  const { verdict, match, differences } = verification;
  const where = citationsOf(verification, page, corpus);
  return [
    page.colors.bold(`${IN_WORDS[verdict]}.`),
    ...(match === null ? [] : ['', wrapped(printable(match), page, INDENT), '']),
    ...where,
    ...(differences.length === 0 ? [] : ['']),
    ...differences.map(({ brief, text }) => wrapped(`brief: ${shown(brief)}   here: ${shown(text)}`, page, INDENT)),
  ].join('\n');
}

function citationsOf({ places, match }: Verification, page: Page, corpus: Corpus): string[] {
  const documents = corpus.documents.map(({ document }) => document);
  return places.flatMap(({ document, address }) => {
    const entry = corpus.documents.find((one) => one.document.id === document);
    const passage = entry?.passages.find((one) => one.address === address);
    if (passage === undefined || match === null) return [];
    const sentences = passage.sentences.filter((sentence) => sentence.includes(match) || match.includes(sentence));
    return [
      wrapped(page.colors.cyan(citationOf(passage, documents)), page, INDENT),
      ...renderReaderAddress(passage, sentences, page),
    ];
  });
}

const shown = (words: string) => (words === '' ? '(nothing)' : `“${printable(words)}”`);
