/** What a question is before anything is looked up: its language, its words, and the forms in which it is embedded. */

import { languageOf, type QuestionLanguage } from '../embedding/language.js';
import type { MendSpelling } from '../index/spelling.js';
import { stemsOf } from '../index/words.js';
import { completeFrom } from './follow-up.js';
import { withPrintedNames } from './names.js';

export interface Understood {
  /** As typed, white space tidied. */
  readonly typed: string;
  /** Completed from the conversation; equal to `typed` where nothing was missing. */
  readonly completed: string;
  readonly language: QuestionLanguage;
  /** What is embedded: the question, and with the names that briefs print where that differs. */
  readonly forms: readonly string[];
  /** Stems of the completed question's words, without stop words. */
  readonly stems: readonly string[];
}

/** Control and invisible formatting characters say nothing and would change the vector. */
const INVISIBLE = /[\p{Cc}\p{Cf}]+/gu;

export interface Context {
  /** Questions before it in the same conversation as understood, oldest first. */
  readonly earlier?: readonly string[];
  /** Mends typing mistakes in an English question; left out, it is taken as typed. */
  readonly mendSpelling?: MendSpelling;
}

/** Understands a question on its own or after earlier ones. */
export function understand(question: string, { earlier = [], mendSpelling = asTyped }: Context = {}): Understood {
  const typed = question.normalize('NFC').replace(INVISIBLE, ' ').replace(/\s+/gu, ' ').trim();
  const own = languageOf(typed);
  const last = earlier.at(-1);
  const completed = (last === undefined ? null : completeFrom(typed, last, own.code)) ?? typed;
  // A fragment is often too short to tell its language; with what it lacked it is not.
  const language = completed === typed ? own : languageOf(completed);
  const printed = language.code === 'en' ? withPrintedNames(mendSpelling(completed)) : completed;
  const forms = printed === completed ? [completed] : [completed, printed];
  return { typed, completed, language, forms, stems: stemsOf(forms.join(' ')) };
}

const asTyped: MendSpelling = (text) => text;
