/** What /gaps is called and says, in each of the bot's languages. */

import type { Messages } from '../../../words/words.js';
import type { CommandWords } from '../../command/localisation.js';

export const COMMAND: CommandWords = {
  name: {
    en: 'gaps',
    tr: 'boşluklar',
    'sr-Latn': 'praznine',
    'sr-Cyrl': 'празнине',
    ru: 'пробелы',
    zh: '空白',
    de: 'lücken',
    fr: 'lacunes',
  },
  description: {
    en: 'What people asked here that the brief could not answer',
    tr: 'Burada sorulup metnin yanıtlayamadığı konular',
    'sr-Latn': 'Šta je ovde pitano, a tekst na to ne odgovara',
    'sr-Cyrl': 'Шта је овде питано, а текст на то не одговара',
    ru: 'О чём здесь спрашивали, а документ не отвечает',
    zh: '这里有人问过、而简报答不了的问题',
    de: 'Was hier gefragt wurde und das Papier nicht beantwortet',
    fr: 'Ce qui a été demandé ici et à quoi la note ne répond pas',
  },
};

export const MESSAGES = {
  title: {
    en: 'Asked here, but not answered by the brief',
    tr: 'Burada soruldu, metin yanıtlamıyor',
    'sr-Latn': 'Pitano ovde, a tekst ne odgovara',
    'sr-Cyrl': 'Питано овде, а текст не одговара',
    ru: 'Спрашивали здесь, документ не отвечает',
    zh: '这里问过、简报没有回答的',
    de: 'Hier gefragt und vom Papier nicht beantwortet',
    fr: 'Demandé ici, sans réponse dans la note',
  },
  group: {
    en: '- {question} · {count, plural, one {# person} other {# people}}',
    tr: '- {question} · {count, plural, one {# kişi} other {# kişi}}',
    'sr-Latn': '- {question} · {count, plural, one {# osoba} few {# osobe} other {# osoba}}',
    'sr-Cyrl': '- {question} · {count, plural, one {# особа} few {# особе} other {# особа}}',
    ru: '- {question} · {count, plural, one {# человек} few {# человека} many {# человек} other {# человека}}',
    zh: '- {question} · {count, plural, other {# 人}}',
    de: '- {question} · {count, plural, one {# Person} other {# Personen}}',
    fr: '- {question} · {count, plural, one {# personne} other {# personnes}}',
  },
  votes: {
    en: '-# Votes on answers in the last year: {helpful} helpful, {notHelpful} not helpful.',
    tr: '-# Son bir yılda yanıtlara verilen oylar: {helpful} işe yaradı, {notHelpful} yaramadı.',
    'sr-Latn': '-# Glasovi o odgovorima u poslednjih godinu dana: {helpful} pomogao, {notHelpful} nije pomogao.',
    'sr-Cyrl': '-# Гласови о одговорима у последњих годину дана: {helpful} помогао, {notHelpful} није помогао.',
    ru: '-# Оценки ответов за последний год: помог — {helpful}, не помог — {notHelpful}.',
    zh: '-# 过去一年对回答的评价：{helpful} 次有帮助，{notHelpful} 次没有帮助。',
    de: '-# Stimmen zu Antworten im letzten Jahr: {helpful} hilfreich, {notHelpful} nicht hilfreich.',
    fr: '-# Votes sur les réponses de l’année écoulée : {helpful} utiles, {notHelpful} pas utiles.',
  },
  none: {
    en: 'Nothing to show yet. I show a question only once three people have asked it, and never who asked.',
    tr: 'Henüz üç kişinin sorduğu bir şey yok. Bir soruyu ancak o zaman gösteririm, kimin sorduğunu ise asla.',
    'sr-Latn': 'Još ništa o čemu su pitale tri osobe. Tek tada prikazujem pitanje, a nikad ko je pitao.',
    'sr-Cyrl': 'Још ништа о чему су питале три особе. Тек тада приказујем питање, а никад ко је питао.',
    ru: 'Пока нет ничего, о чём спросили бы трое. Только тогда я показываю вопрос, и никогда — кто спросил.',
    zh: '还没有三个人问过的问题。只有那时我才显示问题，而且从不显示是谁问的。',
    de: 'Noch nichts, wonach drei Personen gefragt haben. Erst dann zeige ich eine Frage, und nie, wer gefragt hat.',
    fr: 'Rien à montrer pour l’instant. Je ne montre une question que si trois personnes l’ont posée, et jamais qui l’a posée.',
  },
  off: {
    en: 'No questions are kept on this server. {settings} turns the log on.',
    tr: 'Bu sunucuda soru saklanmıyor. Kaydı {settings} açar.',
    'sr-Latn': 'Na ovom serveru se pitanja ne čuvaju. {settings} uključuje evidenciju.',
    'sr-Cyrl': 'На овом серверу се питања не чувају. {settings} укључује евиденцију.',
    ru: 'На этом сервере вопросы не хранятся. {settings} включает журнал.',
    zh: '本服务器不保存问题。{settings} 可以开启记录。',
    de: 'Auf diesem Server werden keine Fragen aufbewahrt. {settings} schaltet die Liste ein.',
    fr: 'Aucune question n’est conservée sur ce serveur. {settings} active le journal.',
  },
} as const satisfies Messages;
