/** What is known of a question before anything is looked up: its language, its words, and the form that is embedded. */

import { languageOf, type QuestionLanguage } from '../embedding/language.js';
import type { MendSpelling } from '../index/spelling.js';
import { stemsOf } from '../index/words.js';
import { documentQuestion } from './document-question.js';
import { type Completed, completeFrom, withoutOpening } from './follow-up.js';
import { withPrintedNames } from './names.js';

export interface Understood {
  /** As typed, with white space normalised. */
  readonly typed: string;
  /** Completed from the conversation; equal to `typed` if nothing was missing. */
  readonly completed: string;
  /** How it was completed; null if nothing was missing. */
  readonly by: Completed['by'] | null;
  readonly language: QuestionLanguage;
  /** Whether it is looked up in English. Questions about the document itself always are, whatever their language. */
  readonly isEnglish: boolean;
  /** What is looked up: the completed question, or what a question about the document itself asks for. */
  readonly asked: string;
  /** The same with its spelling mended and the names that briefs print, if it is English; this is embedded. */
  readonly printed: string;
  /** Stems of the words of both, without stop words. */
  readonly stems: readonly string[];
}

/** Control, invisible formatting and filling characters carry no meaning but would change the vector. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0]+/gu;

export interface Context {
  /** Earlier questions of the same conversation as they were understood, oldest first. */
  readonly earlier?: readonly string[];
  /** Corrects spelling mistakes in an English question; if omitted, the question is taken as typed. */
  readonly mendSpelling?: MendSpelling;
}

/** Understands a question, alone or after earlier ones. */
export async function understand(
  question: string,
  { earlier = [], mendSpelling = asTyped }: Context = {},
): Promise<Understood> {
  const typed = question.normalize('NFC').replace(INVISIBLE, ' ').replace(/\s+/gu, ' ').trim();
  const own = await languageOf(typed);
  const last = earlier.at(-1);
  const lookedUpAs = documentQuestion(typed, own);
  const completion =
    last === undefined || lookedUpAs !== null ? null : completeFrom(typed, last, await languagesOf(own, last));
  const completed = completion?.text ?? typed;
  // A fragment is often too short to detect its language; the completed question is not.
  const language = completed === typed ? own : await languageOf(completed);
  const isEnglish = language.code === 'en' || lookedUpAs !== null;
  const asked = lookedUpAs ?? completed;
  const printed = isEnglish ? withPrintedNames(mendSpelling(asked)) : asked;
  const stems = stemsOf(printed === asked ? asked : `${asked} ${printed}`);
  return { typed, completed, by: completion?.by ?? null, language, isEnglish, asked, printed, stems };
}

/** The same question as if nothing preceded it, without its opening connective. */
export async function understandAlone(
  { typed, language }: Understood,
  mendSpelling: MendSpelling,
): Promise<Understood> {
  const own = await languageOf(typed);
  return understand(withoutOpening(typed, [own.code, language.code]), { mendSpelling });
}

/** The languages that a question may be in: a fragment, often too short to tell, is probably in that of the previous question. */
async function languagesOf(own: QuestionLanguage, last: string): Promise<string[]> {
  return own.certain ? [own.code] : [...new Set([(await languageOf(last)).code, own.code])];
}

const asTyped: MendSpelling = (text) => text;
