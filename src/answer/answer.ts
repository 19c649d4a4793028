/** The one value that every question results in; rendered as a Discord message, terminal text or JSON. */

import type { Passage } from '../corpus/passage.js';
import type { AboutDocument } from './about-text/look-up.js';

export type Verdict = 'answered' | 'perhaps' | 'absent';

/** Why the verdict was given; rendered as half a line in the asker's language. */
export type Reason =
  | { readonly code: 'quoted' | 'close' | 'far' | 'empty' | 'too-long' }
  | { readonly code: 'no-figure' | 'no-date' | 'no-person' | 'no-place' | 'no-future' | 'no-opinion' | 'no-detail' }
  | { readonly code: 'never-mentions' | 'half'; readonly names: readonly string[] }
  /** What was counted or looked up in the text itself, for each document: not quoted. */
  | { readonly code: 'about-text'; readonly documents: readonly AboutDocument[] }
  /** The brief says something else than the question takes for granted: `said` is the brief's, `asked` the question's. */
  | { readonly code: 'said-of' | 'says-otherwise'; readonly asked: string; readonly said: string }
  | { readonly code: 'not-of'; readonly asked: string }
  /** The question gives a source that the passage does not. */
  | { readonly code: 'not-from'; readonly asked: string }
  | { readonly code: 'denied' | 'opposite' | 'weaker' | 'other-roles' | 'other-number' }
  /** The question is in a script that no model reads; `languages` are the ISO 639-1 codes of those that are understood. */
  | { readonly code: 'language'; readonly languages: readonly string[] };

export interface CitedPassage extends Passage {
  /** From 1, best first. */
  readonly rank: number;
  /** One or two whole sentences of `text` that answer, in the order of the text. */
  readonly highlights: readonly string[];
  /** The ranking's score; comparable within one answer only. */
  readonly score: number;
}

export interface Answer {
  /** As typed. */
  readonly question: string;
  /** The completed question; equal to `question` if nothing was completed. */
  readonly understood: string;
  /** ISO 639-1 code of the detected language of the question (`sr-Cyrl` for Serbian in Cyrillic). */
  readonly language: string;
  readonly verdict: Verdict;
  /** False only for "absent". */
  readonly answered: boolean;
  /** Calibrated probability, 0 to 1, that the first passages answer the question. */
  readonly confidence: number;
  readonly reason: Reason;
  /** At most five, best first. For "absent" these are the nearest passages, not answers; empty if nothing is near. */
  readonly passages: readonly CitedPassage[];
}

/** Longer questions, in characters, are refused: real questions are far shorter, and a slash command allows 6,000. */
export const LONGEST_QUESTION_CHARS = 2000;

/** Whether nothing was looked up: the question is empty, too long, or in a script that no model reads. */
export const isUnasked = ({ reason }: Answer): boolean =>
  reason.code === 'empty' || reason.code === 'too-long' || reason.code === 'language';

/** The answer to a message that is not a question to look up. */
export const unasked = (question: string, reason: Reason, language = 'en'): Answer => ({
  question,
  understood: question,
  language,
  verdict: 'absent',
  answered: false,
  confidence: 0,
  reason,
  passages: [],
});
