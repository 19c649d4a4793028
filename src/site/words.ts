/** What the pages say about copied sentences, privacy and terms, in each of the bot's languages. */

import type { Messages } from '../words/words.js';

export const COPY = {
  copy: {
    en: 'Copy quote',
    tr: 'Alıntıyı kopyala',
    'sr-Latn': 'Kopiraj navod',
    'sr-Cyrl': 'Копирај навод',
    ru: 'Скопировать цитату',
    zh: '复制引文',
    de: 'Zitat kopieren',
    fr: 'Copier la citation',
  },
  copied: {
    en: 'Quote copied, with its source.',
    tr: 'Alıntı, kaynağıyla birlikte kopyalandı.',
    'sr-Latn': 'Navod je kopiran, sa izvorom.',
    'sr-Cyrl': 'Навод је копиран, са извором.',
    ru: 'Цитата скопирована вместе с источником.',
    zh: '已复制引文及其出处。',
    de: 'Zitat mit Quelle kopiert.',
    fr: 'Citation copiée, avec sa source.',
  },
  notCopied: {
    en: 'The browser did not allow copying. Select the sentence instead.',
    tr: 'Tarayıcı kopyalamaya izin vermedi. Bunun yerine cümleyi seçin.',
    'sr-Latn': 'Pregledač nije dozvolio kopiranje. Umesto toga označite rečenicu.',
    'sr-Cyrl': 'Прегледач није дозволио копирање. Уместо тога означите реченицу.',
    ru: 'Браузер не разрешил копирование. Выделите предложение сами.',
    zh: '浏览器不允许复制，请自行选中句子。',
    de: 'Der Browser hat das Kopieren nicht erlaubt. Markiere stattdessen den Satz.',
    fr: 'Le navigateur n’a pas autorisé la copie. Sélectionnez plutôt la phrase.',
  },
  page: {
    en: 'p. {page}',
    tr: 's. {page}',
    'sr-Latn': 'str. {page}',
    'sr-Cyrl': 'стр. {page}',
    ru: 'с. {page}',
    zh: '第 {page} 页',
    de: 'S. {page}',
    fr: 'p. {page}',
  },
} as const satisfies Messages;

export const POLICIES = {
  privacy: {
    en: 'Privacy',
    tr: 'Gizlilik',
    'sr-Latn': 'Privatnost',
    'sr-Cyrl': 'Приватност',
    ru: 'Конфиденциальность',
    zh: '隐私',
    de: 'Datenschutz',
    fr: 'Confidentialité',
  },
  terms: {
    en: 'Terms of use',
    tr: 'Kullanım koşulları',
    'sr-Latn': 'Uslovi korišćenja',
    'sr-Cyrl': 'Услови коришћења',
    ru: 'Условия использования',
    zh: '使用条款',
    de: 'Nutzungsbedingungen',
    fr: 'Conditions d’utilisation',
  },
  operator: {
    en: 'Who runs this bot:',
    tr: 'Bu botu işleten:',
    'sr-Latn': 'Ko vodi ovog bota:',
    'sr-Cyrl': 'Ко води овог бота:',
    ru: 'Кто ведёт этого бота:',
    zh: '本机器人的运营者：',
    de: 'Wer diesen Bot betreibt:',
    fr: 'Qui exploite ce bot :',
  },
  operatorUnknown: {
    en: 'Whoever added this bot to your server can tell you who runs it.',
    tr: 'Bu botu kimin işlettiğini, onu sunucunuza ekleyen kişi söyleyebilir.',
    'sr-Latn': 'Ko vodi ovog bota, može vam reći onaj ko ga je dodao na vaš server.',
    'sr-Cyrl': 'Ко води овог бота, може вам рећи онај ко га је додао на ваш сервер.',
    ru: 'Кто ведёт этого бота, может сказать тот, кто добавил его на ваш сервер.',
    zh: '把本机器人添加到您服务器的人可以告诉您由谁运营。',
    de: 'Wer den Bot zu deinem Server hinzugefügt hat, kann dir sagen, wer ihn betreibt.',
    fr: 'La personne qui a ajouté ce bot à votre serveur peut vous dire qui l’exploite.',
  },
} as const satisfies Messages;

