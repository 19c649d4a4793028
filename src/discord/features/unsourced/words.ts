/** What /unsourced is called and says, in each of the bot's languages. */

import type { Message, Messages } from '../../../words/words.js';
import type { CommandWords } from '../../command/localisation.js';

export const COMMAND: CommandWords = {
  name: {
    en: 'unsourced',
    tr: 'kaynaksız',
    'sr-Latn': 'bez-izvora',
    'sr-Cyrl': 'без-извора',
    ru: 'без-источника',
    zh: '无来源',
    de: 'ohne-quelle',
    fr: 'sans-source',
  },
  description: {
    en: 'Claims of fact with no source given',
    tr: 'Yanında kaynak olmayan olgu iddiaları',
    'sr-Latn': 'Činjenične tvrdnje bez izvora',
    'sr-Cyrl': 'Чињеничне тврдње без извора',
    ru: 'Утверждения о фактах без источника',
    zh: '没有注明来源的事实性论断',
    de: 'Tatsachenbehauptungen ohne Quelle',
    fr: 'Affirmations de fait sans source',
  },
};

/** What people write for the command in a message, besides its name. */
export const IN_CHAT: Message = {
  en: 'unsourced claims | without a source | claims without a source',
  tr: 'kaynaksız iddialar',
  'sr-Latn': 'tvrdnje bez izvora',
  'sr-Cyrl': 'тврдње без извора',
  ru: 'утверждения без источника',
  zh: '无来源论断',
  de: 'behauptungen ohne quelle',
  fr: 'affirmations sans source',
};

export const MESSAGES = {
  heading: {
    en: '**{count, plural, =0 {No claim of fact} one {# claim of fact} other {# claims of fact}}** with no source given',
    tr: 'Yanında kaynak olmayan **{count, plural, =0 {olgu iddiası yok} one {# olgu iddiası} other {# olgu iddiası}}**',
    'sr-Latn':
      'Bez izvora: **{count, plural, =0 {nijedna činjenična tvrdnja} one {# činjenična tvrdnja} few {# činjenične tvrdnje} other {# činjeničnih tvrdnji}}**',
    'sr-Cyrl':
      'Без извора: **{count, plural, =0 {ниједна чињенична тврдња} one {# чињенична тврдња} few {# чињеничне тврдње} other {# чињеничних тврдњи}}**',
    ru: 'Без источника: **{count, plural, =0 {ни одного утверждения о фактах} one {# утверждение о фактах} few {# утверждения о фактах} many {# утверждений о фактах} other {# утверждения о фактах}}**',
    zh: '没有注明来源的事实性论断：**{count, plural, other {# 条}}**',
    de: 'Ohne Quelle: **{count, plural, =0 {keine Tatsachenbehauptung} one {# Tatsachenbehauptung} other {# Tatsachenbehauptungen}}**',
    fr: 'Sans source : **{count, plural, =0 {aucune affirmation de fait} one {# affirmation de fait} other {# affirmations de fait}}**',
  },
} as const satisfies Messages;

export const SIGNS = {
  date: {
    en: 'a date',
    tr: 'bir tarih',
    'sr-Latn': 'datum',
    'sr-Cyrl': 'датум',
    ru: 'дата',
    zh: '日期',
    de: 'ein Datum',
    fr: 'une date',
  },
  number: {
    en: 'a figure',
    tr: 'bir sayı',
    'sr-Latn': 'brojka',
    'sr-Cyrl': 'бројка',
    ru: 'число',
    zh: '数字',
    de: 'eine Zahl',
    fr: 'un chiffre',
  },
  event: {
    en: 'an event',
    tr: 'bir olay',
    'sr-Latn': 'događaj',
    'sr-Cyrl': 'догађај',
    ru: 'событие',
    zh: '事件',
    de: 'ein Ereignis',
    fr: 'un événement',
  },
} as const satisfies Messages;
