/** The languages that the program knows; to add one, add a file to this folder and a line here. */

import { arabic } from './ar.js';
import { bulgarian } from './bg.js';
import { bengali } from './bn.js';
import { czech } from './cs.js';
import { danish } from './da.js';
import { german } from './de.js';
import { greek } from './el.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { estonian } from './et.js';
import { persian } from './fa.js';
import { finnish } from './fi.js';
import { french } from './fr.js';
import { hebrew } from './he.js';
import { hindi } from './hi.js';
import { hungarian } from './hu.js';
import { armenian } from './hy.js';
import { indonesian } from './id.js';
import { italian } from './it.js';
import { japanese } from './ja.js';
import { georgian } from './ka.js';
import { korean } from './ko.js';
import type { DocumentWords, Language, Phrases, QuestionWords } from './language.js';
import { lithuanian } from './lt.js';
import { latvian } from './lv.js';
import { macedonian } from './mk.js';
import { dutch } from './nl.js';
import { norwegian } from './no.js';
import { polish } from './pl.js';
import { portuguese } from './pt.js';
import { romanian } from './ro.js';
import { russian } from './ru.js';
import { slovak } from './sk.js';
import { slovene } from './sl.js';
import { albanian } from './sq.js';
import { serbian } from './sr.js';
import { serbianCyrillic } from './sr-cyrl.js';
import { swedish } from './sv.js';
import { tamil } from './ta.js';
import { telugu } from './te.js';
import { thai } from './th.js';
import { turkish } from './tr.js';
import { ukrainian } from './uk.js';
import { urdu } from './ur.js';
import { vietnamese } from './vi.js';
import { chinese } from './zh.js';

/** If two languages match a text equally well, the first in the list wins. */
export const LANGUAGES: readonly Language[] = [
  english,
  turkish,
  serbian,
  serbianCyrillic,
  ukrainian,
  russian,
  german,
  french,
  chinese,
  greek,
  albanian,
  spanish,
  italian,
  portuguese,
  dutch,
  polish,
  slovene,
  romanian,
  bulgarian,
  macedonian,
  finnish,
  swedish,
  danish,
  norwegian,
  hungarian,
  czech,
  slovak,
  indonesian,
  vietnamese,
  lithuanian,
  latvian,
  estonian,
  urdu,
  persian,
  arabic,
  hebrew,
  hindi,
  bengali,
  tamil,
  telugu,
  thai,
  georgian,
  armenian,
  korean,
  japanese,
];

/** ISO 639-2 code for a language that cannot be determined. */
export const UNDETERMINED = 'und';

/** A language of which the program knows how people ask in it. */
export type AskedLanguage = Language & { readonly questions: QuestionWords };

/** The languages of which the program knows how people ask in them; in the others a question is understood by its meaning alone. */
export const ASKED_LANGUAGES: readonly AskedLanguage[] = LANGUAGES.flatMap((language) =>
  language.questions === undefined ? [] : [{ ...language, questions: language.questions }],
);

/** ISO 639-1 codes of the languages in which a question is answered, whatever their script. */
export const UNDERSTOOD_LANGUAGES: readonly string[] = [
  ...new Set(LANGUAGES.map(({ code }) => new Intl.Locale(code).language)),
];

/** Those of the given languages of which the program knows how people ask in them, in the order of the codes. */
export const askedIn = (codes: readonly string[]): AskedLanguage[] =>
  codes.flatMap((code) => ASKED_LANGUAGES.find((language) => language.code === code) ?? []);

/** One list for all languages together, for what is recognised whatever the language of the question. */
export const inAnyLanguage = (part: (questions: QuestionWords) => Phrases | undefined): readonly string[] =>
  ASKED_LANGUAGES.flatMap(({ questions }) => part(questions) ?? []);

/** The words of all languages that are used to read documents, as one list. */
export const printedWords = (part: (documents: Partial<DocumentWords>) => Phrases | undefined): readonly string[] => [
  ...new Set(LANGUAGES.flatMap(({ documents = {} }) => part(documents) ?? [])),
];
