/** What /about is called and says, in each of the bot's languages. */

import type { Message, Messages } from '../../../words/words.js';
import type { CommandWords } from '../../command/localisation.js';

export const COMMAND: CommandWords = {
  name: {
    en: 'about',
    tr: 'hakkında',
    'sr-Latn': 'about',
    'sr-Cyrl': 'about',
    ru: 'о-документе',
    zh: '关于',
    de: 'über',
    fr: 'à-propos',
  },
  description: {
    en: 'What the brief is and where it comes from',
    tr: 'Metin nedir ve nereden gelir',
    'sr-Latn': 'Šta je ovaj tekst i odakle je',
    'sr-Cyrl': 'Шта је овај текст и одакле је',
    ru: 'Что это за документ и откуда он',
    zh: '简报是什么，出自哪里',
    de: 'Was das Papier ist und woher es stammt',
    fr: 'Ce qu’est la note et d’où elle vient',
  },
};

/** What people write for the command in a message, besides its name. */
export const IN_CHAT: Message = {
  en: 'about the brief',
  tr: 'metin hakkında',
  'sr-Latn': 'o tekstu',
  'sr-Cyrl': 'о тексту',
  ru: 'о документе',
  zh: '简介',
  de: 'info',
  fr: 'à propos',
};

export const MESSAGES = {
  series: {
    en: 'Series: {series}',
    tr: 'Dizi: {series}',
    'sr-Latn': 'Serija: {series}',
    'sr-Cyrl': 'Серија: {series}',
    ru: 'Серия: {series}',
    zh: '系列：{series}',
    de: 'Reihe: {series}',
    fr: 'Collection : {series}',
  },
  author: {
    en: 'Author: {author}',
    tr: 'Yazar: {author}',
    'sr-Latn': 'Autor: {author}',
    'sr-Cyrl': 'Аутор: {author}',
    ru: 'Автор: {author}',
    zh: '作者：{author}',
    de: 'Von: {author}',
    fr: 'De : {author}',
  },
  publisher: {
    en: 'Publisher: {publisher}',
    tr: 'Yayımlayan: {publisher}',
    'sr-Latn': 'Izdavač: {publisher}',
    'sr-Cyrl': 'Издавач: {publisher}',
    ru: 'Издатель: {publisher}',
    zh: '出版方：{publisher}',
    de: 'Herausgegeben von: {publisher}',
    fr: 'Éditeur : {publisher}',
  },
  date: {
    en: 'Date: {date}',
    tr: 'Tarih: {date}',
    'sr-Latn': 'Datum: {date}',
    'sr-Cyrl': 'Датум: {date}',
    ru: 'Дата: {date}',
    zh: '日期：{date}',
    de: 'Datum: {date}',
    fr: 'Date : {date}',
  },
  licence: {
    en: 'Licence: {licence}',
    tr: 'Lisans: {licence}',
    'sr-Latn': 'Licenca: {licence}',
    'sr-Cyrl': 'Лиценца: {licence}',
    ru: 'Лицензия: {licence}',
    zh: '许可：{licence}',
    de: 'Lizenz: {licence}',
    fr: 'Licence : {licence}',
  },
  address: {
    en: 'Published at: {url}',
    tr: 'Yayımlandığı yer: {url}',
    'sr-Latn': 'Objavljeno na: {url}',
    'sr-Cyrl': 'Објављено на: {url}',
    ru: 'Опубликовано: {url}',
    zh: '发布地址：{url}',
    de: 'Erschienen unter: {url}',
    fr: 'Publié à l’adresse : {url}',
  },
  notStated: {
    en: 'not stated',
    tr: 'belirtilmemiş',
    'sr-Latn': 'nije navedeno',
    'sr-Cyrl': 'није наведено',
    ru: 'не указано',
    zh: '未注明',
    de: 'nicht angegeben',
    fr: 'non indiqué',
  },
  counts: {
    en: '{sections, plural, one {# section} other {# sections}}, {paragraphs, plural, one {# paragraph} other {# paragraphs}}, {footnotes, plural, one {# footnote} other {# footnotes}}, {references, plural, one {# reference} other {# references}}',
    tr: '{sections, plural, one {# başlık} other {# başlık}}, {paragraphs, plural, one {# paragraf} other {# paragraf}}, {footnotes, plural, one {# dipnot} other {# dipnot}}, {references, plural, one {# kaynak} other {# kaynak}}',
    'sr-Latn':
      '{sections, plural, one {# odeljak} few {# odeljka} other {# odeljaka}}, {paragraphs, plural, one {# pasus} few {# pasusa} other {# pasusa}}, {footnotes, plural, one {# fusnota} few {# fusnote} other {# fusnota}}, {references, plural, one {# izvor} few {# izvora} other {# izvora}}',
    'sr-Cyrl':
      '{sections, plural, one {# одељак} few {# одељка} other {# одељака}}, {paragraphs, plural, one {# пасус} few {# пасуса} other {# пасуса}}, {footnotes, plural, one {# фуснота} few {# фусноте} other {# фуснота}}, {references, plural, one {# извор} few {# извора} other {# извора}}',
    ru: '{sections, plural, one {# раздел} few {# раздела} many {# разделов} other {# раздела}}, {paragraphs, plural, one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}}, {footnotes, plural, one {# сноска} few {# сноски} many {# сносок} other {# сноски}}, {references, plural, one {# источник} few {# источника} many {# источников} other {# источника}}',
    zh: '{sections, plural, other {# 个部分}}、{paragraphs, plural, other {# 个段落}}、{footnotes, plural, other {# 条脚注}}、{references, plural, other {# 条文献}}',
    de: '{sections, plural, one {# Abschnitt} other {# Abschnitte}}, {paragraphs, plural, one {# Absatz} other {# Absätze}}, {footnotes, plural, one {# Fußnote} other {# Fußnoten}}, {references, plural, one {# Literaturangabe} other {# Literaturangaben}}',
    fr: '{sections, plural, one {# section} other {# sections}}, {paragraphs, plural, one {# paragraphe} other {# paragraphes}}, {footnotes, plural, one {# note} other {# notes}}, {references, plural, one {# référence} other {# références}}',
  },
  edition: {
    en: 'Edition `{edition}`',
    tr: 'Sürüm `{edition}`',
    'sr-Latn': 'Izdanje `{edition}`',
    'sr-Cyrl': 'Издање `{edition}`',
    ru: 'Редакция `{edition}`',
    zh: '版本 `{edition}`',
    de: 'Ausgabe `{edition}`',
    fr: 'Édition `{edition}`',
  },
} as const satisfies Messages;
