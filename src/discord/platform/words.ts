/** Discord’s own names of permissions, in each of the bot's languages. */

import type { Messages } from '../../words/words.js';

export const PERMISSION_NAMES = {
  ViewChannel: {
    en: 'View Channel',
    tr: 'Kanalı Görüntüle',
    'sr-Latn': 'Pregled kanala',
    'sr-Cyrl': 'Преглед канала',
    ru: 'Просматривать канал',
    zh: '查看频道',
    de: 'Kanal ansehen',
    fr: 'Voir le salon',
  },
  SendMessages: {
    en: 'Send Messages',
    tr: 'Mesaj Gönder',
    'sr-Latn': 'Slanje poruka',
    'sr-Cyrl': 'Слање порука',
    ru: 'Отправлять сообщения',
    zh: '发送消息',
    de: 'Nachrichten senden',
    fr: 'Envoyer des messages',
  },
  ReadMessageHistory: {
    en: 'Read Message History',
    tr: 'Mesaj Geçmişini Oku',
    'sr-Latn': 'Čitanje istorije poruka',
    'sr-Cyrl': 'Читање историје порука',
    ru: 'Читать историю сообщений',
    zh: '阅读消息历史记录',
    de: 'Nachrichtenverlauf anzeigen',
    fr: 'Voir les anciens messages',
  },
  CreatePublicThreads: {
    en: 'Create Public Threads',
    tr: 'Herkese Açık Alt Başlıklar Oluştur',
    'sr-Latn': 'Pravljenje javnih niti',
    'sr-Cyrl': 'Прављење јавних нити',
    ru: 'Создавать публичные ветки',
    zh: '创建公共子区',
    de: 'Öffentliche Threads erstellen',
    fr: 'Créer des fils publics',
  },
  SendMessagesInThreads: {
    en: 'Send Messages in Threads',
    tr: 'Alt Başlıklarda Mesaj Gönder',
    'sr-Latn': 'Slanje poruka u nitima',
    'sr-Cyrl': 'Слање порука у нитима',
    ru: 'Отправлять сообщения в ветках',
    zh: '在子区内发送消息',
    de: 'Nachrichten in Threads senden',
    fr: 'Envoyer des messages dans les fils',
  },
} as const satisfies Messages;
