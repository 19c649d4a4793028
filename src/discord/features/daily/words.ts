/** What the daily passage says, in each of the bot's languages. */

import type { Messages } from '../../../words/words.js';

export const MESSAGES = {
  opening: {
    en: 'Today’s passage',
    tr: 'Bugünün bölümü',
    'sr-Latn': 'Današnji odlomak',
    'sr-Cyrl': 'Данашњи одломак',
    ru: 'Отрывок дня',
    zh: '今日一段',
    de: 'Die Stelle des Tages',
    fr: 'Le passage du jour',
  },
  failed: {
    en: 'I could not send the daily passage to {channel}. I will keep trying for an hour; {settings} shows which permission is missing.',
    tr: 'Günlük bölümü {channel} kanalına gönderemedim. Bir saat boyunca yeniden denerim; hangi iznin eksik olduğunu {settings} gösterir.',
    'sr-Latn':
      'Nisam mogao da pošaljem dnevni odlomak u {channel}. Pokušavam još sat vremena; {settings} pokazuje koja dozvola nedostaje.',
    'sr-Cyrl':
      'Нисам могао да пошаљем дневни одломак у {channel}. Покушавам још сат времена; {settings} показује која дозвола недостаје.',
    ru: 'Не удалось отправить отрывок дня в {channel}. Я пробую ещё час; {settings} покажет, какого права не хватает.',
    zh: '我未能把每日一段发到 {channel}。我会在一小时内重试；{settings} 会显示缺少哪项权限。',
    de: 'Ich konnte die tägliche Stelle nicht nach {channel} senden. Ich versuche es noch eine Stunde; {settings} zeigt, welches Recht fehlt.',
    fr: 'Je n’ai pas pu envoyer le passage du jour dans {channel}. Je réessaie pendant une heure ; {settings} montre quelle permission manque.',
  },
  missed: {
    en: 'I was offline when the daily passage for {channel} was due, so it was skipped. The next one comes on time; {settings} shows when.',
    tr: '{channel} için günlük bölümün saati geldiğinde çevrimdışıydım, bu yüzden atlandı. Sıradaki zamanında gelir; ne zaman olduğunu {settings} gösterir.',
    'sr-Latn':
      'Nisam bio tu kad je došlo vreme za dnevni odlomak u {channel}, pa je preskočen. Sledeći stiže na vreme; {settings} pokazuje kada.',
    'sr-Cyrl':
      'Нисам био ту кад је дошло време за дневни одломак у {channel}, па је прескочен. Следећи стиже на време; {settings} показује када.',
    ru: 'Я был не в сети, когда пришло время отрывка дня для {channel}, и он пропущен. Следующий придёт вовремя; {settings} покажет, когда.',
    zh: '{channel} 的每日一段到时我不在线，因此略过。下一段会准时发送；{settings} 会显示时间。',
    de: 'Ich war offline, als die tägliche Stelle für {channel} fällig war; sie fällt aus. Die nächste kommt pünktlich; {settings} zeigt, wann.',
    fr: 'J’étais hors ligne à l’heure du passage du jour pour {channel} ; il a été omis. Le prochain viendra à l’heure ; {settings} dit quand.',
  },
  stopped: {
    en: 'Nobody has pressed a button on the daily passage or replied to it for two weeks, so I have stopped sending it. {settings} turns it back on.',
    tr: 'İki haftadır kimse günlük bölümün bir düğmesine basmadı ya da ona yanıt yazmadı; artık göndermiyorum. {settings} yeniden açar.',
    'sr-Latn':
      'Dve nedelje niko nije pritisnuo dugme dnevnog odlomka niti na njega odgovorio, pa ga više ne šaljem. {settings} ga ponovo uključuje.',
    'sr-Cyrl':
      'Две недеље нико није притиснуо дугме дневног одломка нити на њега одговорио, па га више не шаљем. {settings} га поново укључује.',
    ru: 'Две недели никто не нажимал кнопок отрывка дня и не отвечал на него, поэтому я его больше не присылаю. {settings} включит его снова.',
    zh: '两周来没有人按过每日一段的按钮，也没有人回复，因此我不再发送。{settings} 可以重新开启。',
    de: 'Seit zwei Wochen hat niemand einen Knopf der täglichen Stelle gedrückt oder ihr geantwortet; ich sende sie nicht mehr. {settings} schaltet sie wieder ein.',
    fr: 'Depuis deux semaines, personne n’a utilisé un bouton du passage du jour ni n’y a répondu ; je ne l’envoie plus. {settings} le réactive.',
  },
} as const satisfies Messages;
