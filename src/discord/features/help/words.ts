/** What /help is called and says, in each of the bot's languages. */

import type { Message, Messages } from '../../../words/words.js';
import { HELP_NAME } from '../../card/words.js';
import type { CommandWords } from '../../command/localisation.js';

export const COMMAND: CommandWords = {
  name: HELP_NAME,
  description: {
    en: 'What I can do, and how',
    tr: 'Neler yapabilirim ve nasıl',
    'sr-Latn': 'Šta umem i kako',
    'sr-Cyrl': 'Шта умем и како',
    ru: 'Что я умею и как',
    zh: '我能做什么，怎么用',
    de: 'Was ich kann, und wie',
    fr: 'Ce que je sais faire, et comment',
  },
};

/** What people write for the command in a message, besides its name. */
export const IN_CHAT: Message = {
  en: 'commands',
  tr: 'komutlar',
  'sr-Latn': 'pomoć',
  'sr-Cyrl': 'помоћ',
  ru: 'команды',
  zh: '指令',
  de: 'befehle',
  fr: 'commandes',
};

export const MESSAGES = {
  opening: {
    en: '**I answer questions about “{title}”, always in its own words and with the source.**',
    tr: '**“{title}” hakkındaki soruları hep onun kendi sözleriyle ve kaynağıyla yanıtlarım.**',
    'sr-Latn': '**Odgovaram na pitanja o „{title}“, uvek njegovim rečima i uz izvor.**',
    'sr-Cyrl': '**Одговарам на питања о „{title}“, увек његовим речима и уз извор.**',
    ru: '**Я отвечаю на вопросы о «{title}», всегда его же словами и с источником.**',
    zh: '**我回答关于《{title}》的问题，始终引用原文并注明出处。**',
    de: '**Ich beantworte Fragen zu „{title}“, immer in seinen eigenen Worten und mit Quelle.**',
    fr: '**Je réponds aux questions sur « {title} », toujours avec ses propres mots et la source.**',
  },
  ways: {
    en: 'Ask with {ask}, mention me in a channel, or write to me directly.',
    tr: '{ask} ile sorun, bir kanalda benden bahsedin ya da bana doğrudan yazın.',
    'sr-Latn': 'Pitajte pomoću {ask}, pomenite me u kanalu ili mi pišite direktno.',
    'sr-Cyrl': 'Питајте помоћу {ask}, помените ме у каналу или ми пишите директно.',
    ru: 'Спросите через {ask}, упомяните меня в канале или напишите мне лично.',
    zh: '您可以用 {ask} 提问，在频道里提及我，或直接给我发消息。',
    de: 'Frag mit {ask}, erwähne mich in einem Kanal oder schreib mir direkt.',
    fr: 'Posez votre question avec {ask}, mentionnez-moi dans un salon ou écrivez-moi directement.',
  },
  honest: {
    en: 'Where the brief has no answer, I say so.',
    tr: 'Metin bir şeyi söylemiyorsa bunu açıkça belirtirim.',
    'sr-Latn': 'Kad tekst o nečemu ne govori, reći ću vam to.',
    'sr-Cyrl': 'Кад текст о нечему не говори, рећи ћу вам то.',
    ru: 'Если в документе об этом не сказано, я так и отвечу.',
    zh: '简报没有说明的，我会如实告诉您。',
    de: 'Wo das Papier nichts sagt, sage ich dir das.',
    fr: 'Quand la note n’en parle pas, je vous le dis.',
  },
} as const satisfies Messages;
