/** What /names is called and says, in each of the bot's languages. */

import type { NameKind } from '../../../study/names-index.js';
import type { Language, Message, Messages } from '../../../words/words.js';
import type { CommandWords } from '../../command/localisation.js';

/** In the order of the index. */
export const ORDER: readonly NameKind[] = ['person', 'organisation', 'place', 'programme'];

export const COMMAND: CommandWords = {
  name: {
    en: 'names',
    tr: 'adlar',
    'sr-Latn': 'names',
    'sr-Cyrl': 'names',
    ru: 'имена',
    zh: '名称',
    de: 'namen',
    fr: 'noms',
  },
  description: {
    en: 'People, organisations, places and programmes in the brief, with their paragraphs',
    tr: 'Metindeki kişiler, kuruluşlar, yerler ve programlar, paragraflarıyla',
    'sr-Latn': 'Osobe, organizacije, mesta i programi iz teksta, sa pasusima',
    'sr-Cyrl': 'Особе, организације, места и програми из текста, са пасусима',
    ru: 'Люди, организации, места и программы документа с номерами абзацев',
    zh: '简报中的人物、组织、地点与计划及其所在段落',
    de: 'Personen, Organisationen, Orte und Programme des Papiers, mit Absätzen',
    fr: 'Personnes, organisations, lieux et programmes de la note, avec leurs paragraphes',
  },
};

export const OPTIONS = {
  name: {
    name: {
      en: 'name',
      tr: 'ad',
      'sr-Latn': 'name',
      'sr-Cyrl': 'name',
      ru: 'имя',
      zh: '名称',
      de: 'name',
      fr: 'nom',
    },
    description: {
      en: 'A name, to open the paragraphs that mention it',
      tr: 'Adın geçtiği paragrafları açar',
      'sr-Latn': 'Otvara pasuse u kojima se pominje',
      'sr-Cyrl': 'Отвара пасусе у којима се помиње',
      ru: 'Открывает абзацы, где оно упоминается',
      zh: '打开提到它的段落',
      de: 'Öffnet die Absätze, die ihn nennen',
      fr: 'Ouvre les paragraphes qui le mentionnent',
    },
  },
  kind: {
    name: {
      en: 'kind',
      tr: 'tür',
      'sr-Latn': 'kind',
      'sr-Cyrl': 'kind',
      ru: 'вид',
      zh: '类别',
      de: 'art',
      fr: 'type',
    },
    description: {
      en: 'A kind, to list only its names',
      tr: 'Yalnızca bir türün adlarını sıralar',
      'sr-Latn': 'Navodi samo imena jedne vrste',
      'sr-Cyrl': 'Наводи само имена једне врсте',
      ru: 'Показывает имена только одного вида',
      zh: '只列出一类名称',
      de: 'Listet nur die Namen einer Art auf',
      fr: 'Ne liste que les noms d’un type',
    },
  },
} as const satisfies Readonly<Record<string, CommandWords>>;

/** What people write for the index in a message, besides the command's name. */
export const INDEX_WORDS: Message = {
  en: 'index | index of names | name index',
  tr: 'dizin | ad dizini | isimler',
  'sr-Latn': 'imena | registar imena | indeks imena',
  'sr-Cyrl': 'регистар имена | индекс имена | имена и називи',
  ru: 'указатель | указатель имён | именной указатель',
  zh: '索引 | 名称索引',
  de: 'register | namensregister | namensverzeichnis',
  fr: 'index des noms',
};

