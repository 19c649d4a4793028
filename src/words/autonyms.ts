/** The languages by their own names, as a person looks for theirs in a list. */

import type { Language } from './words.js';

export const AUTONYMS: Readonly<Record<Language, string>> = {
  en: 'English',
  tr: 'Türkçe',
  'sr-Latn': 'Srpski',
  'sr-Cyrl': 'Српски',
  ru: 'Русский',
  zh: '中文',
  de: 'Deutsch',
  fr: 'Français',
};
