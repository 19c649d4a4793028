/** What somebody is told who must wait, write elsewhere or leave it to others, in each of the bot's languages. */

import type { Messages } from '../../words/words.js';

export const TRAFFIC = {
  elsewhereOpen: {
    en: 'On this server I write openly only in {channels}. Please try there.',
    tr: 'Bu sunucuda herkese açık olarak yalnızca {channels} içinde yazarım. Lütfen orada deneyin.',
    'sr-Latn': 'Na ovom serveru otvoreno pišem samo u {channels}. Pokušajte tamo.',
    'sr-Cyrl': 'На овом серверу отворено пишем само у {channels}. Покушајте тамо.',
    ru: 'На этом сервере я пишу открыто только в {channels}. Попробуйте там.',
    zh: '在这个服务器上，我只在 {channels} 公开发言，请到那里再试。',
    de: 'Auf diesem Server schreibe ich offen nur in {channels}. Bitte versuche es dort.',
    fr: 'Sur ce serveur, je n’écris ouvertement que dans {channels}. Essayez plutôt là-bas.',
  },
  settingsNotAllowed: {
    en: 'This is for those who manage the server: you need the permission “Manage Server”.',
    tr: 'Bu, sunucuyu yönetenler içindir: “Sunucuyu Yönet” izni gerekir.',
    'sr-Latn': 'Ovo je za one koji upravljaju serverom: potrebna je dozvola „Upravljanje serverom“.',
    'sr-Cyrl': 'Ово је за оне који управљају сервером: потребна је дозвола „Управљање сервером“.',
    ru: 'Это для тех, кто управляет сервером: нужно право «Управлять сервером».',
    zh: '这是给服务器管理者用的：需要“管理服务器”权限。',
    de: 'Das ist für jene, die den Server verwalten: Du brauchst das Recht „Server verwalten“.',
    fr: 'C’est réservé à qui gère le serveur : il faut la permission « Gérer le serveur ».',
  },
} as const satisfies Messages;

export const WAITS = {
  person: {
    en: 'That is faster than anybody can read. Please wait {seconds, plural, one {# second} other {# seconds}}.',
    tr: 'Okunabileceğinden daha hızlı gidiyorsunuz. Lütfen {seconds, plural, one {# saniye} other {# saniye}} bekleyin.',
    'sr-Latn':
      'To je brže nego što iko može da čita. Sačekajte {seconds, plural, one {# sekundu} few {# sekunde} other {# sekundi}}.',
    'sr-Cyrl':
      'То је брже него што ико може да чита. Сачекајте {seconds, plural, one {# секунду} few {# секунде} other {# секунди}}.',
    ru: 'Это быстрее, чем можно успеть прочесть. Подождите, пожалуйста, {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}.',
    zh: '操作太快了，请等 {seconds, plural, other {# 秒}}。',
    de: 'Das ist schneller, als jemand lesen kann. Bitte warte {seconds, plural, one {# Sekunde} other {# Sekunden}}.',
    fr: 'Vous allez plus vite qu’on ne peut lire. Patientez {seconds, plural, one {# seconde} other {# secondes}}, s’il vous plaît.',
  },
  channel: {
    en: 'There is a rush here just now. Please try again in {seconds, plural, one {# second} other {# seconds}}.',
    tr: 'Burada şu anda büyük bir yoğunluk var. Lütfen {seconds, plural, one {# saniye} other {# saniye}} sonra yeniden deneyin.',
    'sr-Latn':
      'Ovde je trenutno velika gužva. Pokušajte ponovo za {seconds, plural, one {# sekundu} few {# sekunde} other {# sekundi}}.',
    'sr-Cyrl':
      'Овде је тренутно велика гужва. Покушајте поново за {seconds, plural, one {# секунду} few {# секунде} other {# секунди}}.',
    ru: 'Сейчас здесь большой наплыв. Попробуйте снова через {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}.',
    zh: '这里现在使用的人很多，请在 {seconds, plural, other {# 秒}} 后再试。',
    de: 'Hier ist gerade viel los. Bitte versuche es in {seconds, plural, one {# Sekunde} other {# Sekunden}} noch einmal.',
    fr: 'Il y a beaucoup de monde ici en ce moment. Réessayez dans {seconds, plural, one {# seconde} other {# secondes}}.',
  },
} as const satisfies Messages;