/** How people ask where a name stands. */
const WHERE: Message = {
  en: 'where is … mentioned | where are … mentioned | where is … named | where are … named | where does … appear | where does … occur | where does the brief mention | which paragraphs mention | which paragraphs name | which passages mention | mentions of',
  tr: '… nerede geçiyor | … nerede geçer | … nerelerde geçiyor | … nerede anılıyor | … hangi paragraflarda geçiyor',
  'sr-Latn':
    'gde se pominje | gde se pominju | gde se spominje | gde se spominju | gde se navodi | u kojim pasusima se pominje | u kojim pasusima se pominju',
  'sr-Cyrl':
    'где се помиње | где се помињу | где се спомиње | где се спомињу | где се наводи | у којим пасусима се помиње | у којим пасусима се помињу',
  ru: 'где упоминается | где упоминаются | где упомянут | где упомянута | где упомянуты | в каких абзацах упоминается | в каких абзацах упоминаются',
  zh: '…在哪里被提到 | …在哪里提到 | …在哪里出现 | …在哪儿出现 | 哪里提到了 | 哪里提到 | 哪些段落提到了 | 哪些段落提到',
  de: 'wo wird … erwähnt | wo werden … erwähnt | wo wird … genannt | wo werden … genannt | wo kommt … vor | wo kommen … vor | in welchen Absätzen wird … erwähnt | welche Absätze erwähnen | welche Absätze nennen',
  fr: 'où est mentionné | où est mentionnée | où sont mentionnés | où sont mentionnées | où est cité | où est citée | où apparaît | où … est-il mentionné | où … est-elle mentionnée | où … est-il cité | où … est-elle citée | quels paragraphes mentionnent | quels paragraphes citent',
};

/** How people ask for the names of one kind. */
export const KIND_QUESTIONS: Readonly<Record<NameKind, Message>> = {
  person: {
    en: 'which people are named | which people are mentioned | which persons are named | which persons are mentioned | who is named | who is mentioned | who is named in the brief | who is mentioned in the brief',
    tr: 'hangi kişiler geçiyor | hangi kişiler anılıyor | kimlerin adı geçiyor | kimler geçiyor',
    'sr-Latn': 'koje osobe se pominju | koje se osobe pominju | ko se pominje | ko se sve pominje',
    'sr-Cyrl': 'које особе се помињу | које се особе помињу | ко се помиње | ко се све помиње',
    ru: 'какие люди упоминаются | какие люди названы | кто упоминается | кто упомянут | кто назван',
    zh: '提到了哪些人 | 提到了哪些人物 | 提到哪些人 | 有哪些人物',
    de: 'welche Personen werden genannt | welche Personen werden erwähnt | welche Menschen werden genannt | wer wird genannt | wer wird erwähnt',
    fr: 'quelles personnes sont citées | quelles personnes sont mentionnées | qui est cité | qui est mentionné | qui sont les personnes citées',
  },
  organisation: {
    en: 'which organisations are named | which organisations are mentioned | which organizations are named | which organizations are mentioned',
    tr: 'hangi kuruluşlar geçiyor | hangi kuruluşlar anılıyor | hangi örgütler geçiyor | hangi kurumlar geçiyor',
    'sr-Latn': 'koje organizacije se pominju | koje se organizacije pominju',
    'sr-Cyrl': 'које организације се помињу | које се организације помињу',
    ru: 'какие организации упоминаются | какие организации названы',
    zh: '提到了哪些组织 | 提到哪些组织 | 提到了哪些机构 | 有哪些组织',
    de: 'welche Organisationen werden genannt | welche Organisationen werden erwähnt',
    fr: 'quelles organisations sont citées | quelles organisations sont mentionnées',
  },
  place: {
    en: 'which places are named | which places are mentioned',
    tr: 'hangi yerler geçiyor | hangi yerler anılıyor',
    'sr-Latn': 'koja mesta se pominju | koja se mesta pominju',
    'sr-Cyrl': 'која места се помињу | која се места помињу',
    ru: 'какие места упоминаются | какие места названы',
    zh: '提到了哪些地方 | 提到了哪些地点 | 提到哪些地方 | 有哪些地点',
    de: 'welche Orte werden genannt | welche Orte werden erwähnt',
    fr: 'quels lieux sont cités | quels lieux sont mentionnés',
  },
  programme: {
    en: 'which programmes are named | which programmes are mentioned | which programs are named | which programs are mentioned',
    tr: 'hangi programlar geçiyor | hangi programlar anılıyor',
    'sr-Latn': 'koji programi se pominju | koji se programi pominju',
    'sr-Cyrl': 'који програми се помињу | који се програми помињу',
    ru: 'какие программы упоминаются | какие программы названы',
    zh: '提到了哪些计划 | 提到哪些计划 | 有哪些计划',
    de: 'welche Programme werden genannt | welche Programme werden erwähnt',
    fr: 'quels programmes sont cités | quels programmes sont mentionnés',
  },
};

