/** What /start is called and says, in each of the bot's languages. */

import type { Message, Messages } from '../../../words/words.js';
import type { CommandWords } from '../../command/localisation.js';

export const COMMAND: CommandWords = {
  name: {
    en: 'start',
    tr: 'başla',
    'sr-Latn': 'start',
    'sr-Cyrl': 'start',
    ru: 'начать',
    zh: '开始',
    de: 'anfangen',
    fr: 'commencer',
  },
  description: {
    en: 'Five questions to begin with',
    tr: 'Başlangıç için beş soru',
    'sr-Latn': 'Pet pitanja za početak',
    'sr-Cyrl': 'Пет питања за почетак',
    ru: 'Пять вопросов для начала',
    zh: '五个入门问题',
    de: 'Fünf Fragen für den Anfang',
    fr: 'Cinq questions pour commencer',
  },
};

/** What people write for the command in a message, besides its name. */
export const IN_CHAT: Message = {
  en: 'begin | get started',
  tr: 'başlangıç',
  'sr-Latn': 'počni | početak',
  'sr-Cyrl': 'почни | почетак',
  ru: 'начало | старт',
  zh: '入门',
  de: 'start | beginnen | los',
  fr: 'débuter',
};

export const MESSAGES = {
  heading: {
    en: '**Five questions to begin with**, each answered by “{title}”',
    tr: '**Başlangıç için beş soru**, her birinin yanıtı “{title}” içinde',
    'sr-Latn': '**Pet pitanja za početak**, na svako odgovara „{title}“',
    'sr-Cyrl': '**Пет питања за почетак**, на свако одговара „{title}“',
    ru: '**Пять вопросов для начала**, на каждый отвечает «{title}»',
    zh: '**五个入门问题**，“{title}”都有回答',
    de: '**Fünf Fragen für den Anfang**, jede beantwortet von „{title}“',
    fr: '**Cinq questions pour commencer**, chacune avec sa réponse dans « {title} »',
  },
  choose: {
    en: 'Ask one of them',
    tr: 'Birini sor',
    'sr-Latn': 'Postavi jedno',
    'sr-Cyrl': 'Постави једно',
    ru: 'Задать один из них',
    zh: '问其中一个',
    de: 'Eine davon stellen',
    fr: 'En poser une',
  },
  none: {
    en: 'I have no questions to suggest here; ask me anything.',
    tr: 'Burada başlangıç sorum yok; dilediğinizi sorun.',
    'sr-Latn': 'Ovde nemam pitanja za početak; pitajte šta god želite.',
    'sr-Cyrl': 'Овде немам питања за почетак; питајте шта год желите.',
    ru: 'Вопросов для начала здесь нет; спросите что угодно.',
    zh: '这里没有现成的入门问题，请随意提问。',
    de: 'Hier habe ich keine Fragen für den Anfang; frag mich einfach.',
    fr: 'Je n’ai pas de questions pour commencer ici ; demandez-moi ce que vous voulez.',
  },
  about: {
    en: 'What does the text say about “{title}”?',
    tr: 'Metin “{title}” hakkında ne diyor?',
    'sr-Latn': 'Šta tekst kaže o „{title}“?',
    'sr-Cyrl': 'Шта текст каже о „{title}“?',
    ru: 'Что в тексте сказано о «{title}»?',
    zh: '文中关于“{title}”说了什么？',
    de: 'Was sagt der Text über „{title}“?',
    fr: 'Que dit le texte sur « {title} » ?',
  },
} as const satisfies Messages;
