/** What /language is called and says, in each of the bot's languages. */

import type { Messages } from '../../../words/words.js';
import type { CommandWords } from '../../command/localisation.js';

export const COMMAND: CommandWords = {
  name: {
    en: 'language',
    tr: 'dil',
    'sr-Latn': 'jezik',
    'sr-Cyrl': 'језик',
    ru: 'язык',
    zh: '语言',
    de: 'sprache',
    fr: 'langue',
  },
  description: {
    en: 'Choose the language I use with you; the brief stays in its own',
    tr: 'Sizinle konuştuğum dili seçin; metin kendi dilinde kalır',
    'sr-Latn': 'Izaberite jezik na kojem vam govorim; tekst ostaje na svom',
    'sr-Cyrl': 'Изаберите језик на којем вам говорим; текст остаје на свом',
    ru: 'Выбрать, на каком языке я говорю с вами; документ остаётся на своём',
    zh: '选择我对您说的语言；简报仍用原文',
    de: 'Wähle, in welcher Sprache ich mit dir spreche; das Papier bleibt in seiner',
    fr: 'Choisir ma langue avec vous ; la note reste dans la sienne',
  },
};

export const OPTIONS = {
  language: {
    name: {
      en: 'language',
      tr: 'dil',
      'sr-Latn': 'jezik',
      'sr-Cyrl': 'језик',
      ru: 'язык',
      zh: '语言',
      de: 'sprache',
      fr: 'langue',
    },
    description: {
      en: 'Which language',
      tr: 'Hangi dil',
      'sr-Latn': 'Koji jezik',
      'sr-Cyrl': 'Који језик',
      ru: 'Какой язык',
      zh: '哪种语言',
      de: 'Welche Sprache',
      fr: 'Quelle langue',
    },
  },
} as const satisfies Readonly<Record<string, CommandWords>>;

export const MESSAGES = {
  choiceAutomatic: {
    en: 'Automatic',
    tr: 'Otomatik',
    'sr-Latn': 'Automatski',
    'sr-Cyrl': 'Аутоматски',
    ru: 'Автоматически',
    zh: '自动',
    de: 'Automatisch',
    fr: 'Automatique',
  },
  chosen: {
    en: 'From now on I will use English with you, on every server.',
    tr: 'Artık sizinle her sunucuda Türkçe konuşuyorum.',
    'sr-Latn': 'Od sada vam na svakom serveru govorim srpski.',
    'sr-Cyrl': 'Од сада вам на сваком серверу говорим српски.',
    ru: 'Теперь я говорю с вами по-русски, на всех серверах.',
    zh: '从现在起，我在所有服务器上都对您说中文。',
    de: 'Ab jetzt spreche ich Deutsch mit dir, auf jedem Server.',
    fr: 'Désormais, je vous parle français, sur tous les serveurs.',
  },
  automatic: {
    en: 'I will use the language of your Discord again, or that of your question.',
    tr: 'Yeniden Discord’unuzun ya da sorunuzun dilinde konuşuyorum.',
    'sr-Latn': 'Ponovo govorim jezikom vašeg Discorda ili vašeg pitanja.',
    'sr-Cyrl': 'Поново говорим језиком вашег Discord-а или вашег питања.',
    ru: 'Я снова говорю на языке вашего Discord или вашего вопроса.',
    zh: '我重新使用您 Discord 的语言，或您提问的语言。',
    de: 'Ich spreche wieder die Sprache deines Discord oder die deiner Frage.',
    fr: 'Je parle de nouveau la langue de votre Discord, ou celle de votre question.',
  },
} as const satisfies Messages;
