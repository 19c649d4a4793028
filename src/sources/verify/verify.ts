/** The quote check: is a text in the corpus word for word, in other words, altered, or not at all? */

import { sentencesOf } from '../../corpus/sentences.js';
import { copiedText } from './copied-text.js';
import { findExact } from './exact.js';
import type { Finding } from './finding.js';
import { withoutNoteMarks } from './note-marks.js';
import type { QuoteIndex } from './quote-index.js';
import { findReworded } from './reworded.js';
import { ABSENT, type Difference, type Place, type Verification } from './verification.js';

/**
 * Checks one quotation of any length, also across sentences.
 * @example verifyQuote('Serbian leaders always refer to this approach as a "two-chair policy."', index)
 * // altered, paragraph 51, differences [{ brief: 'sometimes', text: 'always' }]
 */
export function verifyQuote(text: string, index: QuoteIndex): Verification {
  const whole = findExact(text, index) ?? findExact(withoutNoteMarks(text), index);
  if (whole !== null) return verificationOf(whole.verdict, [whole]);
  const sentences = sentencesOf(copiedText(text));
  const findings = sentences.map(
    (sentence) => (sentences.length === 1 ? null : findExact(sentence, index)) ?? findReworded(sentence, index),
  );
  const found = findings.filter((finding) => finding !== null);
  if (found.length === 0) return ABSENT;
  const added = sentences.filter((_, at) => findings[at] === null).map((sentence) => ({ brief: '', text: sentence }));
  const isAltered = added.length > 0 || found.some(({ verdict }) => verdict === 'altered');
  return verificationOf(isAltered ? 'altered' : 'near', found, added);
}

function verificationOf(
  verdict: Finding['verdict'],
  found: readonly Finding[],
  added: readonly Difference[] = [],
): Verification {
  const [first] = found;
  if (first === undefined) return ABSENT;
  return {
    verdict,
    document: first.passages[0].document,
    paragraph: first.passages[0].paragraph,
    match: [...new Set(found.map(({ match }) => match))].join(BETWEEN_PLACES),
    places: placesOf(found),
    differences: [...found.flatMap(({ differences }) => differences), ...added],
  };
}

const placesOf = (found: readonly Finding[]): Place[] =>
  [...new Set(found.flatMap(({ passages }) => passages))].map(({ document, address }) => ({ document, address }));

/** Separates words of the brief that are not adjacent. */
const BETWEEN_PLACES = ' … ';
