/** The bot's own words in Serbian, Cyrillic script. */

import type { Catalogue } from './catalogue.js';

export const srCyrl: Catalogue = {
  'answer.asked': 'Питање: {question}',
  'answer.understood': 'Схваћено као: {question}',
  'answer.perhaps': '**Можда.**',
  'answer.perhaps-because': '**Можда**: {reason}.',
  'answer.absent': '**Текст о томе не говори.**',
  'answer.absent-because': '**Текст о томе не говори**: {reason}.',
  'answer.nearest': 'Најближе, али није одговор:',
  'answer.further': '**Остали одломци**',
  'answer.more-sources': '{count, plural, one {и још #} few {и још #} other {и још #}}',
  'answer.word-for-word': 'Дословно из „{title}“.',
  'answer.empty': 'Поставите ми питање о тексту. {help} показује како.',
  'answer.too-long': 'То је дуже од {limit, number} знакова. Молим вас, питајте краће.',

  'reason.close': 'приближава се томе',
  'reason.far': 'бави се нечим другим',
  'reason.no-figure': 'не наводи такву бројку',
  'reason.no-date': 'не наводи датум за то',
  'reason.no-person': 'не помиње такву особу',
  'reason.no-place': 'не помиње такво место',
  'reason.no-future': 'не гледа тако далеко унапред',
  'reason.no-opinion': 'не заузима страну о томе',
  'reason.no-detail': 'не улази у тај детаљ',
  'reason.never-mentions': 'у њему се не помиње: {names}',
  'reason.half': 'одговара делимично; у њему се не помиње: {names}',

  'cite.paragraph': '¶ {number, number}',
  'cite.footnote': 'фуснота {number, number}',
  'cite.reference': 'ставка {number, number}',

  'small-talk.greeting': 'Здраво! Питајте ме било шта о тексту; {help} показује како.',
  'small-talk.thanks': 'Нема на чему! {help} показује шта још умем.',
  'small-talk.abilities': 'Одговарам на питања о тексту његовим речима, уз извор. {help} показује како.',
  'hint.mention': 'Изволите? Напишите питање у истој поруци. {help} показује како.',
  'hint.hidden-reply': 'Discord ми скрива текст одговора на команде. Помените ме у поруци.',

  'failure.unexpected':
    'Код мене је нешто пошло наопако. Покушајте поново; ако се понови, јавите ономе ко води бота ову ознаку: `{id}`.',
  'failure.no-permission':
    'Овде ми недостаје дозвола. Администратор може да ми дозволи да видим канал и шаљем поруке. Ознака: `{id}`.',
  'failure.leaving': 'Управо се поново покрећем. Питајте опет за минут.',

  'command.ask.name': 'ask',
  'command.ask.description': 'Поставите питање; текст одговара својим речима',
  'command.ask.question.name': 'question',
  'command.ask.question.description': 'Ваше питање, на било ком језику',
  'command.ask.private.name': 'private',
  'command.ask.private.description': 'Прикажи одговор само вама',
  'command.passage.name': 'passage',
  'command.passage.description': 'Прикажи одломак по броју',
  'command.passage.number.name': 'number',
  'command.passage.number.description': 'Пасус, нпр. 12, или „fn 9“ за фусноту',
  'command.passage.document.name': 'document',
  'command.passage.document.description': 'Који документ, ако их је више',
  'command.read.name': 'read',
  'command.read.description': 'Читај одељак текста',
  'command.read.section.name': 'section',
  'command.read.section.description': 'Који одељак',
  'command.find.name': 'find',
  'command.find.description': 'Нађи тачне речи у тексту',
  'command.find.phrase.name': 'phrase',
  'command.find.phrase.description': 'Речи које се траже',
  'command.outline.name': 'outline',
  'command.outline.description': 'Одељци текста',
  'command.about.name': 'about',
  'command.about.description': 'Шта је овај текст и одакле је',
  'command.help.name': 'help',
  'command.help.description': 'Шта умем и како',
  'menu.find': 'Нађи у тексту',
  'menu.find.no-text': 'Та порука нема текст за претрагу.',

  'help.opening': '**Одговарам на питања о „{title}“, увек његовим речима и уз извор.**',
  'help.ways': 'Питајте помоћу {ask}, помените ме у каналу или ми пишите директно.',
  'help.honest': 'Кад текст о нечему не говори, рећи ћу вам то.',

  'about.series': 'Серија: {series}',
  'about.author': 'Аутор: {author}',
  'about.publisher': 'Издавач: {publisher}',
  'about.date': 'Датум: {date}',
  'about.licence': 'Лиценца: {licence}',
  'about.address': 'Објављено на: {url}',
  'about.not-stated': 'није наведено',
  'about.counts':
    '{sections, plural, one {# одељак} few {# одељка} other {# одељака}}, {paragraphs, plural, one {# пасус} few {# пасуса} other {# пасуса}}, {footnotes, plural, one {# фуснота} few {# фусноте} other {# фуснота}}, {references, plural, one {# извор} few {# извора} other {# извора}}',
  'about.edition': 'Издање `{edition}`',

  'outline.paragraphs': '{count, plural, one {# пасус} few {# пасуса} other {# пасуса}}',

  'find.count': '{count, plural, =0 {Ниједно место} one {# место} few {# места} other {# места}} са „{phrase}“',
  'find.more': '{count, plural, one {и још #} few {и још #} other {и још #}}',
  'read.page': 'Страна {page, number} од {pages, number}',
  'read.unknown': 'Нема таквог одељка. Изаберите један са списка.',
  'button.before': 'Претходна страна',
  'button.after': 'Следећа страна',

  'passage.unknown': 'Нема одломка „{number}“. Пасуси иду од 1 до {last, number}; „fn 9“ отвара фусноту.',
  'passage.which-document': 'Који документ? Изаберите један са списка.',

  'button.context': 'Контекст',
  'button.more': 'Још одломака',
  'button.sources': 'Извори',
  'button.check': 'Провери',

  'button.unknown': 'Ово дугме више није у употреби. Питајте поново.',

  'sources.none': 'Овај одломак нема фусноту.',
  'check.identical':
    '**Истоветно.** Текст је поново прочитан: свака наведена реч стоји у њему овим редом (издање `{edition}`).',
  'check.different': '**Није истоветно.** Оно што је овде наведено више не стоји тако у тексту:',
  'edition.changed': '**Текст се променио после овог одговора.**',
  'edition.then': 'Наведено тада:',
  'edition.now': 'Сада:',
  'edition.gone': 'Те речи више нису у њему.',
  'edition.removed': 'Овог документа више нема овде.',
};
