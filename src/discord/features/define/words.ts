/** What /define is called and says, in each of the bot's languages. */

import type { Message, Messages } from '../../../words/words.js';
import type { CommandWords } from '../../command/localisation.js';

export const COMMAND: CommandWords = {
  name: {
    en: 'define',
    tr: 'tanımla',
    'sr-Latn': 'define',
    'sr-Cyrl': 'define',
    ru: 'определить',
    zh: '定义',
    de: 'definieren',
    fr: 'définir',
  },
  description: {
    en: 'What the brief means by a term',
    tr: 'Metnin bir terimden ne anladığı',
    'sr-Latn': 'Šta tekst misli pod pojmom',
    'sr-Cyrl': 'Шта текст мисли под појмом',
    ru: 'Что документ понимает под словом',
    zh: '简报如何定义一个术语',
    de: 'Was das Papier mit einem Begriff meint',
    fr: 'Ce que la note entend par un terme',
  },
};

export const OPTIONS = {
  term: {
    name: {
      en: 'term',
      tr: 'terim',
      'sr-Latn': 'term',
      'sr-Cyrl': 'term',
      ru: 'понятие',
      zh: '术语',
      de: 'begriff',
      fr: 'terme',
    },
    description: {
      en: 'A term used in the brief',
      tr: 'Metnin bir terimi',
      'sr-Latn': 'Pojam iz teksta',
      'sr-Cyrl': 'Појам из текста',
      ru: 'Понятие из документа',
      zh: '简报中的一个术语',
      de: 'Ein Begriff des Papiers',
      fr: 'Un terme de la note',
    },
  },
} as const satisfies Readonly<Record<string, CommandWords>>;

/** What people write for the command in a message, besides its name. */
export const IN_CHAT: Message = {
  en: 'definition of | meaning of',
  tr: 'tanım | tanımı',
  'sr-Latn': 'definiši | definicija',
  'sr-Cyrl': 'дефиниши | дефиниција',
  ru: 'определи | определение',
  zh: '解释',
  de: 'definiere | definition von',
  fr: 'définis | définition de',
};

export const MESSAGES = {
  senses: {
    en: '{count, plural, one {# definition} other {# definitions}}',
    tr: '{count, plural, one {# tanım} other {# tanım}}',
    'sr-Latn': '{count, plural, one {# definicija} few {# definicije} other {# definicija}}',
    'sr-Cyrl': '{count, plural, one {# дефиниција} few {# дефиниције} other {# дефиниција}}',
    ru: '{count, plural, one {# определение} few {# определения} many {# определений} other {# определения}}',
    zh: '{count, plural, other {# 处定义}}',
    de: '{count, plural, one {# Definition} other {# Definitionen}}',
    fr: '{count, plural, one {# définition} other {# définitions}}',
  },
  used: {
    en: 'The brief uses “{term}” without defining it:',
    tr: 'Metin “{term}” sözünü tanımlamadan kullanıyor:',
    'sr-Latn': 'Tekst koristi „{term}“ bez definicije:',
    'sr-Cyrl': 'Текст користи „{term}“ без дефиниције:',
    ru: 'В документе слово «{term}» стоит без определения:',
    zh: '简报使用了“{term}”，但没有下定义：',
    de: 'Das Papier verwendet „{term}“, ohne es zu definieren:',
    fr: 'La note emploie « {term} » sans le définir :',
  },
  unknown: {
    en: 'The brief does not use “{term}”.',
    tr: 'Metinde “{term}” geçmiyor.',
    'sr-Latn': 'U tekstu nema reči „{term}“.',
    'sr-Cyrl': 'У тексту нема речи „{term}“.',
    ru: 'В документе нет слова «{term}».',
    zh: '简报没有使用“{term}”。',
    de: 'Das Papier verwendet „{term}“ nicht.',
    fr: 'La note n’emploie pas « {term} ».',
  },
  terms: {
    en: 'It defines these terms: {terms}',
    tr: 'Tanımladığı terimler: {terms}',
    'sr-Latn': 'Tekst definiše ove pojmove: {terms}',
    'sr-Cyrl': 'Текст дефинише ове појмове: {terms}',
    ru: 'Он определяет эти понятия: {terms}',
    zh: '它定义了这些术语：{terms}',
    de: 'Es definiert diese Begriffe: {terms}',
    fr: 'Elle définit ces termes : {terms}',
  },
  none: {
    en: 'It defines no terms.{terms}',
    tr: 'Hiçbir terim tanımlamıyor.{terms}',
    'sr-Latn': 'Tekst ne definiše nijedan pojam.{terms}',
    'sr-Cyrl': 'Текст не дефинише ниједан појам.{terms}',
    ru: 'Понятий он не определяет.{terms}',
    zh: '它没有定义任何术语。{terms}',
    de: 'Es definiert keine Begriffe.{terms}',
    fr: 'Elle ne définit aucun terme.{terms}',
  },
  choose: {
    en: 'Choose a term',
    tr: 'Bir terim seçin',
    'sr-Latn': 'Izaberite pojam',
    'sr-Cyrl': 'Изаберите појам',
    ru: 'Выберите понятие',
    zh: '选择一个术语',
    de: 'Begriff wählen',
    fr: 'Choisir un terme',
  },
} as const satisfies Messages;
