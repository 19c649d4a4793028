/** The bot's own words in German. */

import type { Catalogue } from './catalogue.js';

export const de: Catalogue = {
  'answer.asked': 'Gefragt: {question}',
  'answer.understood': 'Verstanden als: {question}',
  'answer.perhaps': '**Vielleicht.**',
  'answer.perhaps-because': '**Vielleicht**: {reason}.',
  'answer.absent': '**Das Papier sagt dazu nichts.**',
  'answer.absent-because': '**Das Papier sagt dazu nichts**: {reason}.',
  'answer.nearest': 'Am nächsten dran, aber keine Antwort:',
  'answer.further': '**Weitere Stellen**',
  'answer.more-sources': '{count, plural, one {und # weitere} other {und # weitere}}',
  'answer.word-for-word': 'Wörtlich zitiert aus „{title}“.',
  'answer.empty': 'Stell mir eine Frage zum Papier. {help} zeigt, wie.',
  'answer.too-long': 'Das sind mehr als {limit, number} Zeichen. Bitte frag kürzer.',

  'reason.close': 'es kommt dem nahe',
  'reason.far': 'es handelt von etwas anderem',
  'reason.no-figure': 'es nennt keine solche Zahl',
  'reason.no-date': 'es nennt dafür kein Datum',
  'reason.no-person': 'es nennt keine solche Person',
  'reason.no-place': 'es nennt keinen solchen Ort',
  'reason.no-future': 'es blickt nicht so weit voraus',
  'reason.no-opinion': 'es bezieht dazu keine Stellung',
  'reason.no-detail': 'es geht nicht so sehr ins Einzelne',
  'reason.never-mentions': '{names} kommt darin nicht vor',
  'reason.half': 'es antwortet zum Teil; {names} kommt darin nicht vor',

  'cite.paragraph': '¶ {number, number}',
  'cite.footnote': 'Fußnote {number, number}',
  'cite.reference': 'Eintrag {number, number}',

  'small-talk.greeting': 'Hallo! Frag mich alles zum Papier; {help} zeigt, wie.',
  'small-talk.thanks': 'Gern geschehen! {help} zeigt, was ich noch kann.',
  'small-talk.abilities': 'Ich beantworte Fragen zum Papier in seinen eigenen Worten, mit Quelle. {help} zeigt, wie.',
  'hint.mention': 'Ja? Schreib deine Frage in dieselbe Nachricht. {help} zeigt, wie.',
  'hint.hidden-reply':
    'Discord verbirgt mir den Text von Antworten auf Slash-Befehle. Bitte erwähne mich in deiner Nachricht.',

  'failure.unexpected':
    'Bei mir ist etwas schiefgegangen. Bitte versuch es noch einmal; passiert es wieder, nenne dem Betreiber diese Kennung: `{id}`.',
  'failure.no-permission':
    'Mir fehlt hier eine Berechtigung. Die Serverleitung kann mir erlauben, den Kanal zu sehen und Nachrichten zu senden. Kennung: `{id}`.',
  'failure.leaving': 'Ich starte gerade neu. Bitte frag in einer Minute noch einmal.',

  'command.ask.name': 'fragen',
  'command.ask.description': 'Stell dem Papier eine Frage; es antwortet in seinen eigenen Worten',
  'command.ask.question.name': 'frage',
  'command.ask.question.description': 'Deine Frage, in jeder Sprache',
  'command.ask.private.name': 'privat',
  'command.ask.private.description': 'Die Antwort nur dir zeigen',
  'command.passage.name': 'stelle',
  'command.passage.description': 'Eine Stelle des Papiers nach ihrer Nummer zeigen',
  'command.passage.number.name': 'nummer',
  'command.passage.number.description': 'Absatz wie 12, oder „fn 9“ für eine Fußnote',
  'command.passage.document.name': 'dokument',
  'command.passage.document.description': 'Welches Dokument, falls es mehrere gibt',
  'command.read.name': 'lesen',
  'command.read.description': 'Einen Abschnitt des Papiers lesen',
  'command.read.section.name': 'abschnitt',
  'command.read.section.description': 'Welcher Abschnitt',
  'command.find.name': 'suchen',
  'command.find.description': 'Genaue Worte im Papier suchen',
  'command.find.phrase.name': 'wortlaut',
  'command.find.phrase.description': 'Die gesuchten Worte',
  'command.outline.name': 'gliederung',
  'command.outline.description': 'Die Abschnitte des Papiers',
  'command.about.name': 'über',
  'command.about.description': 'Was das Papier ist und woher es stammt',
  'command.help.name': 'hilfe',
  'command.help.description': 'Was ich kann, und wie',
  'menu.find': 'Im Papier suchen',
  'menu.find.no-text': 'Diese Nachricht hat keinen Text, nach dem ich suchen könnte.',

  'help.opening': '**Ich beantworte Fragen zu „{title}“, immer in seinen eigenen Worten und mit Quelle.**',
  'help.ways': 'Frag mit {ask}, erwähne mich in einem Kanal oder schreib mir direkt.',
  'help.honest': 'Wo das Papier nichts sagt, sage ich dir das.',

  'about.series': 'Reihe: {series}',
  'about.author': 'Von: {author}',
  'about.publisher': 'Herausgegeben von: {publisher}',
  'about.date': 'Datum: {date}',
  'about.licence': 'Lizenz: {licence}',
  'about.address': 'Erschienen unter: {url}',
  'about.not-stated': 'nicht angegeben',
  'about.counts':
    '{sections, plural, one {# Abschnitt} other {# Abschnitte}}, {paragraphs, plural, one {# Absatz} other {# Absätze}}, {footnotes, plural, one {# Fußnote} other {# Fußnoten}}, {references, plural, one {# Literaturangabe} other {# Literaturangaben}}',
  'about.edition': 'Ausgabe `{edition}`',

  'outline.paragraphs': '{count, plural, one {# Absatz} other {# Absätze}}',

  'find.count': '{count, plural, =0 {Keine Stelle} one {# Stelle} other {# Stellen}} mit „{phrase}“',
  'find.more': '{count, plural, one {und # weitere} other {und # weitere}}',
  'read.page': 'Seite {page, number} von {pages, number}',
  'read.unknown': 'Diesen Abschnitt gibt es nicht. Wähle einen aus der Liste.',
  'button.before': 'Vorige Seite',
  'button.after': 'Nächste Seite',

  'passage.unknown':
    'Eine Stelle „{number}“ gibt es nicht. Die Absätze gehen von 1 bis {last, number}; „fn 9“ öffnet eine Fußnote.',
  'passage.which-document': 'Welches Dokument meinst du? Wähle eines aus der Liste.',

  'button.context': 'Zusammenhang',
  'button.more': 'Weitere Stellen',
  'button.sources': 'Quellen',
  'button.check': 'Prüfen',

  'button.unknown': 'Dieser Knopf ist außer Dienst. Bitte frag noch einmal.',

  'sources.none': 'Diese Stelle hat keine Fußnote.',
  'check.identical':
    '**Wortgleich.** Ich habe das Papier noch einmal gelesen: Jedes zitierte Wort steht dort in dieser Folge (Ausgabe `{edition}`).',
  'check.different': '**Nicht wortgleich.** Was hier zitiert ist, steht so nicht mehr im Papier:',
  'edition.changed': '**Das Papier hat sich seit dieser Antwort geändert.**',
  'edition.then': 'Damals zitiert:',
  'edition.now': 'Jetzt:',
  'edition.gone': 'Diese Worte stehen nicht mehr darin.',
  'edition.removed': 'Dieses Dokument ist nicht mehr da.',
};
