/** What somebody is told who must wait, write elsewhere or leave it to others, in each of the bot's languages. */

import type { Messages } from '../../words/words.js';

export const TRAFFIC = {
  mayNotWrite: {
    en: 'You may not write in this channel, so I do not post in it for you.',
    tr: 'Bu kanala yazamıyorsunuz; bu yüzden sizin adınıza ben de yazmam.',
    'sr-Latn': 'U ovom kanalu ne smete da pišete, pa ni ja ne objavljujem u vaše ime.',
    'sr-Cyrl': 'У овом каналу не смете да пишете, па ни ја не објављујем у ваше име.',
    ru: 'Вам нельзя писать в этом канале, поэтому и я не пишу здесь за вас.',
    zh: '您不能在这个频道里发言，所以我也不会替您发言。',
    de: 'Du darfst in diesem Kanal nicht schreiben, also schreibe ich auch nicht für dich.',
    fr: 'Vous ne pouvez pas écrire dans ce salon, donc je n’y écris pas pour vous.',
  },
  elsewhereOpen: {
    en: 'On this server I post publicly only in {channels}. Please try there.',
    tr: 'Bu sunucuda herkese açık olarak yalnızca {channels} içinde yazarım. Lütfen orada deneyin.',
    'sr-Latn': 'Na ovom serveru javno pišem samo u {channels}. Pokušajte tamo.',
    'sr-Cyrl': 'На овом серверу јавно пишем само у {channels}. Покушајте тамо.',
    ru: 'На этом сервере я отвечаю у всех на виду только в {channels}. Попробуйте там.',
    zh: '在这个服务器上，我只在 {channels} 公开发言，请到那里再试。',
    de: 'Auf diesem Server schreibe ich öffentlich nur in {channels}. Bitte versuche es dort.',
    fr: 'Sur ce serveur, je n’écris publiquement que dans {channels}. Essayez plutôt là-bas.',
  },
  settingsNotAllowed: {
    en: 'Only people who manage the server can do this: you need the “Manage Server” permission.',
    tr: 'Bu, sunucuyu yönetenler içindir: “Sunucuyu Yönet” izni gerekir.',
    'sr-Latn': 'Ovo je za one koji upravljaju serverom: potrebna je dozvola „Upravljanje serverom“.',
    'sr-Cyrl': 'Ово је за оне који управљају сервером: потребна је дозвола „Управљање сервером“.',
    ru: 'Это для тех, кто управляет сервером: нужно право «Управлять сервером».',
    zh: '这是给服务器管理者用的：需要“管理服务器”权限。',
    de: 'Das können nur Personen, die den Server verwalten: Du brauchst das Recht „Server verwalten“.',
    fr: 'C’est réservé aux personnes qui gèrent le serveur : il faut la permission « Gérer le serveur ».',
  },
} as const satisfies Messages;

export const WAITS = {
  person: {
    en: 'You’re asking too quickly. Please wait {seconds, plural, one {# second} other {# seconds}}.',
    tr: 'Çok hızlı soruyorsunuz. Lütfen {seconds, plural, one {# saniye} other {# saniye}} bekleyin.',
    'sr-Latn': 'Pitate prebrzo. Sačekajte {seconds, plural, one {# sekundu} few {# sekunde} other {# sekundi}}.',
    'sr-Cyrl': 'Питате пребрзо. Сачекајте {seconds, plural, one {# секунду} few {# секунде} other {# секунди}}.',
    ru: 'Вы спрашиваете слишком часто. Подождите, пожалуйста, {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}.',
    zh: '您问得太快了，请等 {seconds, plural, other {# 秒}}。',
    de: 'Du fragst zu schnell. Bitte warte {seconds, plural, one {# Sekunde} other {# Sekunden}}.',
    fr: 'Vous posez vos questions trop vite. Patientez {seconds, plural, one {# seconde} other {# secondes}}, s’il vous plaît.',
  },
  channel: {
    en: 'It is very busy here right now. Please try again in {seconds, plural, one {# second} other {# seconds}}.',
    tr: 'Burada şu anda büyük bir yoğunluk var. Lütfen {seconds, plural, one {# saniye} other {# saniye}} sonra yeniden deneyin.',
    'sr-Latn':
      'Ovde je trenutno velika gužva. Pokušajte ponovo za {seconds, plural, one {# sekundu} few {# sekunde} other {# sekundi}}.',
    'sr-Cyrl':
      'Овде је тренутно велика гужва. Покушајте поново за {seconds, plural, one {# секунду} few {# секунде} other {# секунди}}.',
    ru: 'Сейчас здесь очень много вопросов. Попробуйте снова через {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}.',
    zh: '这里现在使用的人很多，请在 {seconds, plural, other {# 秒}} 后再试。',
    de: 'Hier ist gerade viel los. Bitte versuche es in {seconds, plural, one {# Sekunde} other {# Sekunden}} noch einmal.',
    fr: 'Il y a beaucoup de monde ici en ce moment. Réessayez dans {seconds, plural, one {# seconde} other {# secondes}}.',
  },
} as const satisfies Messages;
