/** What /cite is called and says, in each of the bot's languages. */

import type { Message, Messages } from '../../../words/words.js';
import type { CommandWords } from '../../command/localisation.js';

export const COMMAND: CommandWords = {
  name: {
    en: 'cite',
    tr: 'atıf',
    'sr-Latn': 'citiraj',
    'sr-Cyrl': 'цитирај',
    ru: 'цитировать',
    zh: '引用',
    de: 'zitieren',
    fr: 'citer',
  },
  description: {
    en: 'A citation of the brief, a passage or a source, ready to copy',
    tr: 'Metin, paragraf veya kaynak için kopyalanabilir atıf',
    'sr-Latn': 'Navod teksta, pasusa ili izvora, spreman za kopiranje',
    'sr-Cyrl': 'Навод текста, пасуса или извора, спреман за копирање',
    ru: 'Ссылка на документ, место или источник, готовая к копированию',
    zh: '可直接复制的引文：简报、段落或来源',
    de: 'Ein Zitatnachweis zum Kopieren: Papier, Stelle oder Quelle',
    fr: 'Une citation à copier : la note, un passage ou une source',
  },
};

export const OPTIONS = {
  what: {
    name: {
      en: 'what',
      tr: 'ne',
      'sr-Latn': 'šta',
      'sr-Cyrl': 'шта',
      ru: 'что',
      zh: '内容',
      de: 'was',
      fr: 'quoi',
    },
    description: {
      en: 'The brief, a paragraph such as 12, a source, or all sources',
      tr: 'Metin, 12 gibi bir paragraf, bir kaynak veya bütün kaynaklar',
      'sr-Latn': 'Tekst, pasus kao 12, izvor ili svi izvori',
      'sr-Cyrl': 'Текст, пасус као 12, извор или сви извори',
      ru: 'Документ, абзац вроде 12, источник или все источники',
      zh: '简报、段落（如 12）、一个来源或全部来源',
      de: 'Das Papier, ein Absatz wie 12, eine Quelle oder alle Quellen',
      fr: 'La note, un paragraphe comme 12, une source ou toutes',
    },
  },
  style: {
    name: {
      en: 'style',
      tr: 'biçim',
      'sr-Latn': 'stil',
      'sr-Cyrl': 'стил',
      ru: 'стиль',
      zh: '格式',
      de: 'stil',
      fr: 'style',
    },
    description: {
      en: 'The citation style; APA 7 by default',
      tr: 'Atıf biçimi; boş bırakılırsa APA 7',
      'sr-Latn': 'Stil navođenja; ako se izostavi, APA 7',
      'sr-Cyrl': 'Стил навођења; ако се изостави, APA 7',
      ru: 'Стиль; если не указан, APA 7',
      zh: '引文格式；默认 APA 7',
      de: 'Der Zitierstil; ohne Angabe APA 7',
      fr: 'Le style ; APA 7 par défaut',
    },
  },
} as const satisfies Readonly<Record<string, CommandWords>>;

/** What people write for the command in a message, besides its name. */
export const IN_CHAT: Message = {
  en: 'citation of | how to cite | cite as',
  tr: 'atıf yap | kaynak göster',
  'sr-Latn': 'navedi',
  'sr-Cyrl': 'наведи',
  ru: 'сослаться на',
  zh: '怎样引用 | 如何引用',
  de: 'zitiere',
  fr: 'citation de | comment citer',
};

export const MESSAGES = {
  unknown: {
    en: 'I cannot cite “{what}”: it is neither a passage nor a source of the brief.',
    tr: '“{what}” için atıf yapamam: metinde böyle bir paragraf veya kaynak yok.',
    'sr-Latn': 'Ne mogu da navedem „{what}“: to nije ni pasus ni izvor ovog teksta.',
    'sr-Cyrl': 'Не могу да наведем „{what}“: то није ни пасус ни извор овог текста.',
    ru: 'Не могу сослаться на «{what}»: такого места и такого источника нет.',
    zh: '无法引用“{what}”：简报中没有这个段落或来源。',
    de: '„{what}“ kann ich nicht zitieren: Es ist weder eine Stelle noch eine Quelle des Papiers.',
    fr: 'Je ne peux pas citer « {what} » : ce n’est ni un passage ni une source de la note.',
  },
  copy: {
    en: 'Tap the block to copy it.',
    tr: 'Kopyalamak için bloğa dokunun.',
    'sr-Latn': 'Dodirnite blok da ga kopirate.',
    'sr-Cyrl': 'Додирните блок да га копирате.',
    ru: 'Нажмите на блок, чтобы скопировать.',
    zh: '点按方框即可复制。',
    de: 'Zum Kopieren auf den Block tippen.',
    fr: 'Touchez le bloc pour le copier.',
  },
  other: {
    en: 'Another style',
    tr: 'Başka bir biçim',
    'sr-Latn': 'Drugi stil',
    'sr-Cyrl': 'Други стил',
    ru: 'Другой стиль',
    zh: '其他格式',
    de: 'Anderer Stil',
    fr: 'Un autre style',
  },
  file: {
    en: '{count, plural, one {# work, as a file:} other {# works, as a file:}}',
    tr: '{count, plural, one {# eser, dosya olarak:} other {# eser, dosya olarak:}}',
    'sr-Latn': '{count, plural, one {# delo, u datoteci:} few {# dela, u datoteci:} other {# dela, u datoteci:}}',
    'sr-Cyrl': '{count, plural, one {# дело, у датотеци:} few {# дела, у датотеци:} other {# дела, у датотеци:}}',
    ru: '{count, plural, one {# работа, файлом:} few {# работы, файлом:} many {# работ, файлом:} other {# работы, файлом:}}',
    zh: '{count, plural, other {# 部作品，见文件：}}',
    de: '{count, plural, one {# Werk, als Datei:} other {# Werke, als Datei:}}',
    fr: '{count, plural, one {# ouvrage, en fichier :} other {# ouvrages, en fichier :}}',
  },
  brief: {
    en: 'The brief as a whole',
    tr: 'Metnin tamamı',
    'sr-Latn': 'Tekst u celini',
    'sr-Cyrl': 'Текст у целини',
    ru: 'Документ целиком',
    zh: '整份简报',
    de: 'Das ganze Papier',
    fr: 'La note entière',
  },
  all: {
    en: 'All sources, as a file',
    tr: 'Bütün kaynaklar, dosya olarak',
    'sr-Latn': 'Svi izvori, kao datoteka',
    'sr-Cyrl': 'Сви извори, као датотека',
    ru: 'Все источники файлом',
    zh: '全部来源（文件）',
    de: 'Alle Quellen, als Datei',
    fr: 'Toutes les sources, en fichier',
  },
} as const satisfies Messages;
