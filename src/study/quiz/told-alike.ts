/** Whether a wrong sentence tells what the right one tells, in other words: by what means, to what end or with what effect. */

import { actors } from '../../gazetteer/actors.js';
import type { Statement } from './statements.js';

/** What a sentence may tell of its subject. */
const TOLD = {
  means: /\b(?:through|via|by means of|us(?:es?|ed|ing)|instruments?|tools?|by \p{L}+ing)\b/iu,
  end: /\b(?:aim(?:s|ed|ing)?|seeks?|intends?|attempt(?:s|ed|ing)?|pursues?|objectives?|goals?|in order to)\b/iu,
  effect:
    /\b(?:increases?|leads? to|results? in|creat(?:es?|ed|ing)|caus(?:es?|ed|ing)|render(?:s|ed)?|enabl(?:es?|ed|ing)|contribut(?:es?|ed|ing))\b/iu,
};

/** Stems of states and the like; a region is where most sentences of a document are at home. */
const isPower = (stem: string): boolean => stem.startsWith(':') && actors().get(stem.slice(1))?.kind !== 'region';

/** Of a question that names no state, so much of the weight of its words is enough for a sentence to be about the same. */
const SAME_SUBJECT = 0.12;

/**
 * Whether both sentences tell one kind of thing about the question's subject: the power that it names first, or else its words, of which the other sentence has `sharedWords` by weight. Either might then be taken for the answer.
 */
export function areToldAlike(
  question: ReadonlySet<string>,
  right: Statement,
  other: Statement,
  sharedWords: number,
): boolean {
  const power = [...question].find(isPower);
  const isSameSubject = power === undefined ? sharedWords >= SAME_SUBJECT : other.stems.has(power);
  return isSameSubject && Object.values(TOLD).some((told) => told.test(right.sentence) && told.test(other.sentence));
}
