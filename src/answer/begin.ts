/** The first step of an answer: gives the question to the embedding thread, and works out what needs no vector while the model runs. */

import type { BriefIndex, ModelIndex } from '../index/open.js';
import { CALIBRATED_BY_LABELS } from './calibration.js';
import { prepareToHold } from './premises.js';
import { queryFor } from './query.js';
import { type QuestionWords, questionWords } from './question-words.js';
import { mapSentences, type Query } from './retrieve.js';
import { timeSteps } from './steps.js';
import type { Understood } from './understand.js';

export interface Begun {
  readonly understood: Understood;
  readonly model: ModelIndex;
  readonly words: QuestionWords;
  readonly query: Promise<Query>;
  /** Times the steps from here on; see {@link timeSteps}. */
  readonly finished: ReturnType<typeof timeSteps>;
}

export function begin(index: BriefIndex, understood: Understood): Begun {
  const model = understood.isEnglish ? index.english : index.multilingual;
  const finished = timeSteps();
  const query = queryFor(understood, model.embedder);
  // If the words cannot be read, nobody awaits it.
  query.catch(() => undefined);
  const words = questionWords(index, understood);
  // Done once, while the thread works on the first question; what cannot be mapped now is mapped when it is needed.
  if (understood.isEnglish) prepareToHold(index, understood);
  mapSentences(index, model, CALIBRATED_BY_LABELS.document).catch(() => undefined);
  return { understood, model, words, query, finished };
}