/** In the order of the page. */
export const TERMS = {
  purpose: {
    en: 'This bot answers questions about the documents that it was given, by quoting them word for word and naming the place of each quotation. It writes no answers of its own.',
    tr: 'Bu bot, kendisine verilen belgelerle ilgili soruları, belgeleri sözcüğü sözcüğüne alıntılayarak ve her alıntının yerini belirterek yanıtlar. Kendisi yanıt yazmaz.',
    'sr-Latn':
      'Ovaj bot odgovara na pitanja o dokumentima koji su mu dati tako što ih navodi od reči do reči i uz svaki navod kaže odakle je. Sam ne piše odgovore.',
    'sr-Cyrl':
      'Овај бот одговара на питања о документима који су му дати тако што их наводи од речи до речи и уз сваки навод каже одакле је. Сам не пише одговоре.',
    ru: 'Этот бот отвечает на вопросы о документах, которые ему дали: дословно цитирует их и указывает место каждой цитаты. Сам он ответов не пишет.',
    zh: '本机器人针对收录的文件回答问题：逐字引用原文，并注明每段引文的出处。它自己不撰写答案。',
    de: 'Dieser Bot beantwortet Fragen zu den Dokumenten, die er bekommen hat: Er zitiert sie Wort für Wort und nennt die Stelle jedes Zitats. Eigene Antworten schreibt er nicht.',
    fr: 'Ce bot répond aux questions sur les documents qui lui ont été confiés : il les cite mot pour mot et indique l’endroit de chaque citation. Il n’écrit pas de réponses de lui-même.',
  },
  mistakes: {
    en: 'It can be mistaken: a quotation may not answer the question, and a document may be wrong or out of date. None of this is advice. Read the source before you rely on it.',
    tr: 'Yanılabilir: bir alıntı soruyu yanıtlamayabilir, bir belge yanlış ya da eskimiş olabilir. Hiçbiri tavsiye değildir. Güvenmeden önce kaynağı okuyun.',
    'sr-Latn':
      'Može da pogreši: navod možda ne odgovara na pitanje, a dokument može biti netačan ili zastareo. Ništa od toga nije savet. Pročitajte izvor pre nego što se na njega oslonite.',
    'sr-Cyrl':
      'Може да погреши: навод можда не одговара на питање, а документ може бити нетачан или застарео. Ништа од тога није савет. Прочитајте извор пре него што се на њега ослоните.',
    ru: 'Он может ошибаться: цитата может не отвечать на вопрос, а документ — быть неверным или устаревшим. Это не консультация. Прежде чем полагаться на ответ, прочтите источник.',
    zh: '它可能出错：引文未必回答了问题，文件也可能有误或过时。所有内容均不构成建议。采信之前请阅读原文。',
    de: 'Er kann sich irren: Ein Zitat beantwortet die Frage vielleicht nicht, ein Dokument kann falsch oder veraltet sein. Nichts davon ist ein Rat. Lies die Quelle, bevor du dich darauf verlässt.',
    fr: 'Il peut se tromper : une citation peut ne pas répondre à la question, un document peut être inexact ou dépassé. Rien de cela n’est un conseil. Lisez la source avant de vous y fier.',
  },
  use: {
    en: 'Use it as a person would: no automated requests, and no attempts to overload it or to access other people’s data. Discord’s own terms apply as well.',
    tr: 'Onu bir insan gibi kullanın: otomatik istek göndermeyin, aşırı yüklemeye ya da başkalarının verilerine ulaşmaya çalışmayın. Discord’un kendi koşulları da geçerlidir.',
    'sr-Latn':
      'Koristite ga kao čovek: bez automatskih zahteva i bez pokušaja da ga preopteretite ili dođete do tuđih podataka. Važe i uslovi samog Discorda.',
    'sr-Cyrl':
      'Користите га као човек: без аутоматских захтева и без покушаја да га преоптеретите или дођете до туђих података. Важе и услови самог Discord-а.',
    ru: 'Пользуйтесь им как человек: без автоматических запросов и попыток перегрузить его или получить чужие данные. Действуют и условия самого Discord.',
    zh: '请像普通人一样使用：不要自动发送请求，不要试图使其过载或获取他人的数据。Discord 自身的条款同样适用。',
    de: 'Nutze ihn wie ein Mensch: keine automatischen Anfragen, keine Versuche, ihn zu überlasten oder an Daten anderer zu kommen. Auch die Bedingungen von Discord gelten.',
    fr: 'Utilisez-le comme une personne : pas de requêtes automatiques, pas de tentatives de le surcharger ou d’accéder aux données d’autrui. Les conditions de Discord s’appliquent aussi.',
  },
  rights: {
    en: 'The documents belong to their authors and publishers. Quote them as the law allows, and name the source.',
    tr: 'Belgeler yazarlarına ve yayıncılarına aittir. Yasanın izin verdiği ölçüde ve kaynağı belirterek alıntılayın.',
    'sr-Latn': 'Dokumenti pripadaju svojim autorima i izdavačima. Navodite ih koliko zakon dopušta i uz izvor.',
    'sr-Cyrl': 'Документи припадају својим ауторима и издавачима. Наводите их колико закон допушта и уз извор.',
    ru: 'Документы принадлежат их авторам и издателям. Цитируйте их в пределах закона и с указанием источника.',
    zh: '文件归其作者和出版者所有。请在法律允许的范围内引用，并注明出处。',
    de: 'Die Dokumente gehören ihren Autoren und Verlagen. Zitiere sie, wie das Gesetz es erlaubt, und nenne die Quelle.',
    fr: 'Les documents appartiennent à leurs auteurs et éditeurs. Citez-les comme la loi le permet, en nommant la source.',
  },
  warranty: {
    en: 'The bot is provided as is, without warranty. It may be changed or switched off at any time, and whoever misuses it may be excluded.',
    tr: 'Bot olduğu gibi, güvence verilmeden sunulur. Her an değiştirilebilir ya da kapatılabilir; kötüye kullanan dışlanabilir.',
    'sr-Latn':
      'Bot se daje takav kakav je, bez garancije. U svakom trenutku može biti izmenjen ili ugašen, a ko ga zloupotrebi može biti isključen.',
    'sr-Cyrl':
      'Бот се даје такав какав је, без гаранције. У сваком тренутку може бити измењен или угашен, а ко га злоупотреби може бити искључен.',
    ru: 'Бот предоставляется как есть, без гарантий. Его могут в любой момент изменить или отключить, а злоупотребляющим — закрыть доступ.',
    zh: '本机器人按现状提供，不作任何保证。它可能随时更改或停用，滥用者可能被禁止使用。',
    de: 'Den Bot gibt es, wie er ist, ohne Gewähr. Er kann jederzeit geändert oder abgeschaltet werden, und wer ihn missbraucht, kann ausgeschlossen werden.',
    fr: 'Le bot est fourni tel quel, sans garantie. Il peut être modifié ou arrêté à tout moment, et quiconque en abuse peut en être exclu.',
  },
} as const satisfies Messages;
