/** What /timeline is called and says, in each of the bot's languages. */

import type { Message, Messages } from '../../../words/words.js';
import type { CommandWords } from '../../command/localisation.js';

export const COMMAND: CommandWords = {
  name: {
    en: 'timeline',
    tr: 'zaman-çizelgesi',
    'sr-Latn': 'timeline',
    'sr-Cyrl': 'timeline',
    ru: 'хронология',
    zh: '时间线',
    de: 'zeitleiste',
    fr: 'chronologie',
  },
  description: {
    en: 'The dated events in the brief, in order',
    tr: 'Metnin tarihli olayları, sırayla',
    'sr-Latn': 'Datirani događaji iz teksta, po redu',
    'sr-Cyrl': 'Датирани догађаји из текста, по реду',
    ru: 'Датированные события документа по порядку',
    zh: '简报中有日期的事件，按时间排列',
    de: 'Die datierten Ereignisse des Papiers, der Reihe nach',
    fr: 'Les événements datés de la note, dans l’ordre',
  },
};

/** What people write for the command in a message, besides its name. */
export const IN_CHAT: Message = {
  en: 'chronology | dates',
  tr: 'kronoloji',
  'sr-Latn': 'vremenska linija | hronologija',
  'sr-Cyrl': 'временска линија | хронологија',
  ru: 'временная шкала',
  zh: '年表',
  de: 'chronologie | zeitstrahl',
  fr: 'frise',
};

export const MESSAGES = {
  heading: {
    en: '**{count, plural, one {# dated event} other {# dated events}}**, in chronological order',
    tr: '**{count, plural, one {# tarihli olay} other {# tarihli olay}}**, zaman sırasıyla',
    'sr-Latn':
      '**{count, plural, one {# datirani događaj} few {# datirana događaja} other {# datiranih događaja}}**, hronološkim redom',
    'sr-Cyrl':
      '**{count, plural, one {# датирани догађај} few {# датирана догађаја} other {# датираних догађаја}}**, хронолошким редом',
    ru: '**{count, plural, one {# датированное событие} few {# датированных события} many {# датированных событий} other {# датированного события}}** в хронологическом порядке',
    zh: '**{count, plural, other {# 个有日期的事件}}**，按时间排列',
    de: '**{count, plural, one {# datiertes Ereignis} other {# datierte Ereignisse}}**, zeitlich geordnet',
    fr: '**{count, plural, one {# événement daté} other {# événements datés}}**, dans l’ordre chronologique',
  },
  none: {
    en: 'The body of the brief gives no dates.',
    tr: 'Metnin gövdesinde tarih yok.',
    'sr-Latn': 'U telu teksta nema datuma.',
    'sr-Cyrl': 'У телу текста нема датума.',
    ru: 'В тексте документа нет дат.',
    zh: '简报正文没有日期。',
    de: 'Der Text des Papiers nennt keine Daten.',
    fr: 'Le corps de la note ne donne aucune date.',
  },
} as const satisfies Messages;
