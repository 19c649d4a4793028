/** Whether a question points back to something said before: 'who sold it?', 'onu kim sattı?'; by the grammar of its language. */

import type { QuestionWords } from '../languages/language.js';
import { meantIn } from '../languages/phrases.js';
import { wordsIn } from '../languages/words.js';

/** Whether a question relies on what was said before, by the words of its language. */
export function pointsBack(question: string, { anaphora, document }: QuestionWords): boolean {
  const words = wordsIn(question);
  const pointing = meantIn(anaphora.pointing, words);
  if (pointing.size === 0) return false;
  const harmless = new Set([...meantIn(anaphora.harmless, words), ...meantIn(document.names, words)]);
  return [...pointing].some(
    (position) =>
      !harmless.has(position) && !(anaphora.isCaseSensitive === true && words[position]?.hasCapital === true),
  );
}
