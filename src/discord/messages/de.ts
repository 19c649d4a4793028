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
  'answer.source': '**Quelle:** {sources}',
  'answer.no-source': 'Der Text nennt dafür keine Quelle.',
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

  'wait.person':
    'Du fragst schneller, als jemand lesen kann. Bitte warte {seconds, plural, one {# Sekunde} other {# Sekunden}}.',
  'wait.channel':
    'Hier fragen gerade viele zugleich. Bitte versuche es in {seconds, plural, one {# Sekunde} other {# Sekunden}} noch einmal.',

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
  'command.verify.name': 'prüfen',
  'command.verify.description': 'Prüfen, ob ein Zitat der Wortlaut des Papiers ist',
  'command.verify.text.name': 'text',
  'command.verify.text.description': 'Ein Zitat, oder ein Text mit mehreren in Anführungszeichen',
  'command.outline.name': 'gliederung',
  'command.outline.description': 'Die Abschnitte des Papiers',
  'command.about.name': 'über',
  'command.about.description': 'Was das Papier ist und woher es stammt',
  'command.help.name': 'hilfe',
  'command.help.description': 'Was ich kann, und wie',
  'command.discuss.name': 'diskutieren',
  'command.discuss.description': 'Einen Thread zu einem Absatz des Textes öffnen',
  'command.discuss.topic.name': 'thema',
  'command.discuss.topic.description': 'Eine Frage, ein Thema oder ein Absatz wie ¶ 12',
  'command.display.name': 'anzeige',
  'command.display.description': 'Wählen, wie meine Nachrichten für Sie aussehen',
  'command.display.form.name': 'form',
  'command.display.form.description': 'Karten oder reiner Text',
  'display.choice.cards': 'Karten',
  'display.choice.plain': 'Reiner Text',
  'menu.find': 'Im Papier suchen',
  'menu.find.no-text': 'Diese Nachricht hat keinen Text, nach dem ich suchen könnte.',
  'menu.verify': 'Dieses Zitat prüfen',
  'menu.verify.no-text': 'Diese Nachricht hat keinen Text, den ich prüfen könnte.',

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

  'verify.exact': '**Steht Wort für Wort im Papier.**',
  'verify.near': '**Steht mit anderen Worten im Papier, im gleichen Sinn.**',
  'verify.altered': '**Verändert: Das Papier sagt etwas anderes.**',
  'verify.absent': '**Steht nicht im Papier.**',
  'verify.checked': 'Geprüft: „{text}“',
  'verify.differences': '~~hier~~ **im Papier**: {differences}',
  'verify.more':
    '{count, plural, one {und # weiteres Zitat; bitte einzeln prüfen} other {und # weitere Zitate; bitte einzeln prüfen}}',

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

  'hedge.stated': 'festgestellt, ohne zu sagen von wem',
  'hedge.argued': 'so wird argumentiert',
  'hedge.attributed': 'zugeschrieben: {name}',
  'hedge.possible': 'als möglich bezeichnet',

  'button.discuss': 'Diskutieren',
  'button.helpful': 'Hilfreich',
  'button.helpful.used': 'Als hilfreich vermerkt',
  'button.unhelpful': 'Nicht hilfreich',
  'button.unhelpful.used': 'Als nicht hilfreich vermerkt',
  'button.group': 'Gruppe fragen',
  'button.group.used': 'Gruppe wurde gefragt',
  'button.resolve': 'Geklärt',
  'button.resolve.used': 'Geklärt: zur Antwort',
  'button.speaks': 'Stelle zu {number, number}',

  'vote.helpful': 'Danke, als hilfreich vermerkt. Der andere Knopf ändert es.',
  'vote.unhelpful': 'Danke, als nicht hilfreich vermerkt. Der andere Knopf ändert es.',

  'discuss.server-only':
    'Diskussionen gibt es als Threads auf Servern. Fragen können Sie mich hier, so viel Sie mögen.',
  'discuss.no-threads': 'In dieser Art von Kanal gibt es keine Threads. Bitte versuchen Sie es in einem Textkanal.',
  'discuss.no-permission': 'Ich darf hier keinen Thread öffnen. Die Serverleitung kann mir erlauben: {permissions}.',
  'discuss.no-topic': 'Zu „{topic}“ habe ich keinen Absatz zum Diskutieren gefunden.',
  'discuss.opened': 'Die Diskussion zu ¶ {number, number} ist hier: {thread}',
  'discuss.opening': 'Gerade öffnet jemand diese Diskussion. Bitte drücken Sie gleich noch einmal.',
  'discuss.heading': '**Diskutieren wir ¶ {number, number}: {section}**',
  'discuss.questions': '**Fragen für den Anfang**',
  'discuss.contrast': '**Was der Text dagegenhält**',
  'discuss.open': '**Was der Text offenlässt**',
  'discuss.nothing-against': 'Ich habe im Text nichts gefunden, was gegen diesen Absatz spricht oder ihn offenlässt.',
  'discuss.how': 'Erwähnen Sie mich hier oder antworten Sie mir, um den Text zu fragen.',

  'permission.view': 'Kanal ansehen',
  'permission.send': 'Nachrichten senden',
  'permission.send-in-threads': 'Nachrichten in Threads senden',
  'permission.create-threads': 'Öffentliche Threads erstellen',
  'permission.history': 'Nachrichtenverlauf anzeigen',

  'group.server-only': 'Hier gibt es keine Gruppe, die man fragen könnte; auf einem Server schon.',
  'group.no-permission':
    'Ich darf in diesem Kanal nicht schreiben. Die Serverleitung kann mir erlauben: {permissions}.',
  'group.no-question': 'Ich kann die Frage nicht mehr lesen. Bitte stellen Sie sie noch einmal.',
  'group.asks': '{person} fragt die Gruppe:',
  'group.passages': 'Die nächsten Stellen im Text:',
  'group.how':
    'Antworten Sie auf diese Nachricht. Wer gefragt hat, kann danach „{resolved}“ drücken und die Antwort wählen.',
  'group.asked': 'Ihre Frage an die Gruppe: {link}',
  'group.asked-before': 'Die Gruppe wurde schon gefragt: {link}',

  'resolve.not-yours': 'Die Antwort kann wählen, wer gefragt hat oder hier Nachrichten verwaltet.',
  'resolve.no-replies':
    'Auf diese Nachricht hat noch niemand geantwortet. Ich kann nur unter Antworten auf sie wählen lassen.',
  'resolve.choose':
    'Welche Antwort klärt die Frage? Mit der Wahl stimmen Sie zu, dass ich den Wortlaut der Frage und den Ort der Antwort aufbewahre, um beides zu zeigen, wenn die Frage wiederkommt. `/forget-me` löscht sie.',
  'resolve.placeholder': 'Antwort wählen',
  'resolve.kept': 'Aufbewahrt: Kommt diese Frage hier wieder, zeige ich diese Antwort.',
  'resolve.gone': 'Diese Antwort gibt es nicht mehr. Bitte wählen Sie eine andere.',
  'answer.settled': '**Ihre Gruppe hat das geklärt:** {link}',

  'display.cards': 'Ab jetzt bekommen Sie Nachrichten als Karten.',
  'display.plain': 'Ab jetzt bekommen Sie Nachrichten als reinen Text.',

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
