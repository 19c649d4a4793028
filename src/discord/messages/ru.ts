/** The bot's own words in Russian. */

import type { Catalogue } from './catalogue.js';

export const ru: Catalogue = {
  'answer.asked': 'Вопрос: {question}',
  'answer.understood': 'Понято так: {question}',
  'answer.perhaps': '**Возможно.**',
  'answer.perhaps-because': '**Возможно**: {reason}.',
  'answer.absent': '**В документе об этом не сказано.**',
  'answer.absent-because': '**В документе об этом не сказано**: {reason}.',
  'answer.nearest': 'Ближе всего, но это не ответ:',
  'answer.further': '**Другие места**',
  'answer.more-sources': '{count, plural, one {и ещё #} few {и ещё #} many {и ещё #} other {и ещё #}}',
  'answer.word-for-word': 'Дословно из «{title}».',
  'answer.empty': 'Задайте вопрос о документе. {help} покажет, как.',
  'answer.too-long': 'Это длиннее {limit, number} знаков. Спросите, пожалуйста, короче.',

  'reason.close': 'он близко подходит к этому',
  'reason.far': 'он о другом',
  'reason.no-figure': 'такой цифры в нём нет',
  'reason.no-date': 'даты этого в нём нет',
  'reason.no-person': 'такой человек в нём не назван',
  'reason.no-place': 'такое место в нём не названо',
  'reason.no-future': 'так далеко вперёд он не смотрит',
  'reason.no-opinion': 'он не занимает в этом ничьей стороны',
  'reason.no-detail': 'в такие подробности он не входит',
  'reason.never-mentions': 'в нём нет упоминаний: {names}',
  'reason.half': 'ответ лишь частичный; в нём нет упоминаний: {names}',

  'cite.paragraph': '¶ {number, number}',
  'cite.footnote': 'сноска {number, number}',
  'cite.reference': 'запись {number, number}',

  'small-talk.greeting': 'Здравствуйте! Спрашивайте о документе что угодно; {help} покажет, как.',
  'small-talk.thanks': 'Пожалуйста! {help} покажет, что ещё я умею.',
  'small-talk.abilities': 'Я отвечаю на вопросы о документе его же словами, с источником. {help} покажет, как.',
  'hint.mention': 'Да? Напишите вопрос в том же сообщении. {help} покажет, как.',
  'hint.hidden-reply': 'Discord скрывает от меня текст ответов на команды. Упомяните меня в сообщении.',

  'failure.unexpected':
    'У меня что-то пошло не так. Попробуйте ещё раз; если повторится, сообщите тому, кто управляет ботом, этот код: `{id}`.',
  'failure.no-permission':
    'Мне не хватает здесь прав. Администратор может разрешить мне видеть канал и отправлять сообщения. Код: `{id}`.',
  'failure.leaving': 'Я перезапускаюсь. Спросите ещё раз через минуту.',

  'command.ask.name': 'спросить',
  'command.ask.description': 'Задать вопрос документу; он отвечает своими словами',
  'command.ask.question.name': 'вопрос',
  'command.ask.question.description': 'Ваш вопрос, на любом языке',
  'command.ask.private.name': 'лично',
  'command.ask.private.description': 'Показать ответ только вам',
  'command.passage.name': 'место',
  'command.passage.description': 'Показать место документа по номеру',
  'command.passage.number.name': 'номер',
  'command.passage.number.description': 'Абзац, например 12, или «fn 9» для сноски',
  'command.passage.document.name': 'документ',
  'command.passage.document.description': 'Какой документ, если их несколько',
  'command.read.name': 'читать',
  'command.read.description': 'Читать раздел документа',
  'command.read.section.name': 'раздел',
  'command.read.section.description': 'Какой раздел',
  'command.find.name': 'найти',
  'command.find.description': 'Найти в документе точные слова',
  'command.find.phrase.name': 'фраза',
  'command.find.phrase.description': 'Искомые слова',
  'command.outline.name': 'оглавление',
  'command.outline.description': 'Разделы документа',
  'command.about.name': 'о-документе',
  'command.about.description': 'Что это за документ и откуда он',
  'command.help.name': 'помощь',
  'command.help.description': 'Что я умею и как',
  'menu.find': 'Найти в документе',
  'menu.find.no-text': 'В этом сообщении нет текста для поиска.',

  'help.opening': '**Я отвечаю на вопросы о «{title}», всегда его же словами и с источником.**',
  'help.ways': 'Спросите через {ask}, упомяните меня в канале или напишите мне лично.',
  'help.honest': 'Если в документе об этом не сказано, я так и отвечу.',

  'about.series': 'Серия: {series}',
  'about.author': 'Автор: {author}',
  'about.publisher': 'Издатель: {publisher}',
  'about.date': 'Дата: {date}',
  'about.licence': 'Лицензия: {licence}',
  'about.address': 'Опубликовано: {url}',
  'about.not-stated': 'не указано',
  'about.counts':
    '{sections, plural, one {# раздел} few {# раздела} many {# разделов} other {# раздела}}, {paragraphs, plural, one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}}, {footnotes, plural, one {# сноска} few {# сноски} many {# сносок} other {# сноски}}, {references, plural, one {# источник} few {# источника} many {# источников} other {# источника}}',
  'about.edition': 'Редакция `{edition}`',

  'outline.paragraphs': '{count, plural, one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}}',

  'find.count':
    '{count, plural, =0 {Нет мест} one {# место} few {# места} many {# мест} other {# места}} со словами «{phrase}»',
  'find.more': '{count, plural, one {и ещё #} few {и ещё #} many {и ещё #} other {и ещё #}}',
  'read.page': 'Страница {page, number} из {pages, number}',
  'read.unknown': 'Такого раздела нет. Выберите один из списка.',
  'button.before': 'Предыдущая страница',
  'button.after': 'Следующая страница',

  'passage.unknown': 'Места «{number}» нет. Абзацы идут от 1 до {last, number}; «fn 9» откроет сноску.',
  'passage.which-document': 'Какой документ? Выберите один из списка.',

  'button.context': 'Контекст',
  'button.more': 'Другие места',
  'button.sources': 'Источники',
  'button.check': 'Проверить',

  'button.unknown': 'Эта кнопка больше не действует. Спросите ещё раз.',

  'sources.none': 'У этого места нет сноски.',
  'check.identical':
    '**Слово в слово.** Документ перечитан: каждое слово цитаты стоит в нём в этом порядке (редакция `{edition}`).',
  'check.different': '**Не совпадает.** То, что здесь приведено, больше не стоит в документе так:',
  'edition.changed': '**Документ изменился после этого ответа.**',
  'edition.then': 'Цитата тогда:',
  'edition.now': 'Сейчас:',
  'edition.gone': 'Этих слов в нём больше нет.',
  'edition.removed': 'Этого документа здесь больше нет.',
};
