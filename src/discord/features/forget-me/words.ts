/** What /forget-me is called and says, in each of the bot's languages. */

import type { Messages } from '../../../words/words.js';
import { FORGET_ME_NAME } from '../../card/words.js';
import type { CommandWords } from '../../command/localisation.js';

export const COMMAND: CommandWords = {
  name: FORGET_ME_NAME,
  description: {
    en: 'Delete everything I keep about you',
    tr: 'Sizinle ilgili sakladığım her şeyi sil',
    'sr-Latn': 'Obriši sve što o vama čuvam',
    'sr-Cyrl': 'Обриши све што о вама чувам',
    ru: 'Удалить всё, что я о вас храню',
    zh: '删除我保存的关于您的一切',
    de: 'Alles löschen, was ich über dich aufbewahre',
    fr: 'Supprimer tout ce que je conserve à votre sujet',
  },
};

export const MESSAGES = {
  done: {
    en: '**Deleted, on every server:**',
    tr: '**Silindi, bütün sunucularda:**',
    'sr-Latn': '**Obrisano, na svim serverima:**',
    'sr-Cyrl': '**Обрисано, на свим серверима:**',
    ru: '**Удалено, на всех серверах:**',
    zh: '**已删除，所有服务器：**',
    de: '**Gelöscht, auf allen Servern:**',
    fr: '**Supprimé, sur tous les serveurs :**',
  },
  settings: {
    en: '{count, plural, one {your choices} other {your choices}}',
    tr: '{count, plural, one {seçimleriniz} other {seçimleriniz}}',
    'sr-Latn': '{count, plural, one {vaši izbori} few {vaši izbori} other {vaši izbori}}',
    'sr-Cyrl': '{count, plural, one {ваши избори} few {ваши избори} other {ваши избори}}',
    ru: '{count, plural, one {ваши настройки} few {ваши настройки} many {ваши настройки} other {ваши настройки}}',
    zh: '{count, plural, other {您的选择}}',
    de: '{count, plural, one {deine Einstellungen} other {deine Einstellungen}}',
    fr: '{count, plural, one {vos choix} other {vos choix}}',
  },
  answers: {
    en: '{count, plural, one {the record of # question} other {the record of # questions}}',
    tr: '{count, plural, one {# soru sorduğunuz bilgisi} other {# soru sorduğunuz bilgisi}}',
    'sr-Latn': '{count, plural, one {zapis o # pitanju} few {zapisi o # pitanja} other {zapisi o # pitanja}}',
    'sr-Cyrl': '{count, plural, one {запис о # питању} few {записи о # питања} other {записи о # питања}}',
    ru: '{count, plural, one {запись о # вопросе} few {записи о # вопросах} many {записи о # вопросах} other {записи о # вопроса}}',
    zh: '{count, plural, other {# 次提问的记录}}',
    de: '{count, plural, one {der Vermerk zu # Frage} other {die Vermerke zu # Fragen}}',
    fr: '{count, plural, one {la trace de # question} other {la trace de # questions}}',
  },
  votes: {
    en: '{count, plural, one {# vote} other {# votes}}',
    tr: '{count, plural, one {# oy} other {# oy}}',
    'sr-Latn': '{count, plural, one {# glas} few {# glasa} other {# glasova}}',
    'sr-Cyrl': '{count, plural, one {# глас} few {# гласа} other {# гласова}}',
    ru: '{count, plural, one {# оценка} few {# оценки} many {# оценок} other {# оценки}}',
    zh: '{count, plural, other {# 个评价}}',
    de: '{count, plural, one {# Stimme} other {# Stimmen}}',
    fr: '{count, plural, one {# vote} other {# votes}}',
  },
  resolved: {
    en: '{count, plural, one {# resolved question} other {# resolved questions}}',
    tr: '{count, plural, one {# çözülmüş soru} other {# çözülmüş soru}}',
    'sr-Latn': '{count, plural, one {# rešeno pitanje} few {# rešena pitanja} other {# rešenih pitanja}}',
    'sr-Cyrl': '{count, plural, one {# решено питање} few {# решена питања} other {# решених питања}}',
    ru: '{count, plural, one {# решённый вопрос} few {# решённых вопроса} many {# решённых вопросов} other {# решённого вопроса}}',
    zh: '{count, plural, other {# 个已解决的问题}}',
    de: '{count, plural, one {# geklärte Frage} other {# geklärte Fragen}}',
    fr: '{count, plural, one {# question résolue} other {# questions résolues}}',
  },
  gaps: {
    en: '{count, plural, one {# question in a server’s log} other {# questions in servers’ logs}}',
    tr: '{count, plural, one {sunucu kayıtlarında # soru} other {sunucu kayıtlarında # soru}}',
    'sr-Latn':
      '{count, plural, one {# pitanje u evidenciji servera} few {# pitanja u evidencijama servera} other {# pitanja u evidencijama servera}}',
    'sr-Cyrl':
      '{count, plural, one {# питање у евиденцији сервера} few {# питања у евиденцијама сервера} other {# питања у евиденцијама сервера}}',
    ru: '{count, plural, one {# вопрос в журнале сервера} few {# вопроса в журналах серверов} many {# вопросов в журналах серверов} other {# вопроса в журналах серверов}}',
    zh: '{count, plural, other {服务器记录中的 # 个问题}}',
    de: '{count, plural, one {# Frage in der Liste eines Servers} other {# Fragen in Listen von Servern}}',
    fr: '{count, plural, one {# question dans le journal d’un serveur} other {# questions dans les journaux de serveurs}}',
  },
  reports: {
    en: '{count, plural, one {# report of an answer} other {# reports of answers}}',
    tr: '{count, plural, one {# yanıt bildirimi} other {# yanıt bildirimi}}',
    'sr-Latn': '{count, plural, one {# prijava odgovora} few {# prijave odgovora} other {# prijava odgovora}}',
    'sr-Cyrl': '{count, plural, one {# пријава одговора} few {# пријаве одговора} other {# пријава одговора}}',
    ru: '{count, plural, one {# сообщение об ошибке} few {# сообщения об ошибках} many {# сообщений об ошибках} other {# сообщения об ошибках}}',
    zh: '{count, plural, other {# 条报错}}',
    de: '{count, plural, one {# gemeldete Antwort} other {# gemeldete Antworten}}',
    fr: '{count, plural, one {# signalement de réponse} other {# signalements de réponses}}',
  },
  messages: {
    en: 'Messages on Discord stay until you delete them; if you delete a question, my answer goes too.',
    tr: 'Discord’daki mesajlar siz silene dek kalır; bir mesajı silerseniz yanıtım da silinir.',
    'sr-Latn': 'Poruke na Discordu ostaju dok ih ne obrišete; moj odgovor nestaje s njima.',
    'sr-Cyrl': 'Поруке на Discord-у остају док их не обришете; мој одговор нестаје с њима.',
    ru: 'Сообщения в Discord остаются, пока вы их не удалите; мой ответ удаляется вместе с ними.',
    zh: 'Discord 里的消息在您删除之前仍在；删除后，我的回答也随之删除。',
    de: 'Nachrichten in Discord bleiben, bis du sie löschst; meine Antwort geht mit.',
    fr: 'Les messages dans Discord restent jusqu’à ce que vous les supprimiez ; ma réponse part avec.',
  },
  nothing: {
    en: 'I keep nothing about you.',
    tr: 'Sizinle ilgili hiçbir şey saklamıyorum.',
    'sr-Latn': 'Ne čuvam ništa o vama.',
    'sr-Cyrl': 'Не чувам ништа о вама.',
    ru: 'Я ничего о вас не храню.',
    zh: '我没有保存任何关于您的内容。',
    de: 'Ich bewahre nichts über dich auf.',
    fr: 'Je ne conserve rien à votre sujet.',
  },
} as const satisfies Messages;
