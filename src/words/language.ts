/** Which language the bot speaks to whom. */

import { LANGUAGES, type Language } from './words.js';

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

/** The language of Discord's locale; null where the bot does not speak it, or a message carries none. */
export const languageOfLocale = (locale: string | null): Language | null =>
  (locale === null ? undefined : LANGUAGE_OF_LOCALE[locale]) ?? null;

/** The language of a question by its ISO code; null where the bot does not speak it. */
export const languageOfQuestion = (code: string): Language | null => LANGUAGE_OF_QUESTION[code] ?? null;

/** The language that was stored as a choice; null for none, or for one that the bot no longer speaks. */
export const languageNamed = (chosen: string | null): Language | null =>
  LANGUAGES.find((language) => language === chosen) ?? null;
