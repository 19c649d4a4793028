/** What /passage is called and says, in each of the bot's languages. */

import type { Message } from '../../../words/words.js';
import type { CommandWords } from '../../command/localisation.js';
import { NUMBER_NAME } from '../../command/words.js';

export const COMMAND: CommandWords = {
  name: {
    en: 'passage',
    tr: 'bölüm',
    'sr-Latn': 'passage',
    'sr-Cyrl': 'passage',
    ru: 'место',
    zh: '段落',
    de: 'stelle',
    fr: 'passage',
  },
  description: {
    en: 'Show a passage of the brief by its number',
    tr: 'Metnin bir yerini numarasıyla göster',
    'sr-Latn': 'Prikaži odlomak po broju',
    'sr-Cyrl': 'Прикажи одломак по броју',
    ru: 'Показать место документа по номеру',
    zh: '按编号显示简报的段落',
    de: 'Eine Stelle des Papiers nach ihrer Nummer zeigen',
    fr: 'Montrer un passage de la note par son numéro',
  },
};

export const OPTIONS = {
  number: {
    name: NUMBER_NAME,
    description: {
      en: 'Paragraph such as 12, or “fn 9” for a note',
      tr: '12 gibi bir paragraf ya da dipnot için “fn 9”',
      'sr-Latn': 'Pasus, npr. 12, ili „fn 9“ za fusnotu',
      'sr-Cyrl': 'Пасус, нпр. 12, или „fn 9“ за фусноту',
      ru: 'Абзац, например 12, или «fn 9» для сноски',
      zh: '段落号如 12，或用“fn 9”查看脚注',
      de: 'Absatz wie 12, oder „fn 9“ für eine Fußnote',
      fr: 'Paragraphe comme 12, ou « fn 9 » pour une note de bas de page',
    },
  },
} as const satisfies Readonly<Record<string, CommandWords>>;

/** What people write for the command in a message, besides its name. */
export const IN_CHAT: Message = {
  en: 'paragraph',
  tr: 'paragraf',
  'sr-Latn': 'pasus',
  'sr-Cyrl': 'пасус',
  ru: 'абзац',
  zh: '第',
  de: 'absatz | paragraph',
  fr: 'paragraphe',
};
