/** What /my-data is called and says, in each of the bot's languages. */

import type { Messages } from '../../../words/words.js';

export const MESSAGES = {
  description: {
    en: 'Everything I keep about you, as a file',
    tr: 'Sizinle ilgili sakladığım her şey, dosya olarak',
    'sr-Latn': 'Sve što o vama čuvam, kao datoteka',
    'sr-Cyrl': 'Све што о вама чувам, као датотека',
    ru: 'Всё, что я о вас храню, в виде файла',
    zh: '我保存的关于您的一切，以文件给出',
    de: 'Alles, was ich über dich aufbewahre, als Datei',
    fr: 'Tout ce que je conserve à votre sujet, en fichier',
  },
  all: {
    en: '**Everything I keep about you**, table by table. I know you only by the keyed hash in it. {privacy} says what it is for, {forget} deletes it.',
    tr: '**Sizinle ilgili sakladığım her şey**, tablo tablo. Sizi yalnızca içindeki gizli anahtarlı özetle tanırım. Ne için olduğunu {privacy} söyler, {forget} siler.',
    'sr-Latn':
      '**Sve što o vama čuvam**, po tabelama. Poznajem vas samo po hešu s tajnim ključem koji je u njoj. {privacy} kaže čemu to služi, {forget} briše.',
    'sr-Cyrl':
      '**Све што о вама чувам**, по табелама. Познајем вас само по хешу с тајним кључем који је у њој. {privacy} каже чему то служи, {forget} брише.',
    ru: '**Всё, что я о вас храню**, по таблицам. Я знаю вас только по хешу с секретным ключом. {privacy} говорит, зачем это нужно, {forget} удаляет.',
    zh: '**我保存的关于您的一切**，按表列出。我只通过其中带密钥的哈希认识您。{privacy} 说明用途，{forget} 删除它。',
    de: '**Alles, was ich über dich aufbewahre**, Tabelle für Tabelle. Ich kenne dich nur als den Hashwert mit geheimem Schlüssel darin. {privacy} sagt, wozu, {forget} löscht es.',
    fr: '**Tout ce que je conserve à votre sujet**, table par table. Je ne vous connais que par l’empreinte à clé secrète qui y figure. {privacy} dit à quoi cela sert, {forget} le supprime.',
  },
} as const satisfies Messages;
