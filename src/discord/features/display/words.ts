/** What /display is called and says, in each of the bot's languages. */

import type { Messages } from '../../../words/words.js';
import type { CommandWords } from '../../command/localisation.js';

export const COMMAND: CommandWords = {
  name: {
    en: 'display',
    tr: 'görünüm',
    'sr-Latn': 'prikaz',
    'sr-Cyrl': 'приказ',
    ru: 'вид',
    zh: '显示',
    de: 'anzeige',
    fr: 'affichage',
  },
  description: {
    en: 'Choose how my messages look to you',
    tr: 'Mesajlarımın size nasıl görüneceğini seçin',
    'sr-Latn': 'Izaberite kako vam izgledaju moje poruke',
    'sr-Cyrl': 'Изаберите како вам изгледају моје поруке',
    ru: 'Выбрать, как выглядят для вас мои сообщения',
    zh: '选择我的消息对您的显示方式',
    de: 'Wählen, wie meine Nachrichten für dich aussehen',
    fr: 'Choisir l’aspect de mes messages pour vous',
  },
};

export const OPTIONS = {
  form: {
    name: {
      en: 'form',
      tr: 'biçim',
      'sr-Latn': 'oblik',
      'sr-Cyrl': 'облик',
      ru: 'форма',
      zh: '形式',
      de: 'form',
      fr: 'forme',
    },
    description: {
      en: 'Cards or plain text',
      tr: 'Kart ya da düz metin',
      'sr-Latn': 'Kartice ili običan tekst',
      'sr-Cyrl': 'Картице или обичан текст',
      ru: 'Карточки или простой текст',
      zh: '卡片或纯文本',
      de: 'Karten oder reiner Text',
      fr: 'Cartes ou texte simple',
    },
  },
} as const satisfies Readonly<Record<string, CommandWords>>;

export const MESSAGES = {
  cards: {
    en: 'From now on you will get my messages as cards.',
    tr: 'Bundan sonra mesajlarım size kart olarak gelir.',
    'sr-Latn': 'Od sada poruke dobijate kao kartice.',
    'sr-Cyrl': 'Од сада поруке добијате као картице.',
    ru: 'Теперь мои сообщения приходят вам карточками.',
    zh: '以后您会收到卡片形式的消息。',
    de: 'Ab jetzt bekommst du Nachrichten als Karten.',
    fr: 'Désormais vous recevez mes messages en cartes.',
  },
  plain: {
    en: 'From now on you will get my messages as plain text.',
    tr: 'Bundan sonra mesajlarım size düz metin olarak gelir.',
    'sr-Latn': 'Od sada poruke dobijate kao običan tekst.',
    'sr-Cyrl': 'Од сада поруке добијате као обичан текст.',
    ru: 'Теперь мои сообщения приходят вам простым текстом.',
    zh: '以后您会收到纯文本消息。',
    de: 'Ab jetzt bekommst du Nachrichten als reinen Text.',
    fr: 'Désormais vous recevez mes messages en texte simple.',
  },
} as const satisfies Messages;

export const FORM_NAMES = {
  cards: {
    en: 'Cards',
    tr: 'Kart',
    'sr-Latn': 'Kartice',
    'sr-Cyrl': 'Картице',
    ru: 'Карточки',
    zh: '卡片',
    de: 'Karten',
    fr: 'Cartes',
  },
  plain: {
    en: 'Plain text',
    tr: 'Düz metin',
    'sr-Latn': 'Običan tekst',
    'sr-Cyrl': 'Обичан текст',
    ru: 'Простой текст',
    zh: '纯文本',
    de: 'Reiner Text',
    fr: 'Texte simple',
  },
} as const satisfies Messages;