const asked: readonly Message[] = [INDEX_WORDS, WHERE, ...Object.values(KIND_QUESTIONS)];
const askedIn = (language: Language) => asked.map((message) => message[language]).join(' | ');

/** All that people write for the command in a message, besides its name. */
export const IN_CHAT: Message = {
  en: askedIn('en'),
  tr: askedIn('tr'),
  'sr-Latn': askedIn('sr-Latn'),
  'sr-Cyrl': askedIn('sr-Cyrl'),
  ru: askedIn('ru'),
  zh: askedIn('zh'),
  de: askedIn('de'),
  fr: askedIn('fr'),
};

/** The kinds as headings of the index. */
export const KINDS: Readonly<Record<NameKind, Message>> = {
  person: {
    en: 'People',
    tr: 'Kişiler',
    'sr-Latn': 'Osobe',
    'sr-Cyrl': 'Особе',
    ru: 'Люди',
    zh: '人物',
    de: 'Personen',
    fr: 'Personnes',
  },
  organisation: {
    en: 'Organisations',
    tr: 'Kuruluşlar',
    'sr-Latn': 'Organizacije',
    'sr-Cyrl': 'Организације',
    ru: 'Организации',
    zh: '组织',
    de: 'Organisationen',
    fr: 'Organisations',
  },
  place: {
    en: 'Places',
    tr: 'Yerler',
    'sr-Latn': 'Mesta',
    'sr-Cyrl': 'Места',
    ru: 'Места',
    zh: '地点',
    de: 'Orte',
    fr: 'Lieux',
  },
  programme: {
    en: 'Programmes and agreements',
    tr: 'Programlar ve anlaşmalar',
    'sr-Latn': 'Programi i sporazumi',
    'sr-Cyrl': 'Програми и споразуми',
    ru: 'Программы и соглашения',
    zh: '计划与协议',
    de: 'Programme und Abkommen',
    fr: 'Programmes et accords',
  },
};

/** What else people call them: 'names persons'. */
export const KINDS_TYPED: Readonly<Record<NameKind, Message>> = {
  person: {
    en: 'persons | person',
    tr: 'kişi | insanlar',
    'sr-Latn': 'osoba | ljudi',
    'sr-Cyrl': 'особа | људи',
    ru: 'лица | персоны',
    zh: '人 | 人名',
    de: 'Person | Menschen',
    fr: 'personne | gens',
  },
  organisation: {
    en: 'organizations | organisation | organization | institutions',
    tr: 'kuruluş | örgütler | kurumlar',
    'sr-Latn': 'organizacija | institucije',
    'sr-Cyrl': 'организација | институције',
    ru: 'организация | учреждения',
    zh: '机构',
    de: 'Organisation | Institutionen',
    fr: 'organisation | institutions',
  },
  place: {
    en: 'place | locations',
    tr: 'yer | yer adları',
    'sr-Latn': 'mesto | lokacije',
    'sr-Cyrl': 'место | локације',
    ru: 'место | географические названия',
    zh: '地方 | 地名',
    de: 'Ort',
    fr: 'lieu | endroits',
  },
  programme: {
    en: 'programmes | programs | programme | program | agreements',
    tr: 'programlar | anlaşmalar',
    'sr-Latn': 'programi | sporazumi',
    'sr-Cyrl': 'програми | споразуми',
    ru: 'программы | соглашения',
    zh: '计划 | 协议',
    de: 'Programme | Abkommen',
    fr: 'programmes | accords',
  },
};

/** One name's kind, behind the name. */
export const ONE: Readonly<Record<NameKind, Message>> = {
  person: {
    en: 'person',
    tr: 'kişi',
    'sr-Latn': 'osoba',
    'sr-Cyrl': 'особа',
    ru: 'человек',
    zh: '人物',
    de: 'Person',
    fr: 'personne',
  },
  organisation: {
    en: 'organisation',
    tr: 'kuruluş',
    'sr-Latn': 'organizacija',
    'sr-Cyrl': 'организација',
    ru: 'организация',
    zh: '组织',
    de: 'Organisation',
    fr: 'organisation',
  },
  place: {
    en: 'place',
    tr: 'yer',
    'sr-Latn': 'mesto',
    'sr-Cyrl': 'место',
    ru: 'место',
    zh: '地点',
    de: 'Ort',
    fr: 'lieu',
  },
  programme: {
    en: 'programme or agreement',
    tr: 'program ya da anlaşma',
    'sr-Latn': 'program ili sporazum',
    'sr-Cyrl': 'програм или споразум',
    ru: 'программа или соглашение',
    zh: '计划或协议',
    de: 'Programm oder Abkommen',
    fr: 'programme ou accord',
  },
};

