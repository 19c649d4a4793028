/** What /find is called and says, in each of the bot's languages. */

import type { Message, Messages } from '../../../words/words.js';
import type { CommandWords } from '../../command/localisation.js';

export const COMMAND: CommandWords = {
  name: {
    en: 'find',
    tr: 'bul',
    'sr-Latn': 'find',
    'sr-Cyrl': 'find',
    ru: 'найти',
    zh: '查找',
    de: 'suchen',
    fr: 'chercher',
  },
  description: {
    en: 'Find exact words in the brief',
    tr: 'Metinde aynen geçen sözleri bul',
    'sr-Latn': 'Nađi tačne reči u tekstu',
    'sr-Cyrl': 'Нађи тачне речи у тексту',
    ru: 'Найти в документе точные слова',
    zh: '在简报中查找原文字句',
    de: 'Genaue Worte im Papier suchen',
    fr: 'Chercher des mots exacts dans la note',
  },
};

export const OPTIONS = {
  phrase: {
    name: {
      en: 'phrase',
      tr: 'ifade',
      'sr-Latn': 'phrase',
      'sr-Cyrl': 'phrase',
      ru: 'фраза',
      zh: '字句',
      de: 'wortlaut',
      fr: 'mots',
    },
    description: {
      en: 'The words to find',
      tr: 'Aranacak sözler',
      'sr-Latn': 'Reči koje se traže',
      'sr-Cyrl': 'Речи које се траже',
      ru: 'Искомые слова',
      zh: '要查找的字句',
      de: 'Die gesuchten Worte',
      fr: 'Les mots à chercher',
    },
  },
} as const satisfies Readonly<Record<string, CommandWords>>;

/** What people write for the command in a message, besides its name. */
export const IN_CHAT: Message = {
  en: 'search for | search',
  tr: 'ara',
  'sr-Latn': 'nađi | pronađi',
  'sr-Cyrl': 'нађи | пронађи',
  ru: 'найди | искать',
  zh: '搜索 | 找',
  de: 'suche | finde',
  fr: 'cherche | trouver | trouve',
};

export const MESSAGES = {
  count: {
    en: '{count, plural, =0 {No place} one {# place} other {# places}} with “{phrase}”',
    tr: '“{phrase}” {count, plural, =0 {hiç geçmiyor} one {# yerde geçiyor} other {# yerde geçiyor}}',
    'sr-Latn': '{count, plural, =0 {Nijedno mesto} one {# mesto} few {# mesta} other {# mesta}} sa „{phrase}“',
    'sr-Cyrl': '{count, plural, =0 {Ниједно место} one {# место} few {# места} other {# места}} са „{phrase}“',
    ru: '{count, plural, =0 {Нет мест} one {# место} few {# места} many {# мест} other {# места}} со словами «{phrase}»',
    zh: '含“{phrase}”的地方：{count, plural, =0 {没有} other {# 处}}',
    de: '{count, plural, =0 {Keine Stelle} one {# Stelle} other {# Stellen}} mit „{phrase}“',
    fr: '{count, plural, =0 {Aucun endroit} one {# endroit} other {# endroits}} avec « {phrase} »',
  },
} as const satisfies Messages;
