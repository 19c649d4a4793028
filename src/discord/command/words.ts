/** Options that several commands share, in each of the bot's languages. */

import type { CommandWords } from './localisation.js';

export const DOCUMENT: CommandWords = {
  name: {
    en: 'document',
    tr: 'belge',
    'sr-Latn': 'document',
    'sr-Cyrl': 'document',
    ru: 'документ',
    zh: '文件',
    de: 'dokument',
    fr: 'document',
  },
  description: {
    en: 'Which document, where there are several',
    tr: 'Birden çok belge varsa hangisi',
    'sr-Latn': 'Koji dokument, ako ih je više',
    'sr-Cyrl': 'Који документ, ако их је више',
    ru: 'Какой документ, если их несколько',
    zh: '有多份文件时指明是哪一份',
    de: 'Welches Dokument, falls es mehrere gibt',
    fr: 'Quel document, s’il y en a plusieurs',
  },
};

/** The name of an option that takes the number of a paragraph or a note. */
export const NUMBER_NAME: CommandWords['name'] = {
  en: 'number',
  tr: 'numara',
  'sr-Latn': 'broj',
  'sr-Cyrl': 'број',
  ru: 'номер',
  zh: '编号',
  de: 'nummer',
  fr: 'numéro',
};