export const MESSAGES = {
  heading: {
    en: '**{count, plural, one {# name} other {# names}}** in the brief',
    tr: 'Metinde **{count, plural, one {# ad} other {# ad}}**',
    'sr-Latn': '**{count, plural, one {# ime} few {# imena} other {# imena}}** u tekstu',
    'sr-Cyrl': '**{count, plural, one {# име} few {# имена} other {# имена}}** у тексту',
    ru: '**{count, plural, one {# имя или название} few {# имени и названия} many {# имён и названий} other {# имени и названия}}** в документе',
    zh: '简报中有**{count, plural, other {# 个名称}}**',
    de: '**{count, plural, one {# Name} other {# Namen}}** im Papier',
    fr: '**{count, plural, one {# nom} other {# noms}}** dans la note',
  },
  paragraphs: {
    en: '{count, plural, one {# paragraph} other {# paragraphs}}',
    tr: '{count, plural, one {# paragraf} other {# paragraf}}',
    'sr-Latn': '{count, plural, one {# pasus} few {# pasusa} other {# pasusa}}',
    'sr-Cyrl': '{count, plural, one {# пасус} few {# пасуса} other {# пасуса}}',
    ru: '{count, plural, one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}}',
    zh: '{count, plural, other {# 段}}',
    de: '{count, plural, one {# Absatz} other {# Absätze}}',
    fr: '{count, plural, one {# paragraphe} other {# paragraphes}}',
  },
  choose: {
    en: 'Open a name',
    tr: 'Bir ad seçin',
    'sr-Latn': 'Izaberite ime',
    'sr-Cyrl': 'Изаберите име',
    ru: 'Выберите имя или название',
    zh: '选择一个名称',
    de: 'Einen Namen öffnen',
    fr: 'Ouvrir un nom',
  },
  none: {
    en: 'The body of the brief has no such names.',
    tr: 'Metnin gövdesinde böyle bir ad yok.',
    'sr-Latn': 'U telu teksta nema takvih imena.',
    'sr-Cyrl': 'У телу текста нема таквих имена.',
    ru: 'В тексте документа таких имён нет.',
    zh: '简报正文没有这类名称。',
    de: 'Der Text des Papiers enthält keine solchen Namen.',
    fr: 'Le corps de la note ne contient aucun nom de ce type.',
  },
  unknown: {
    en: 'The brief does not mention “{name}”.',
    tr: 'Metinde “{name}” geçmiyor.',
    'sr-Latn': 'Tekst ne pominje „{name}“.',
    'sr-Cyrl': 'Текст не помиње „{name}“.',
    ru: 'В документе «{name}» не упоминается.',
    zh: '简报没有提到“{name}”。',
    de: 'Das Papier erwähnt „{name}“ nicht.',
    fr: 'La note ne mentionne pas « {name} ».',
  },
  noName: {
    en: '“{name}” is not in the index of names, but the words occur here:',
    tr: '“{name}” ad dizininde yok. Bu sözcükler şurada geçiyor:',
    'sr-Latn': '„{name}“ nije u registru imena. Te reči stoje ovde:',
    'sr-Cyrl': '„{name}“ није у регистру имена. Те речи стоје овде:',
    ru: '«{name}» нет в указателе имён. Эти слова стоят здесь:',
    zh: '名称索引中没有“{name}”，这些词出现在：',
    de: '„{name}“ steht nicht im Namensregister. Die Wörter stehen hier:',
    fr: '« {name} » ne figure pas dans l’index des noms. Ces mots se trouvent ici :',
  },
} as const satisfies Messages;
