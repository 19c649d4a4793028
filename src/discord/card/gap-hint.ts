/** The hint that goes with every gap, without which several words of the document might fill it. */

import { isNumber, shapeOf } from '../../study/quiz/gap-items.js';
import type { QuizItem } from '../../study/quiz/item.js';
import type { Words } from '../../words/words.js';
import { CARD } from './words.js';

/** How many words are missing, each with its first letter and its length, and whether they are a number; null where no gap is asked. At most 45 characters. */
export const gapHint = (item: QuizItem, words: Words): string | null =>
  item.kind === 'gap'
    ? words.say(CARD.gapHint, {
        count: item.missing.split(' ').length,
        number: isNumber(item) ? 'yes' : 'no',
        shape: shapeOf(item.missing),
      })
    : null;
