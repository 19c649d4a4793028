/** What /outline is called and says, in each of the bot's languages. */

import type { Message, Messages } from '../../../words/words.js';
import type { CommandWords } from '../../command/localisation.js';

export const COMMAND: CommandWords = {
  name: {
    en: 'outline',
    tr: 'içindekiler',
    'sr-Latn': 'outline',
    'sr-Cyrl': 'outline',
    ru: 'оглавление',
    zh: '目录',
    de: 'gliederung',
    fr: 'plan',
  },
  description: {
    en: 'The sections of the brief',
    tr: 'Metnin başlıkları',
    'sr-Latn': 'Odeljci teksta',
    'sr-Cyrl': 'Одељци текста',
    ru: 'Разделы документа',
    zh: '简报的各个部分',
    de: 'Die Abschnitte des Papiers',
    fr: 'Les sections de la note',
  },
};

/** What people write for the command in a message, besides its name. */
export const IN_CHAT: Message = {
  en: 'contents | table of contents | sections',
  tr: 'içerik | başlıklar',
  'sr-Latn': 'sadržaj',
  'sr-Cyrl': 'садржај',
  ru: 'содержание',
  zh: '大纲',
  de: 'inhalt | inhaltsverzeichnis',
  fr: 'sommaire',
};

export const MESSAGES = {
  paragraphs: {
    en: '{count, plural, one {# paragraph} other {# paragraphs}}',
    tr: '{count, plural, one {# paragraf} other {# paragraf}}',
    'sr-Latn': '{count, plural, one {# pasus} few {# pasusa} other {# pasusa}}',
    'sr-Cyrl': '{count, plural, one {# пасус} few {# пасуса} other {# пасуса}}',
    ru: '{count, plural, one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}}',
    zh: '{count, plural, other {# 个段落}}',
    de: '{count, plural, one {# Absatz} other {# Absätze}}',
    fr: '{count, plural, one {# paragraphe} other {# paragraphes}}',
  },
  read: {
    en: 'Read a section',
    tr: 'Bir başlığı oku',
    'sr-Latn': 'Čitaj odeljak',
    'sr-Cyrl': 'Читај одељак',
    ru: 'Читать раздел',
    zh: '阅读一个部分',
    de: 'Einen Abschnitt lesen',
    fr: 'Lire une section',
  },
} as const satisfies Messages;
