/** What a question is before anything is looked up: its language, its words, and the forms in which it is embedded. */

import { languageOf, type QuestionLanguage } from '../embedding/language.js';
import type { MendSpelling } from '../index/spelling.js';
import { stemsOf } from '../index/words.js';
import { documentQuestion } from './document-question.js';
import { type Completed, completeFrom, withoutOpening } from './follow-up.js';
import { withPrintedNames } from './names.js';

export interface Understood {
  /** As typed, white space tidied. */
  readonly typed: string;
  /** Completed from the conversation; equal to `typed` where nothing was missing. */
  readonly completed: string;
  /** How it was completed; null where nothing was missing. */
  readonly by: Completed['by'] | null;
  readonly language: QuestionLanguage;
  /** Whether its forms are English: those of a question about the document itself are, whatever its language. */
  readonly isEnglish: boolean;
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
  // A fragment is often too short to tell its language; with what it lacked it is not.
  const language = completed === typed ? own : await languageOf(completed);
  const isEnglish = language.code === 'en' || lookedUpAs !== null;
  const asked = lookedUpAs ?? completed;
  const printed = isEnglish ? withPrintedNames(mendSpelling(asked)) : asked;
  const forms = printed === asked ? [asked] : [asked, printed];
  return { typed, completed, by: completion?.by ?? null, language, isEnglish, forms, stems: stemsOf(forms.join(' ')) };
}

/** The same question as if nothing had gone before it, without the connective at its head. */
export async function understandAlone(
  { typed, language }: Understood,
  mendSpelling: MendSpelling,
): Promise<Understood> {
  const own = await languageOf(typed);
  return understand(withoutOpening(typed, [own.code, language.code]), { mendSpelling });
}

/** What a question may be written in: a fragment is often too short to tell, and then it is likely in that of the one before. */
async function languagesOf(own: QuestionLanguage, last: string): Promise<string[]> {
  return own.certain ? [own.code] : [...new Set([(await languageOf(last)).code, own.code])];
}

const asTyped: MendSpelling = (text) => text;
