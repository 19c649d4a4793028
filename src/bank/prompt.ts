/** What a model is asked for one unit. */

import type { Document } from '../corpus/document.js';
import type { Unit } from './unit.js';

/** How many questions of each label a model is asked for: about four a sentence are what helps people to be understood. */
const ANSWERED_A_SENTENCE = 4;
const FEWEST_ANSWERED = 4;
const MOST_ANSWERED = 24;
const TOUCHED = 3;
const ABSENT = 3;

export interface Prompt {
  readonly system: string;
  readonly user: string;
}

const SYSTEM = `You write questions that people might ask about a document, so that a search can be tested and trained on them.
Write as people type: students, sceptics, journalists, forum users; some in full sentences, some in three keywords, some with slang or
without capitals. Do not copy the wording of the text: use everyday words for its terms. Vary the form: who, when, how many, why, is it
true that, X or Y, a bare term.

Answer with one JSON object a line and nothing else:
{"label": "answered", "question": "…", "quote": "the one sentence that answers it, copied letter for letter"}
{"label": "touched", "question": "…", "quote": "the sentence that comes nearest, copied letter for letter"}
{"label": "absent", "question": "…", "quote": null}

answered: the paragraph says it. touched: the paragraph speaks of the very subject and does not say it.
absent: somebody who reads this document might well ask it, and neither this paragraph nor anything like it answers it.`;

/** The prompt for a unit: the paragraph with its place in the document, and how many questions of which kind. */
export function promptFor(document: Document, { lang, passage }: Unit): Prompt {
  const wanted = Math.min(MOST_ANSWERED, Math.max(FEWEST_ANSWERED, ANSWERED_A_SENTENCE * passage.sentences.length));
  const language = new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;
  return {
    system: SYSTEM,
    user: [
      `Document: ${document.title}`,
      `Section: ${passage.section}`,
      '',
      passage.text,
      '',
      `Write ${wanted} answered, ${TOUCHED} touched and ${ABSENT} absent questions in ${language}. Each quote is a sentence of the paragraph above, unchanged and in its own language.`,
    ].join('\n'),
  };
}
