/**
 * Questions about the document itself: who wrote it, who published it and when, its title, its subject and its conclusions.
 * Asked in any language, they are looked up in the English wording that question banks use.
 */

import type { QuestionLanguage } from '../embedding/language.js';
import { ASKED_LANGUAGES, type AskedLanguage, askedIn } from '../languages/index.js';
import { DOCUMENT_SUBJECTS, type DocumentSubject } from '../languages/language.js';
import { isWhole, withNames } from '../languages/phrases.js';
import { wordsIn } from '../languages/words.js';

/** The wording in which each is looked up. */
const LOOKED_UP_AS: Readonly<Record<DocumentSubject, string>> = {
  author: 'who wrote this',
  publisher: "who's the publisher",
  date: 'when was it published',
  title: 'what is the title of this brief?',
  conclusion: 'what does this brief conclude?',
  subject: 'what is the aim of this study?',
  summary: 'summarise this brief',
};

type Questions = Readonly<Record<DocumentSubject, readonly string[]>>;

const questionsByLanguage = new Map<string, Questions>();

/** The questions with the names of the document filled in, created on first use. */
function questionsIn({ code, questions: { document } }: AskedLanguage): Questions {
  const known = questionsByLanguage.get(code);
  if (known !== undefined) return known;
  const names = [...document.names, ...document.pronouns];
  const { questions } = document;
  const made: Questions = {
    author: withNames(questions.author, names),
    publisher: withNames(questions.publisher, names),
    date: withNames(questions.date, names),
    title: withNames(questions.title, names),
    conclusion: withNames(questions.conclusion, names),
    subject: withNames(questions.subject, names),
    summary: withNames(questions.summary, names),
  };
  questionsByLanguage.set(code, made);
  return made;
}

/**
 * The wording in which a question about the document itself is looked up; null for any other question.
 * @param language the question's; if it is not certain, all languages are tried
 * @example documentQuestion('Bu raporu kim yazdı?', { code: 'tr', certain: true }) // 'who wrote this'
 */
export function documentQuestion(question: string, language: QuestionLanguage): string | null {
  const subject = documentSubject(question, language);
  return subject === null ? null : LOOKED_UP_AS[subject];
}

/** What a question about the document itself asks for; null for any other question. */
export function documentSubject(question: string, { code, certain }: QuestionLanguage): DocumentSubject | null {
  const words = wordsIn(question);
  const told = certain ? askedIn([code]) : [];
  for (const language of told.length > 0 ? told : ASKED_LANGUAGES) {
    const questions = questionsIn(language);
    const subject = DOCUMENT_SUBJECTS.find((one) => isWhole(questions[one], words));
    if (subject !== undefined) return subject;
  }
  return null;
}
