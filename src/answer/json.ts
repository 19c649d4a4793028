/** An answer as one JSON object: the fixed shape that `ask --json` and `--batch` print. */

import type { Answer } from './answer.js';
import { reasonInEnglish } from './reason.js';

/** The answer's fixed fields, in their fixed order. */
export const answerToJson = (answer: Answer) => ({
  question: answer.question,
  understood: answer.understood,
  verdict: answer.verdict,
  answered: answer.answered,
  confidence: Number(answer.confidence.toFixed(4)),
  reason: reasonInEnglish(answer.reason),
  passages: answer.passages.map(({ rank, document, section, paragraph, page, text, highlights, score, footnotes }) => ({
    rank,
    document,
    section,
    paragraph,
    page,
    text,
    highlights,
    score: Number(score.toFixed(4)),
    footnotes: footnotes.map(({ number, text: note, urls }) => ({ number, text: note, urls })),
  })),
});
