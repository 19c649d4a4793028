/** What the gateway itself says: hints and failures, in each of the bot's languages. */

import type { Messages } from '../../words/words.js';

export const GATEWAY = {
  hintMention: {
    en: 'Yes? Put your question in the same message. {help} shows how.',
    tr: 'Buyurun? Sorunuzu aynı mesaja yazın. Nasıl olduğunu {help} gösterir.',
    'sr-Latn': 'Izvolite? Napišite pitanje u istoj poruci. {help} pokazuje kako.',
    'sr-Cyrl': 'Изволите? Напишите питање у истој поруци. {help} показује како.',
    ru: 'Да? Напишите вопрос в том же сообщении. {help} покажет, как.',
    zh: '在的！请把问题写在同一条消息里。{help} 会告诉您怎么问。',
    de: 'Ja? Schreib deine Frage in dieselbe Nachricht. {help} zeigt, wie.',
    fr: 'Oui ? Écrivez votre question dans le même message. {help} montre comment.',
  },
  hintHiddenReply: {
    en: 'Discord hides the text of this reply from me. Please mention me in your message.',
    tr: 'Discord bu yanıtın metnini bana göstermiyor. Lütfen mesajınızda benden bahsedin.',
    'sr-Latn': 'Discord mi skriva tekst ovog odgovora. Pomenite me u poruci.',
    'sr-Cyrl': 'Discord ми скрива текст овог одговора. Помените ме у поруци.',
    ru: 'Discord скрывает от меня текст этого ответа. Упомяните меня в сообщении.',
    zh: 'Discord 不让我看到这条回复的内容，请在消息中提及我。',
    de: 'Discord verbirgt mir den Text dieser Antwort. Bitte erwähne mich in deiner Nachricht.',
    fr: 'Discord me cache le texte de cette réponse. Mentionnez-moi dans votre message.',
  },
  hintRole: {
    en: 'You mentioned my role; Discord hides such messages from me. Please mention me instead: {me}.',
    tr: 'Rolümden bahsettiniz; Discord böyle mesajları bana göstermiyor. Lütfen benden bahsedin: {me}.',
    'sr-Latn': 'Pomenuli ste moju ulogu; Discord mi takve poruke ne pokazuje. Pomenite mene: {me}.',
    'sr-Cyrl': 'Поменули сте моју улогу; Discord ми такве поруке не показује. Помените мене: {me}.',
    ru: 'Вы упомянули мою роль; такие сообщения Discord мне не показывает. Упомяните меня: {me}.',
    zh: '您提及的是我的身份组，Discord 不让我看到这样的消息。请直接提及我：{me}。',
    de: 'Du hast meine Rolle erwähnt; solche Nachrichten verbirgt mir Discord. Bitte erwähne mich: {me}.',
    fr: 'Vous avez mentionné mon rôle ; Discord me cache ces messages. Mentionnez-moi plutôt : {me}.',
  },
  failureUnexpected: {
    en: 'Something went wrong on my side. Please try again; if it happens again, give this ID to the bot’s operator: `{id}`.',
    tr: 'Bende bir şeyler ters gitti. Lütfen yeniden deneyin; yine olursa botu yöneten kişiye şu kodu iletin: `{id}`.',
    'sr-Latn':
      'Kod mene je nešto pošlo naopako. Pokušajte ponovo; ako se ponovi, prosledite ovu oznaku onome ko upravlja botom: `{id}`.',
    'sr-Cyrl':
      'Код мене је нешто пошло наопако. Покушајте поново; ако се понови, проследите ову ознаку ономе ко управља ботом: `{id}`.',
    ru: 'У меня что-то пошло не так. Попробуйте ещё раз; если повторится, сообщите тому, кто управляет ботом, этот код: `{id}`.',
    zh: '我这边出了点问题，请再试一次；如果仍然如此，请把这个编号告诉机器人的管理者：`{id}`。',
    de: 'Bei mir ist etwas schiefgegangen. Bitte versuch es noch einmal; passiert es wieder, nenne dem Betreiber diese Kennung: `{id}`.',
    fr: 'Quelque chose a échoué de mon côté. Réessayez ; si cela se reproduit, donnez cet identifiant à la personne qui gère le bot : `{id}`.',
  },
  failureNoPermission: {
    en: 'I am missing a permission here. An administrator can allow me to view the channel and send messages. ID: `{id}`.',
    tr: 'Burada bir iznim eksik. Sunucu yöneticisi kanalı görmeme ve mesaj göndermeme izin verebilir. Kod: `{id}`.',
    'sr-Latn':
      'Ovde mi nedostaje dozvola. Administrator može da mi dozvoli da vidim kanal i šaljem poruke. Oznaka: `{id}`.',
    'sr-Cyrl':
      'Овде ми недостаје дозвола. Администратор може да ми дозволи да видим канал и шаљем поруке. Ознака: `{id}`.',
    ru: 'Мне не хватает здесь прав. Администратор может разрешить мне видеть канал и отправлять сообщения. Код: `{id}`.',
    zh: '我在这里缺少权限。管理员可以允许我查看频道并发送消息。编号：`{id}`。',
    de: 'Mir fehlt hier eine Berechtigung. Die Serverleitung kann mir erlauben, den Kanal zu sehen und Nachrichten zu senden. Kennung: `{id}`.',
    fr: 'Il me manque une permission ici. L’administration du serveur peut m’autoriser à voir le salon et à y écrire. Identifiant : `{id}`.',
  },
  failureLeaving: {
    en: 'I am restarting. Please ask again in a minute.',
    tr: 'Yeniden başlıyorum. Lütfen bir dakika sonra tekrar sorun.',
    'sr-Latn': 'Upravo se ponovo pokrećem. Pitajte opet za minut.',
    'sr-Cyrl': 'Управо се поново покрећем. Питајте опет за минут.',
    ru: 'Я перезапускаюсь. Спросите ещё раз через минуту.',
    zh: '我正在重启，请一分钟后再问。',
    de: 'Ich starte gerade neu. Bitte frag in einer Minute noch einmal.',
    fr: 'Je redémarre. Reposez votre question dans une minute.',
  },
  editionRemoved: {
    en: 'This document is no longer here.',
    tr: 'Bu belge artık burada değil.',
    'sr-Latn': 'Ovog dokumenta više nema ovde.',
    'sr-Cyrl': 'Овог документа више нема овде.',
    ru: 'Этого документа здесь больше нет.',
    zh: '这份文件已不在这里。',
    de: 'Dieses Dokument ist nicht mehr da.',
    fr: 'Ce document n’est plus ici.',
  },
} as const satisfies Messages;
