/** What /source is called and says, in each of the bot's languages. */

import type { Message, Messages } from '../../../words/words.js';
import type { CommandWords } from '../../command/localisation.js';

export const COMMAND: CommandWords = {
  name: {
    en: 'source',
    tr: 'kaynak',
    'sr-Latn': 'izvor',
    'sr-Cyrl': 'извор',
    ru: 'источник',
    zh: '来源',
    de: 'quelle',
    fr: 'source',
  },
  description: {
    en: 'A source of the brief: its reference, its link and every passage that relies on it',
    tr: 'Bir kaynak: künyesi, bağlantısı ve ona dayanan her paragraf',
    'sr-Latn': 'Jedan izvor: navod, veza i svaki pasus koji se na njega oslanja',
    'sr-Cyrl': 'Један извор: навод, веза и сваки пасус који се на њега ослања',
    ru: 'Источник: запись, ссылка и все места, которые на него опираются',
    zh: '一个来源：条目、链接和所有依据它的段落',
    de: 'Eine Quelle: Eintrag, Link und jede Stelle, die sich auf sie stützt',
    fr: 'Une source : sa référence, son lien et chaque passage qui s’y appuie',
  },
};

export const OPTIONS = {
  query: {
    name: {
      en: 'query',
      tr: 'arama',
      'sr-Latn': 'upit',
      'sr-Cyrl': 'упит',
      ru: 'запрос',
      zh: '查询',
      de: 'suche',
      fr: 'recherche',
    },
    description: {
      en: 'Author, title or publisher',
      tr: 'Yazar, başlık veya yayıncı',
      'sr-Latn': 'Autor, naslov ili izdavač',
      'sr-Cyrl': 'Аутор, наслов или издавач',
      ru: 'Автор, название или издатель',
      zh: '作者、标题或出版方',
      de: 'Autor, Titel oder Herausgeber',
      fr: 'Auteur, titre ou éditeur',
    },
  },
} as const satisfies Readonly<Record<string, CommandWords>>;

/** What people write for the command in a message, besides its name. */
export const IN_CHAT: Message = {
  en: 'source about',
  tr: 'kaynağı göster',
  'sr-Latn': 'izvor pod nazivom',
  'sr-Cyrl': 'извор под називом',
  ru: 'источник под названием',
  zh: '查来源',
  de: 'quelle namens',
  fr: 'source intitulée',
};

export const MESSAGES = {
  uses: {
    en: '**{count, plural, =0 {Only another entry with its link is used} one {# passage relies on it} other {# passages rely on it}}**',
    tr: '**{count, plural, =0 {Yalnız aynı bağlantılı başka bir kayıt kullanılıyor} one {# yer buna dayanıyor} other {# yer buna dayanıyor}}**',
    'sr-Latn':
      '**{count, plural, =0 {Koristi se samo drugi navod sa istom vezom} one {# pasus se oslanja na njega} few {# pasusa se oslanjaju na njega} other {# pasusa se oslanja na njega}}**',
    'sr-Cyrl':
      '**{count, plural, =0 {Користи се само други навод са истом везом} one {# пасус се ослања на њега} few {# пасуса се ослањају на њега} other {# пасуса се ослања на њега}}**',
    ru: '**{count, plural, =0 {Используется лишь другая запись с той же ссылкой} one {# место опирается на него} few {# места опираются на него} many {# мест опираются на него} other {# места опираются на него}}**',
    zh: '**{count, plural, =0 {只有链接相同的另一条目被使用} other {# 个段落依据它}}**',
    de: '**{count, plural, =0 {Nur ein anderer Eintrag mit demselben Link wird verwendet} one {# Stelle stützt sich darauf} other {# Stellen stützen sich darauf}}**',
    fr: '**{count, plural, =0 {Seule une autre entrée au même lien est utilisée} one {# passage s’y appuie} other {# passages s’y appuient}}**',
  },
  unused: {
    en: '**Nothing in the text relies on it.**',
    tr: '**Metinde buna dayanan yer yok.**',
    'sr-Latn': '**Ništa u tekstu se ne oslanja na njega.**',
    'sr-Cyrl': '**Ништа у тексту се не ослања на њега.**',
    ru: '**Ничто в тексте на него не опирается.**',
    zh: '**正文没有依据它的地方。**',
    de: '**Nichts im Text stützt sich darauf.**',
    fr: '**Rien dans le texte ne s’y appuie.**',
  },
  related: {
    en: '**Related entries**',
    tr: '**İlgili kayıtlar**',
    'sr-Latn': '**Srodni navodi**',
    'sr-Cyrl': '**Сродни наводи**',
    ru: '**Связанные записи**',
    zh: '**相关条目**',
    de: '**Verwandte Einträge**',
    fr: '**Entrées liées**',
  },
  noLink: {
    en: 'no link given',
    tr: 'bağlantı belirtilmemiş',
    'sr-Latn': 'veza nije navedena',
    'sr-Cyrl': 'веза није наведена',
    ru: 'ссылка не указана',
    zh: '未注明链接',
    de: 'kein Link angegeben',
    fr: 'aucun lien indiqué',
  },
  which: {
    en: 'Which source? These are used most:',
    tr: 'Hangi kaynak? En çok kullanılanlar:',
    'sr-Latn': 'Koji izvor? Najčešće korišćeni:',
    'sr-Cyrl': 'Који извор? Најчешће коришћени:',
    ru: 'Какой источник? Чаще всего используются:',
    zh: '哪个来源？使用最多的是：',
    de: 'Welche Quelle? Am häufigsten verwendet:',
    fr: 'Quelle source ? Les plus utilisées :',
  },
  unknown: {
    en: 'I do not know the source “{query}”. These are used most:',
    tr: '“{query}” diye bir kaynak bilmiyorum. En çok kullanılanlar:',
    'sr-Latn': 'Ne znam za izvor „{query}“. Najčešće korišćeni:',
    'sr-Cyrl': 'Не знам за извор „{query}“. Најчешће коришћени:',
    ru: 'Источника «{query}» не знаю. Чаще всего используются:',
    zh: '没有找到来源“{query}”。使用最多的是：',
    de: 'Eine Quelle „{query}“ kenne ich nicht. Am häufigsten verwendet:',
    fr: 'Je ne connais pas de source « {query} ». Les plus utilisées :',
  },
  buttonCite: {
    en: 'Cite',
    tr: 'Atıf',
    'sr-Latn': 'Navedi',
    'sr-Cyrl': 'Наведи',
    ru: 'Сослаться',
    zh: '引用',
    de: 'Zitieren',
    fr: 'Citer',
  },
} as const satisfies Messages;

export const MANNERS = {
  citation: {
    en: 'cited',
    tr: 'atıfla',
    'sr-Latn': 'naveden',
    'sr-Cyrl': 'наведен',
    ru: 'цитируется',
    zh: '被引用',
    de: 'zitiert',
    fr: 'cité',
  },
  footnote: {
    en: 'by {note}',
    tr: '{note} ile',
    'sr-Latn': 'preko: {note}',
    'sr-Cyrl': 'преко: {note}',
    ru: '{note}',
    zh: '{note}',
    de: 'durch {note}',
    fr: 'par {note}',
  },
  mention: {
    en: 'named',
    tr: 'adıyla anılıyor',
    'sr-Latn': 'pomenut',
    'sr-Cyrl': 'поменут',
    ru: 'назван',
    zh: '被点名',
    de: 'genannt',
    fr: 'nommé',
  },
} as const satisfies Messages;
