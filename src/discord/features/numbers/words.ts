/** What /numbers is called and says, in each of the bot's languages. */

import type { Message, Messages } from '../../../words/words.js';
import type { CommandWords } from '../../command/localisation.js';

export const COMMAND: CommandWords = {
  name: {
    en: 'numbers',
    tr: 'sayılar',
    'sr-Latn': 'numbers',
    'sr-Cyrl': 'numbers',
    ru: 'числа',
    zh: '数字',
    de: 'zahlen',
    fr: 'chiffres',
  },
  description: {
    en: 'Every figure in the brief',
    tr: 'Metindeki bütün sayılar',
    'sr-Latn': 'Svi brojevi iz teksta',
    'sr-Cyrl': 'Сви бројеви из текста',
    ru: 'Все числа документа',
    zh: '简报中的所有数字',
    de: 'Alle Zahlen des Papiers',
    fr: 'Tous les chiffres de la note',
  },
};

/** What people write for the command in a message, besides its name. */
export const IN_CHAT: Message = {
  en: 'figures',
  tr: 'rakamlar',
  'sr-Latn': 'brojevi | brojke',
  'sr-Cyrl': 'бројеви | бројке',
  ru: 'цифры',
  zh: '数据',
  de: 'ziffern',
  fr: 'nombres',
};

export const MESSAGES = {
  heading: {
    en: '**{count, plural, one {# figure} other {# figures}}**',
    tr: '**{count, plural, one {# sayı} other {# sayı}}**',
    'sr-Latn': '**{count, plural, one {# broj} few {# broja} other {# brojeva}}**',
    'sr-Cyrl': '**{count, plural, one {# број} few {# броја} other {# бројева}}**',
    ru: '**{count, plural, one {# число} few {# числа} many {# чисел} other {# числа}}**',
    zh: '**{count, plural, other {# 个数字}}**',
    de: '**{count, plural, one {# Zahl} other {# Zahlen}}**',
    fr: '**{count, plural, one {# chiffre} other {# chiffres}}**',
  },
  none: {
    en: 'The body of the brief has no figures.',
    tr: 'Metnin gövdesinde sayı yok.',
    'sr-Latn': 'U telu teksta nema brojeva.',
    'sr-Cyrl': 'У телу текста нема бројева.',
    ru: 'В тексте документа нет чисел.',
    zh: '简报正文没有数字。',
    de: 'Der Text des Papiers hat keine Zahlen.',
    fr: 'Le corps de la note ne contient aucun chiffre.',
  },
} as const satisfies Messages;

export const KINDS = {
  amount: {
    en: 'Amounts',
    tr: 'Miktarlar',
    'sr-Latn': 'Količine',
    'sr-Cyrl': 'Количине',
    ru: 'Количества',
    zh: '数量',
    de: 'Mengen',
    fr: 'Quantités',
  },
  date: {
    en: 'Dates',
    tr: 'Tarihler',
    'sr-Latn': 'Datumi',
    'sr-Cyrl': 'Датуми',
    ru: 'Даты',
    zh: '日期',
    de: 'Daten',
    fr: 'Dates',
  },
  name: {
    en: 'In names',
    tr: 'Adların içinde',
    'sr-Latn': 'U imenima',
    'sr-Cyrl': 'У именима',
    ru: 'В названиях',
    zh: '名称中的数字',
    de: 'In Namen',
    fr: 'Dans des noms',
  },
  citation: {
    en: 'Years of works cited',
    tr: 'Anılan eserlerin yılları',
    'sr-Latn': 'Godine navedenih radova',
    'sr-Cyrl': 'Године наведених радова',
    ru: 'Годы цитируемых работ',
    zh: '所引著作的年份',
    de: 'Jahre zitierter Werke',
    fr: 'Années des ouvrages cités',
  },
} as const satisfies Messages;
