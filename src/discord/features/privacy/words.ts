/** What /privacy is called and says, in each of the bot's languages. */

import type { Messages } from '../../../words/words.js';
import { PRIVACY_NAME } from '../../card/words.js';
import type { CommandWords } from '../../command/localisation.js';

export const COMMAND: CommandWords = {
  name: PRIVACY_NAME,
  description: {
    en: 'What I keep, and what I do not',
    tr: 'Neyi saklarım, neyi saklamam',
    'sr-Latn': 'Šta čuvam, a šta ne',
    'sr-Cyrl': 'Шта чувам, а шта не',
    ru: 'Что я храню, а что нет',
    zh: '我保存什么，不保存什么',
    de: 'Was ich aufbewahre und was nicht',
    fr: 'Ce que je conserve, et ce que je ne conserve pas',
  },
};

export const MESSAGES = {
  title: {
    en: 'What I keep',
    tr: 'Sakladıklarım',
    'sr-Latn': 'Šta čuvam',
    'sr-Cyrl': 'Шта чувам',
    ru: 'Что я храню',
    zh: '我保存什么',
    de: 'Was ich aufbewahre',
    fr: 'Ce que je conserve',
  },
  notKept: {
    en: '**I do not keep your questions.** If I need one again, I read it back from the message; delete the message, and it is gone.',
    tr: '**Sorularınızı saklamam.** Birine yeniden gerek duyarsam mesajdan okurum; mesajı silerseniz soru da gider.',
    'sr-Latn':
      '**Vaša pitanja ne čuvam.** Ako mi neko opet zatreba, čitam ga iz poruke; obrišete li poruku, nema ni pitanja.',
    'sr-Cyrl':
      '**Ваша питања не чувам.** Ако ми неко опет затреба, читам га из поруке; обришете ли поруку, нема ни питања.',
    ru: '**Ваши вопросы я не храню.** Если вопрос понадобится снова, я прочту его в сообщении; удалите сообщение — и вопроса не станет.',
    zh: '**我不保存您的问题。**再次需要时，我从消息里读取；您删除消息，问题也就没有了。',
    de: '**Deine Fragen bewahre ich nicht auf.** Brauche ich eine noch einmal, lese ich sie aus der Nachricht; löschst du diese, ist sie fort.',
    fr: '**Je ne conserve pas vos questions.** Si j’en ai encore besoin, je la relis dans le message ; supprimez-le, et elle disparaît.',
  },
  kept: {
    en: 'I keep:',
    tr: 'Sakladıklarım:',
    'sr-Latn': 'Čuvam:',
    'sr-Cyrl': 'Чувам:',
    ru: 'Я храню:',
    zh: '我保存：',
    de: 'Ich bewahre auf:',
    fr: 'Je conserve :',
  },
  answers: {
    en: 'which of my messages answered which of yours',
    tr: 'hangi mesajımın hangi mesajınızı yanıtladığı',
    'sr-Latn': 'koja je moja poruka odgovorila na koju vašu',
    'sr-Cyrl': 'која је моја порука одговорила на коју вашу',
    ru: 'какое моё сообщение ответило на какое ваше',
    zh: '我的哪条消息回答了您的哪条消息',
    de: 'welche meiner Nachrichten welche von deinen beantwortet',
    fr: 'lequel de mes messages a répondu auquel des vôtres',
  },
  states: {
    en: 'the question of a message that shortens it or puts it to the group, for its buttons, for at most 90 days',
    tr: 'soruyu kısaltarak gösteren ya da gruba soran bir mesajın sorusu, düğmeleri için, en çok 90 gün',
    'sr-Latn': 'pitanje poruke koja ga prikazuje skraćeno ili ga postavlja grupi, za njenu dugmad, najviše 90 dana',
    'sr-Cyrl': 'питање поруке која га приказује скраћено или га поставља групи, за њену дугмад, највише 90 дана',
    ru: 'вопрос сообщения, которое показывает его сокращённо или задаёт группе, — для его кнопок, не дольше 90 дней',
    zh: '消息只显示一部分、或向小组提出的问题的全文，供其按钮使用，最多 90 天',
    de: 'die Frage einer Nachricht, die sie kürzt oder der Gruppe stellt, für deren Knöpfe, höchstens 90 Tage',
    fr: 'la question d’un message qui l’abrège ou la pose au groupe, pour ses boutons, 90 jours au plus',
  },
  votes: {
    en: 'whether an answer helped, if you say so',
    tr: 'bir yanıtın işe yarayıp yaramadığı, düğmesine basarsanız',
    'sr-Latn': 'da li je odgovor pomogao, ako to označite dugmetom',
    'sr-Cyrl': 'да ли је одговор помогао, ако то означите дугметом',
    ru: 'помог ли ответ, если вы это отметили',
    zh: '某个回答是否有帮助（如果您按按钮表示）',
    de: 'ob eine Antwort geholfen hat, wenn du es sagst',
    fr: 'si une réponse a aidé, quand vous l’indiquez',
  },
  choices: {
    en: 'the language and look that you chose, and which hint you have seen',
    tr: 'seçtiğiniz dil ve görünüm ile hangi ipucunu gördüğünüz',
    'sr-Latn': 'jezik i izgled koje ste izabrali i koji ste savet već videli',
    'sr-Cyrl': 'језик и изглед које сте изабрали и који сте савет већ видели',
    ru: 'выбранные вами язык и вид и какую подсказку вы уже видели',
    zh: '您选择的语言和显示方式，以及您看过哪条提示',
    de: 'die gewählte Sprache und Darstellung und welche Hinweise du kennst',
    fr: 'la langue et l’affichage choisis, et quel conseil vous avez déjà vu',
  },
  cooldowns: {
    en: 'how often you ask and press within a minute, for two minutes',
    tr: 'bir dakika içinde kaç kez sorup düğmeye bastığınız, iki dakika',
    'sr-Latn': 'koliko puta u minutu pitate i pritisnete dugme, dva minuta',
    'sr-Cyrl': 'колико пута у минуту питате и притиснете дугме, два минута',
    ru: 'сколько раз за минуту вы спрашиваете и нажимаете кнопки, две минуты',
    zh: '您一分钟内提问和按按钮的次数，保存两分钟',
    de: 'wie oft du pro Minute fragst und drückst, für zwei Minuten',
    fr: 'le nombre de vos demandes par minute, deux minutes',
  },
  resolved: {
    en: 'a question that you mark as resolved, with the chosen answer: here I keep its text, because you agree to it',
    tr: 'çözüldü diye işaretlediğiniz soru ve seçilen yanıt: burada, kabul ettiğiniz için, sorunun metni de',
    'sr-Latn': 'pitanje koje označite kao rešeno, s izabranim odgovorom: ovde i njegov tekst, jer se slažete',
    'sr-Cyrl': 'питање које означите као решено, с изабраним одговором: овде и његов текст, јер се слажете',
    ru: 'вопрос, который вы отметили решённым, и выбранный ответ: здесь и его текст, потому что вы согласны',
    zh: '您标为已解决的问题和选定的回答：这里经您同意保存问题原文',
    de: 'eine Frage, bei der du „Geklärt“ drückst, mit der gewählten Antwort und ihrem Text, weil du zustimmst',
    fr: 'une question que vous marquez comme résolue, avec la réponse choisie et son texte, puisque vous l’acceptez',
  },
  gaps: {
    en: 'on servers that turn this on, the text of questions that the brief cannot answer, for at most a year; shown only once three people have asked',
    tr: 'bunu açan sunucularda, metnin yanıtlayamadığı soruların metni, en çok bir yıl; yalnızca üç kişi sorduysa gösterilir',
    'sr-Latn':
      'na serverima koji su to uključili, tekst pitanja na koja tekst ne odgovara, najviše godinu dana; prikazuje se samo ako su pitale tri osobe',
    'sr-Cyrl':
      'на серверима који су то укључили, текст питања на која текст не одговара, највише годину дана; приказује се само ако су питале три особе',
    ru: 'на серверах, где это включено, текст вопросов, на которые документ не отвечает, не дольше года; показывается, только если спросили трое',
    zh: '在开启此项的服务器上，简报答不了的问题原文，最多一年；只有三人问过才会显示',
    de: 'auf Servern, die es einschalten, den Text unbeantworteter Fragen, höchstens ein Jahr; gezeigt nur, wo drei Personen fragten',
    fr: 'sur les serveurs qui l’ont activé, le texte des questions sans réponse, un an au plus ; montré seulement si trois personnes l’ont demandé',
  },
  reports: {
    en: 'an answer that you report: the question and your reason, for at most a year, for those who manage the server or run the bot',
    tr: 'bildirdiğiniz yanıt: soru ve gerekçeniz, en çok bir yıl, sunucuyu yönetenler ya da botu işletenler için',
    'sr-Latn':
      'odgovor koji prijavite: pitanje i vaš razlog, najviše godinu dana, za one koji upravljaju serverom ili vode bota',
    'sr-Cyrl':
      'одговор који пријавите: питање и ваш разлог, највише годину дана, за оне који управљају сервером или воде бота',
    ru: 'ответ, об ошибке в котором вы сообщили: вопрос и ваше пояснение, не дольше года, для тех, кто управляет сервером или ведёт бота',
    zh: '您报错的回答：问题和您的说明，最多一年，供管理服务器或运营机器人的人查看',
    de: 'eine Antwort, die du meldest: Frage und Grund, höchstens ein Jahr, für die, die Server oder Bot verwalten',
    fr: 'une réponse que vous signalez : question et raison, un an au plus, pour ceux qui gèrent le serveur ou le bot',
  },
  notes: {
    en: 'the notes that you write on passages, for nobody but you, and where I posted one because you wanted it shown',
    tr: 'paragraflara yazdığınız notlar, yalnızca sizin için, ve istediğiniz için birini nerede gösterdiğim',
    'sr-Latn': 'beleške koje pišete uz odlomke, samo za vas, i gde sam neku prikazao jer ste to hteli',
    'sr-Cyrl': 'белешке које пишете уз одломке, само за вас, и где сам неку приказао јер сте то хтели',
    ru: 'заметки, которые вы пишете к местам документа, только для вас, и где я показал одну из них по вашему желанию',
    zh: '您对段落写的笔记（只给您看），以及应您要求展示笔记的位置',
    de: 'deine Notizen zu Stellen, nur für dich, und wo ich auf deinen Wunsch eine gezeigt habe',
    fr: 'vos notes sur des passages, pour vous seul, et où j’en ai montré une à votre demande',
  },
  minutes: {
    en: 'in which minutes of a thread and which of my messages your words are; the words stand there alone, and are deleted with them',
    tr: 'sözlerinizin hangi alt başlığın tutanağında ve hangi mesajımda olduğu; sözler yalnızca oradadır ve onlarla silinir',
    'sr-Latn': 'u čijem su zapisniku i u kojoj mojoj poruci vaše reči; one stoje samo tamo i brišu se s njom',
    'sr-Cyrl': 'у чијем су записнику и у којој мојој поруци ваше речи; оне стоје само тамо и бришу се с њом',
    ru: 'в протоколе какой ветки и в каком моём сообщении ваши слова; сами слова только там и удаляются вместе с ним',
    zh: '您的话在哪个子区的讨论记录、我的哪条消息里；原话只在那里，并随之删除',
    de: 'in welchem Protokoll und welcher meiner Nachrichten deine Worte stehen; nur dort, und mit ihr gelöscht',
    fr: 'dans quel compte-rendu et dans lequel de mes messages sont vos mots ; ils ne sont que là, et sont supprimés avec lui',
  },
  roles: {
    en: 'which roles you had in your group’s sessions, for a year, so that they go round',
    tr: 'grubunuzun oturumlarında hangi görevleri aldığınız, bir yıl, sıra herkese gelsin diye',
    'sr-Latn': 'koje ste uloge imali na susretima grupe, godinu dana, da svako dođe na red',
    'sr-Cyrl': 'које сте улоге имали на сусретима групе, годину дана, да свако дође на ред',
    ru: 'какие роли были у вас на встречах группы, один год, чтобы очередь дошла до каждого',
    zh: '您在小组讨论中担任过哪些角色（保存一年），以便轮流',
    de: 'deine Rollen in den Sitzungen der Gruppe, ein Jahr lang, damit sie reihum gehen',
    fr: 'vos rôles dans les séances du groupe, un an, pour qu’ils tournent',
  },
  quiz: {
    en: 'what you answered in quizzes, for a year, and when your review cards are due; your score is shown to others only if you press a button for it',
    tr: 'sınavlardaki yanıtlarınız, bir yıl, ve tekrar kartlarınızın ne zaman geleceği; puanınız yalnızca düğmesine basarsanız başkalarına gösterilir',
    'sr-Latn':
      'šta ste odgovorili u kvizovima, godinu dana, i kad je koja vaša kartica za ponavljanje na redu; rezultat se drugima prikazuje samo ako pritisnete dugme za to',
    'sr-Cyrl':
      'шта сте одговорили у квизовима, годину дана, и кад је која ваша картица за понављање на реду; резултат се другима приказује само ако притиснете дугме за то',
    ru: 'ваши ответы в викторинах, один год, и когда повторять каждую вашу карточку; счёт виден другим, только если вы нажмёте кнопку',
    zh: '您在测验中的回答（保存一年）和每张复习卡片何时到期；只有您按下按钮，成绩才会给别人看',
    de: 'deine Antworten in Quizzen, ein Jahr lang, und wann deine Karten fällig sind; dein Ergebnis sehen andere nur auf deinen Knopfdruck',
    fr: 'vos réponses aux quiz, un an, et la date de révision de chacune de vos cartes ; votre score n’est montré que si vous appuyez sur son bouton',
  },
  group: {
    en: 'your marks in a reading plan and your positions with their reasons, for a year; never shown with your name',
    tr: 'okuma planında işaretledikleriniz ve bir bölüm için görüşünüz, gerekçenizle, bir yıl; adınızla hiç gösterilmez',
    'sr-Latn':
      'šta ste označili u planu čitanja i šta mislite o odlomku, s razlogom, godinu dana; nikad se ne prikazuje uz vaše ime',
    'sr-Cyrl':
      'шта сте означили у плану читања и шта мислите о одломку, с разлогом, годину дана; никад се не приказује уз ваше име',
    ru: 'ваши отметки в плане чтения и ваше мнение об отрывке с пояснением, один год; никогда не показываются с вашим именем',
    zh: '您在阅读计划中的标记，以及您对段落的立场和理由，保存一年；绝不显示您的名字',
    de: 'deine Marken im Leseplan und deine Stellungnahmen mit Gründen, ein Jahr lang, nie mit Namen',
    fr: 'vos marques dans un plan de lecture, vos positions et leurs raisons, un an, jamais avec votre nom',
  },
  server: {
    en: 'the server’s settings, discussion threads, daily passage, reading plan and positions; all of it is deleted when I am removed',
    tr: 'sunucunun ayarları, tartışma başlıkları, günlük bölümü, okuma planı ve görüş bildirilen bölümler; sunucudan çıkarıldığımda hepsi silinir',
    'sr-Latn':
      'podešavanja servera, njegove niti za diskusiju, dnevni odlomak, plan čitanja i odlomci o kojima se izjašnjava; sve to nestaje kad me uklone sa servera',
    'sr-Cyrl':
      'подешавања сервера, његове нити за дискусију, дневни одломак, план читања и одломци о којима се изјашњава; све то нестаје кад ме уклоне са сервера',
    ru: 'настройки сервера, его обсуждения, отрывок дня, план чтения и отрывки, о которых высказывают мнение; всё это удаляется, когда меня убирают с сервера',
    zh: '服务器的设置、讨论子区、每日一段、阅读计划和表态的段落；我被移出服务器时全部删除',
    de: 'Einstellungen, Diskussionen, tägliche Stelle, Leseplan und Stellungnahmen des Servers; all das wird gelöscht, wenn man mich entfernt',
    fr: 'les réglages du serveur, ses fils, son passage du jour, son plan de lecture et ses positions ; tout disparaît quand on me retire',
  },
  person: {
    en: 'You appear there only as a keyed hash, never by name or ID. Answers and votes are deleted after a year. Nothing is shared with anybody else.',
    tr: 'Orada adınız ya da kimliğinizle değil, gizli anahtarlı bir özetle yer alırsınız. Yanıtlar ve oylar bir yıl sonra silinir. Hiçbir şey başkasına verilmez.',
    'sr-Latn':
      'U tome ste zapisani kao heš s tajnim ključem, nikad imenom ni oznakom. Odgovori i glasovi brišu se posle godinu dana. Ništa se ne prosleđuje.',
    'sr-Cyrl':
      'У томе сте записани као хеш с тајним кључем, никад именом ни ознаком. Одговори и гласови бришу се после годину дана. Ништа се не прослеђује.',
    ru: 'Вы записаны там хешем с секретным ключом, а не именем и не идентификатором. Ответы и оценки удаляются через год. Ничего не передаётся.',
    zh: '其中您只以带密钥的哈希出现，从不以姓名或 ID 出现。回答和评价一年后删除。不会转给任何人。',
    de: 'Du erscheinst darin nur als Hashwert mit geheimem Schlüssel, nie mit Namen oder Kennung. Antworten und Stimmen werden nach einem Jahr gelöscht. Nichts wird weitergegeben.',
    fr: 'Vous y figurez par une empreinte à clé secrète, jamais par votre nom ou identifiant. Réponses et votes sont supprimés après un an. Rien n’est transmis.',
  },
  deletion: {
    en: '{data} shows you all of it. {forget} deletes everything of yours, at once and on every server.',
    tr: '{data} hepsini gösterir. {forget} bunlardan size ait olan her şeyi hemen ve her yerde siler.',
    'sr-Latn': '{data} prikazuje sve to. {forget} briše sve što je vaše, odmah i svuda.',
    'sr-Cyrl': '{data} приказује све то. {forget} брише све што је ваше, одмах и свуда.',
    ru: '{data} показывает всё это. {forget} удаляет всё ваше, сразу и везде.',
    zh: '{data} 可查看全部内容。{forget} 会立即在所有地方删除其中属于您的一切。',
    de: '{data} zeigt dir alles davon. {forget} löscht alles, was dich betrifft, sofort und überall.',
    fr: '{data} vous montre tout cela. {forget} supprime tout ce qui est à vous, aussitôt et partout.',
  },
  backups: {
    en: 'Backups hold the same data for at most {days, plural, one {# day} other {# days}}. If one is restored, what you deleted is deleted again.',
    tr: 'Yedekler de bunları en çok {days, plural, one {# gün} other {# gün}} saklar. Bir yedek geri yüklenirse sildikleriniz yeniden silinir.',
    'sr-Latn':
      'Rezervne kopije čuvaju isto najviše {days, plural, one {# dan} few {# dana} other {# dana}}. Ako se neka vrati, ono što ste obrisali ponovo se briše.',
    'sr-Cyrl':
      'Резервне копије чувају исто највише {days, plural, one {# дан} few {# дана} other {# дана}}. Ако се нека врати, оно што сте обрисали поново се брише.',
    ru: 'Резервные копии хранят то же не дольше {days, plural, one {# дня} few {# дней} many {# дней} other {# дня}}. Если одну из них восстановят, удалённое вами будет удалено снова.',
    zh: '备份中的同样内容最多保留 {days, plural, other {# 天}}。如果恢复某个备份，您删除过的内容会再次删除。',
    de: 'Sicherungen enthalten dasselbe höchstens {days, plural, one {# Tag} other {# Tage}} lang. Wird eine zurückgespielt, wird wieder gelöscht, was du gelöscht hattest.',
    fr: 'Les sauvegardes contiennent la même chose pendant {days, plural, one {# jour} other {# jours}} au plus. Si l’une d’elles est restaurée, ce que vous aviez supprimé l’est de nouveau.',
  },
  operator: {
    en: 'Who runs me: {contact}',
    tr: 'Beni işleten: {contact}',
    'sr-Latn': 'Ko me vodi: {contact}',
    'sr-Cyrl': 'Ко ме води: {contact}',
    ru: 'Кто меня ведёт: {contact}',
    zh: '我的运营者：{contact}',
    de: 'Wer mich betreibt: {contact}',
    fr: 'Qui m’exploite : {contact}',
  },
} as const satisfies Messages;
