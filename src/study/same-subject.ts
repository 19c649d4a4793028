/** Groups questions by what they are about, as they come. */

import { stemsOf } from '../index/words.js';

/** Half of the words in common: looser than for 'the same question', since a group shares only its subject. */
const LEAST_SHARED = 0.5;
/** The centre of a large group is chosen among this many, since all of them are compared with each other. */
const MOST_COMPARED = 50;

/** The first of the earlier questions that is about the same subject; null if there is none. */
export function nearestSubject<Earlier extends { readonly question: string }>(
  question: string,
  earlier: readonly Earlier[],
): Earlier | null {
  const stems = stemSet(question);
  return earlier.find((one) => shared(stems, stemSet(one.question)) >= LEAST_SHARED) ?? null;
}

/** The question that is most similar to the others of its group; '' for an empty group. */
export function centreOf(questions: readonly string[]): string {
  const members = questions.slice(0, MOST_COMPARED).map((question) => ({ question, stems: stemSet(question) }));
  const nearness = members.map(({ stems }) => members.reduce((sum, other) => sum + shared(stems, other.stems), 0));
  return members[nearness.indexOf(Math.max(...nearness))]?.question ?? '';
}

/** The words compared; the whole question if it has only stop words, or its script does not separate words. */
function stemSet(question: string): ReadonlySet<string> {
  const stems = stemsOf(question);
  return new Set(stems.length > 0 ? stems : [question.trim().toLowerCase()]);
}

/** The share of words that two questions have in common. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((stem) => other.has(stem)).length;
  return common / (one.size + other.size - common);
}
