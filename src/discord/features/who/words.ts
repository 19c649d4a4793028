/** What /who is called and says, in each of the bot's languages. */

import type { Message, Messages } from '../../../words/words.js';
import type { CommandWords } from '../../command/localisation.js';
import { NUMBER_NAME } from '../../command/words.js';

export const COMMAND: CommandWords = {
  name: {
    en: 'who',
    tr: 'kim',
    'sr-Latn': 'ko',
    'sr-Cyrl': 'ко',
    ru: 'кто',
    zh: '谁说',
    de: 'wer',
    fr: 'qui',
  },
  description: {
    en: 'Who says what in a passage, sentence by sentence',
    tr: 'Bir bölümde neyi kim söylüyor, cümle cümle',
    'sr-Latn': 'Ko šta kaže u pasusu, rečenicu po rečenicu',
    'sr-Cyrl': 'Ко шта каже у пасусу, реченицу по реченицу',
    ru: 'Кто что говорит в отрывке, фраза за фразой',
    zh: '逐句说明段落中是谁的说法',
    de: 'Wer was in einer Stelle sagt, Satz für Satz',
    fr: 'Qui dit quoi dans un passage, phrase par phrase',
  },
};

export const OPTIONS = {
  number: {
    name: NUMBER_NAME,
    description: {
      en: 'Paragraph such as 12',
      tr: 'Paragraf, örneğin 12',
      'sr-Latn': 'Pasus, na primer 12',
      'sr-Cyrl': 'Пасус, на пример 12',
      ru: 'Абзац, например 12',
      zh: '段落，例如 12',
      de: 'Absatz, etwa 12',
      fr: 'Paragraphe, par exemple 12',
    },
  },
} as const satisfies Readonly<Record<string, CommandWords>>;

/** What people write for the command in a message, besides its name. */
export const IN_CHAT: Message = {
  en: 'who says',
  tr: 'kim diyor',
  'sr-Latn': 'ko kaže',
  'sr-Cyrl': 'ко каже',
  ru: 'кто говорит',
  zh: '谁的说法',
  de: 'wer sagt',
  fr: 'qui dit',
};

export const MESSAGES = {
  says: {
    en: '-# Who says it: {who}',
    tr: '-# Söyleyen: {who}',
    'sr-Latn': '-# Ko to kaže: {who}',
    'sr-Cyrl': '-# Ко то каже: {who}',
    ru: '-# Кто это говорит: {who}',
    zh: '-# 谁说的：{who}',
    de: '-# Wer es sagt: {who}',
    fr: '-# Qui le dit : {who}',
  },
  author: {
    en: 'the author',
    tr: 'yazarın kendisi',
    'sr-Latn': 'autor',
    'sr-Cyrl': 'аутор',
    ru: 'автор',
    zh: '作者本人',
    de: 'der Autor oder die Autorin',
    fr: 'l’auteur',
  },
  unnamed: {
    en: 'an unnamed source (“{words}”)',
    tr: 'adı verilmeyen bir kaynak (“{words}”)',
    'sr-Latn': 'neimenovan izvor („{words}“)',
    'sr-Cyrl': 'неименован извор („{words}“)',
    ru: 'источник не назван («{words}»)',
    zh: '未具名来源（“{words}”）',
    de: 'eine ungenannte Quelle („{words}“)',
    fr: 'une source non nommée (« {words} »)',
  },
  named: {
    en: '{words}, with no source given',
    tr: '{words}, kaynak gösterilmeden',
    'sr-Latn': '{words}, bez navedenog izvora',
    'sr-Cyrl': '{words}, без наведеног извора',
    ru: '{words}, источник не указан',
    zh: '{words}，未注明来源',
    de: '{words}, ohne Quellenangabe',
    fr: '{words}, sans source indiquée',
  },
} as const satisfies Messages;
