/** What somebody is told who votes, in each of the bot's languages. */

import type { Messages } from '../../../words/words.js';

export const THANKS = {
  helpful: {
    en: 'Thank you, marked as helpful. Press the other button to change it.',
    tr: 'Teşekkürler, yararlı olarak not ettim. Öbür düğme bunu değiştirir.',
    'sr-Latn': 'Hvala, zabeleženo kao korisno. Drugo dugme to menja.',
    'sr-Cyrl': 'Хвала, забележено као корисно. Друго дугме то мења.',
    ru: 'Спасибо, отмечено как полезное. Другая кнопка меняет это.',
    zh: '谢谢，已记为有帮助。按另一个按钮可以更改。',
    de: 'Danke, als hilfreich vermerkt. Der andere Knopf ändert es.',
    fr: 'Merci, noté comme utile. L’autre bouton le change.',
  },
  unhelpful: {
    en: 'Thank you, marked as not helpful. Press the other button to change it.',
    tr: 'Teşekkürler, yararlı değil olarak not ettim. Öbür düğme bunu değiştirir.',
    'sr-Latn': 'Hvala, zabeleženo da nije korisno. Drugo dugme to menja.',
    'sr-Cyrl': 'Хвала, забележено да није корисно. Друго дугме то мења.',
    ru: 'Спасибо, отмечено как неполезное. Другая кнопка меняет это.',
    zh: '谢谢，已记为没有帮助。按另一个按钮可以更改。',
    de: 'Danke, als nicht hilfreich vermerkt. Der andere Knopf ändert es.',
    fr: 'Merci, noté comme pas utile. L’autre bouton le change.',
  },
} as const satisfies Messages;

export const USED_LABELS = {
  helpful: {
    en: 'Marked helpful',
    tr: 'Yararlı dediniz',
    'sr-Latn': 'Označeno kao korisno',
    'sr-Cyrl': 'Означено као корисно',
    ru: 'Отмечено: полезно',
    zh: '已标为有帮助',
    de: 'Als hilfreich vermerkt',
    fr: 'Noté utile',
  },
  unhelpful: {
    en: 'Marked not helpful',
    tr: 'Yararlı değil dediniz',
    'sr-Latn': 'Označeno da nije korisno',
    'sr-Cyrl': 'Означено да није корисно',
    ru: 'Отмечено: не полезно',
    zh: '已标为没有帮助',
    de: 'Als nicht hilfreich vermerkt',
    fr: 'Noté pas utile',
  },
} as const satisfies Messages;
