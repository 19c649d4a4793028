/** The quote check's finding as terminal text: a word, the brief's own words, and what differs. */

import type { Document } from '../corpus/document.js';
import type { Verification } from '../sources/verify/verification.js';
import { type Page, wrapped } from './page.js';
import { printable } from './printable.js';

const IN_WORDS: Readonly<Record<Verification['verdict'], string>> = {
  exact: 'Word for word in the brief',
  near: 'In the brief with other words',
  altered: 'Altered: the brief says something else',
  absent: 'Not in the brief',
};

const INDENT = 2;

/** Gives the finding for a person; the document is named when there are several. */
export function renderVerification(
  { verdict, document, paragraph, match, differences }: Verification,
  page: Page,
  documents: readonly Document[],
): string {
  const title = documents.length > 1 ? documents.find(({ id }) => id === document)?.title : undefined;
  const place = [paragraph === null ? '' : `¶ ${paragraph}`, title === undefined ? '' : `“${printable(title)}”`];
  const where = place.filter((part) => part !== '').join(', ');
  return [
    page.colors.bold(where === '' ? `${IN_WORDS[verdict]}.` : `${IN_WORDS[verdict]} (${where}).`),
    ...(match === null ? [] : ['', wrapped(printable(match), page, INDENT)]),
    ...(differences.length === 0 ? [] : ['']),
    ...differences.map(({ brief, text }) => wrapped(`brief: ${shown(brief)}   here: ${shown(text)}`, page, INDENT)),
  ].join('\n');
}

const shown = (words: string) => (words === '' ? '(nothing)' : `“${printable(words)}”`);
