/** Whether a wrong sentence tells what the right one tells, in other words: by what means, to what end or with what effect. */

import type { Statement } from './statements.js';
import { isPower } from './subjects.js';

/** What a sentence may tell of its subject. */
const TOLD = {
  means: /\b(?:through|via|by means of|us(?:es?|ed|ing)|instruments?|tools?|by \p{L}+ing)\b/iu,
  end: /\b(?:aim(?:s|ed|ing)?|seeks?|intends?|attempt(?:s|ed|ing)?|pursues?|objectives?|goals?|in order to)\b/iu,
  effect:
    /\b(?:increases?|leads? to|results? in|creat(?:es?|ed|ing)|caus(?:es?|ed|ing)|render(?:s|ed)?|enabl(?:es?|ed|ing)|contribut(?:es?|ed|ing))\b/iu,
};

/** Whether the sentence itself, the title of its section or a question that it answers names the power. */
const isAbout = (power: string, { stems, sectionStems, answers }: Statement): boolean =>
  stems.has(power) || sectionStems.has(power) || answers.some((question) => question.stems.has(power));

/** Of a question that names no state, so much of the weight of its words is enough for a sentence to be about the same. */
const SAME_SUBJECT = 0.12;

/**
 * Whether both sentences tell one kind of thing about the question's subject: a power that it names, or else its words, of which the
 * other sentence has `sharedWords` by weight. Either might then be taken for the answer.
 */
export function areToldAlike(
  question: ReadonlySet<string>,
  right: Statement,
  other: Statement,
  sharedWords: number,
): boolean {
  const powers = [...question].filter(isPower);
  const isSameSubject =
    powers.length === 0 ? sharedWords >= SAME_SUBJECT : powers.some((power) => isAbout(power, other));
  return isSameSubject && Object.values(TOLD).some((told) => told.test(right.sentence) && told.test(other.sentence));
}
