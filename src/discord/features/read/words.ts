/** What /read is called and says, in each of the bot's languages. */

import type { Message, Messages } from '../../../words/words.js';
import type { CommandWords } from '../../command/localisation.js';

export const COMMAND: CommandWords = {
  name: {
    en: 'read',
    tr: 'oku',
    'sr-Latn': 'read',
    'sr-Cyrl': 'read',
    ru: 'читать',
    zh: '阅读',
    de: 'lesen',
    fr: 'lire',
  },
  description: {
    en: 'Read a section of the brief',
    tr: 'Metnin bir başlığını oku',
    'sr-Latn': 'Čitaj odeljak teksta',
    'sr-Cyrl': 'Читај одељак текста',
    ru: 'Читать раздел документа',
    zh: '阅读简报的一个部分',
    de: 'Einen Abschnitt des Papiers lesen',
    fr: 'Lire une section de la note',
  },
};

export const OPTIONS = {
  section: {
    name: {
      en: 'section',
      tr: 'başlık',
      'sr-Latn': 'section',
      'sr-Cyrl': 'section',
      ru: 'раздел',
      zh: '部分',
      de: 'abschnitt',
      fr: 'section',
    },
    description: {
      en: 'Which section',
      tr: 'Hangi başlık',
      'sr-Latn': 'Koji odeljak',
      'sr-Cyrl': 'Који одељак',
      ru: 'Какой раздел',
      zh: '哪个部分',
      de: 'Welcher Abschnitt',
      fr: 'Quelle section',
    },
  },
} as const satisfies Readonly<Record<string, CommandWords>>;

/** What people write for the command in a message, besides its name. */
export const IN_CHAT: Message = {
  en: 'open section',
  tr: 'aç',
  'sr-Latn': 'čitaj | pročitaj',
  'sr-Cyrl': 'читај | прочитај',
  ru: 'прочитать | читай',
  zh: '读',
  de: 'lies',
  fr: 'lis',
};

export const MESSAGES = {
  page: {
    en: 'Page {page, number} of {pages, number}',
    tr: 'Sayfa {page, number} / {pages, number}',
    'sr-Latn': 'Strana {page, number} od {pages, number}',
    'sr-Cyrl': 'Страна {page, number} од {pages, number}',
    ru: 'Страница {page, number} из {pages, number}',
    zh: '第 {page, number} 页，共 {pages, number} 页',
    de: 'Seite {page, number} von {pages, number}',
    fr: 'Page {page, number} sur {pages, number}',
  },
  unknown: {
    en: 'There is no such section. Choose one from the list.',
    tr: 'Böyle bir başlık yok. Lütfen listeden birini seçin.',
    'sr-Latn': 'Nema takvog odeljka. Izaberite jedan sa spiska.',
    'sr-Cyrl': 'Нема таквог одељка. Изаберите један са списка.',
    ru: 'Такого раздела нет. Выберите один из списка.',
    zh: '没有这个部分，请从列表中选择。',
    de: 'Diesen Abschnitt gibt es nicht. Wähle einen aus der Liste.',
    fr: 'Cette section n’existe pas. Choisissez-en une dans la liste.',
  },
} as const satisfies Messages;
