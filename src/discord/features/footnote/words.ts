/** What /footnote is called and says, in each of the bot's languages. */

import type { Message, Messages } from '../../../words/words.js';
import type { CommandWords } from '../../command/localisation.js';
import { NUMBER_NAME } from '../../command/words.js';

export const COMMAND: CommandWords = {
  name: {
    en: 'footnote',
    tr: 'dipnot',
    'sr-Latn': 'fusnota',
    'sr-Cyrl': 'фуснота',
    ru: 'сноска',
    zh: '脚注',
    de: 'fußnote',
    fr: 'note',
  },
  description: {
    en: 'A footnote with its claim, its source and its link',
    tr: 'Bir dipnot: iddiası, kaynağı ve bağlantısı',
    'sr-Latn': 'Fusnota sa tvrdnjom, izvorom i vezom',
    'sr-Cyrl': 'Фуснота са тврдњом, извором и везом',
    ru: 'Сноска с утверждением, источником и ссылкой',
    zh: '一条脚注及其论断、来源和链接',
    de: 'Eine Fußnote mit Aussage, Quelle und Link',
    fr: 'Une note avec son affirmation, sa source et son lien',
  },
};

export const OPTIONS = {
  number: {
    name: NUMBER_NAME,
    description: {
      en: 'Number of the note',
      tr: 'Dipnotun numarası',
      'sr-Latn': 'Broj fusnote',
      'sr-Cyrl': 'Број фусноте',
      ru: 'Номер сноски',
      zh: '脚注编号',
      de: 'Nummer der Fußnote',
      fr: 'Numéro de la note',
    },
  },
} as const satisfies Readonly<Record<string, CommandWords>>;

/** What people write for the command in a message, besides its name. */
export const IN_CHAT: Message = {
  en: 'note | fn',
  tr: 'dn',
  'sr-Latn': 'napomena',
  'sr-Cyrl': 'напомена',
  ru: 'примечание',
  zh: '注释',
  de: 'anmerkung | fn',
  fr: 'note de bas de page',
};

export const MESSAGES = {
  none: {
    en: 'The brief has no notes.',
    tr: 'Metinde dipnot yok.',
    'sr-Latn': 'Tekst nema fusnota.',
    'sr-Cyrl': 'Текст нема фуснота.',
    ru: 'В документе нет сносок.',
    zh: '简报没有脚注。',
    de: 'Das Papier hat keine Fußnoten.',
    fr: 'La note n’a pas de notes de bas de page.',
  },
  unknown: {
    en: 'There is no note “{number}”. Notes are numbered {first, number} to {last, number}.',
    tr: '“{number}” diye bir dipnot yok. Dipnotlar {first, number} ile {last, number} arasında.',
    'sr-Latn': 'Nema fusnote „{number}“. Fusnote idu od {first, number} do {last, number}.',
    'sr-Cyrl': 'Нема фусноте „{number}“. Фусноте иду од {first, number} до {last, number}.',
    ru: 'Сноски «{number}» нет. Сноски идут от {first, number} до {last, number}.',
    zh: '没有脚注“{number}”。脚注编号从 {first, number} 到 {last, number}。',
    de: 'Eine Fußnote „{number}“ gibt es nicht. Es gibt {first, number} bis {last, number}.',
    fr: 'Il n’y a pas de note « {number} ». Elles vont de {first, number} à {last, number}.',
  },
  borrowed: {
    en: 'The note has no link; its source has one: {link}',
    tr: 'Dipnotta bağlantı yok; kaynağınki: {link}',
    'sr-Latn': 'Fusnota nema vezu; njen izvor ima: {link}',
    'sr-Cyrl': 'Фуснота нема везу; њен извор има: {link}',
    ru: 'В сноске нет ссылки; у источника есть: {link}',
    zh: '脚注没有链接；其来源的链接：{link}',
    de: 'Die Fußnote hat keinen Link; ihre Quelle schon: {link}',
    fr: 'La note n’a pas de lien ; sa source en a un : {link}',
  },
  noLink: {
    en: '-# No link is given for it.',
    tr: '-# Bunun için bağlantı belirtilmemiş.',
    'sr-Latn': '-# Za nju nije navedena veza.',
    'sr-Cyrl': '-# За њу није наведена веза.',
    ru: '-# Ссылка для неё не указана.',
    zh: '-# 未注明链接。',
    de: '-# Dafür ist kein Link angegeben.',
    fr: '-# Aucun lien n’est indiqué.',
  },
  noSource: {
    en: '-# This note is a comment and names no source.',
    tr: '-# Bu dipnot bir açıklama; kaynak göstermiyor.',
    'sr-Latn': '-# Fusnota je napomena; ne navodi izvor.',
    'sr-Cyrl': '-# Фуснота је напомена; не наводи извор.',
    ru: '-# Это примечание, источника в нём нет.',
    zh: '-# 这是一条说明，没有注明来源。',
    de: '-# Die Fußnote ist eine Anmerkung ohne Quelle.',
    fr: '-# C’est une remarque ; elle ne cite pas de source.',
  },
  buttonSource: {
    en: 'Its source',
    tr: 'Kaynağı',
    'sr-Latn': 'Njen izvor',
    'sr-Cyrl': 'Њен извор',
    ru: 'Источник',
    zh: '其来源',
    de: 'Ihre Quelle',
    fr: 'Sa source',
  },
  sourcesNone: {
    en: 'This passage has no footnote.',
    tr: 'Bu bölümün dipnotu yok.',
    'sr-Latn': 'Ovaj odlomak nema fusnotu.',
    'sr-Cyrl': 'Овај одломак нема фусноту.',
    ru: 'У этого места нет сноски.',
    zh: '这个段落没有脚注。',
    de: 'Diese Stelle hat keine Fußnote.',
    fr: 'Ce passage n’a pas de note de bas de page.',
  },
} as const satisfies Messages;
