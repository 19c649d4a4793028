/** Which language the bot speaks to whom. */

import type { Language } from './words.js';

/** Discord's locales that the bot speaks. Serbian is none of them; Croatian is not taken for it unasked. */
const LANGUAGE_OF_LOCALE: Readonly<Record<string, Language>> = {
  'en-US': 'en',
  'en-GB': 'en',
  tr: 'tr',
  ru: 'ru',
  'zh-CN': 'zh',
  'zh-TW': 'zh',
  de: 'de',
  fr: 'fr',
};

/** Bosnian, Croatian and Serbian in Latin script are hardly told apart by a line of text. */
const LANGUAGE_OF_QUESTION: Readonly<Record<string, Language>> = {
  en: 'en',
  tr: 'tr',
  sr: 'sr-Latn',
  'sr-Latn': 'sr-Latn',
  hr: 'sr-Latn',
  bs: 'sr-Latn',
  'sr-Cyrl': 'sr-Cyrl',
  ru: 'ru',
  zh: 'zh',
  de: 'de',
  fr: 'fr',
};

/** The language for an asker: that of Discord's locale (null where a message carries none), else the question's, else English. */
export function languageFor(locale: string | null, questionLanguage: string | null): Language {
  const byLocale = locale === null ? undefined : LANGUAGE_OF_LOCALE[locale];
  const byQuestion = questionLanguage === null ? undefined : LANGUAGE_OF_QUESTION[questionLanguage];
  return byLocale ?? byQuestion ?? 'en';
}
