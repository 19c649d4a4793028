/** The bot's own words in Serbian, Latin script. */

import type { Catalogue } from './catalogue.js';

export const srLatn: Catalogue = {
  'answer.asked': 'Pitanje: {question}',
  'answer.understood': 'Shvaćeno kao: {question}',
  'answer.perhaps': '**Možda.**',
  'answer.perhaps-because': '**Možda**: {reason}.',
  'answer.absent': '**Tekst o tome ne govori.**',
  'answer.absent-because': '**Tekst o tome ne govori**: {reason}.',
  'answer.nearest': 'Najbliže, ali nije odgovor:',
  'answer.further': '**Ostali odlomci**',
  'answer.more-sources': '{count, plural, one {i još #} few {i još #} other {i još #}}',
  'answer.word-for-word': 'Doslovno iz „{title}“.',
  'answer.empty': 'Postavite mi pitanje o tekstu. {help} pokazuje kako.',
  'answer.too-long': 'To je duže od {limit, number} znakova. Molim vas, pitajte kraće.',

  'reason.close': 'približava se tome',
  'reason.far': 'bavi se nečim drugim',
  'reason.no-figure': 'ne navodi takvu brojku',
  'reason.no-date': 'ne navodi datum za to',
  'reason.no-person': 'ne pominje takvu osobu',
  'reason.no-place': 'ne pominje takvo mesto',
  'reason.no-future': 'ne gleda tako daleko unapred',
  'reason.no-opinion': 'ne zauzima stranu o tome',
  'reason.no-detail': 'ne ulazi u taj detalj',
  'reason.never-mentions': 'u njemu se ne pominje: {names}',
  'reason.half': 'odgovara delimično; u njemu se ne pominje: {names}',

  'cite.paragraph': '¶ {number, number}',
  'cite.footnote': 'fusnota {number, number}',
  'cite.reference': 'stavka {number, number}',

  'small-talk.greeting': 'Zdravo! Pitajte me bilo šta o tekstu; {help} pokazuje kako.',
  'small-talk.thanks': 'Nema na čemu! {help} pokazuje šta još umem.',
  'small-talk.abilities': 'Odgovaram na pitanja o tekstu njegovim rečima, uz izvor. {help} pokazuje kako.',
  'hint.mention': 'Izvolite? Napišite pitanje u istoj poruci. {help} pokazuje kako.',
  'hint.hidden-reply': 'Discord mi skriva tekst odgovora na komande. Pomenite me u poruci.',

  'failure.unexpected':
    'Kod mene je nešto pošlo naopako. Pokušajte ponovo; ako se ponovi, javite onome ko vodi bota ovu oznaku: `{id}`.',
  'failure.no-permission':
    'Ovde mi nedostaje dozvola. Administrator može da mi dozvoli da vidim kanal i šaljem poruke. Oznaka: `{id}`.',
  'failure.leaving': 'Upravo se ponovo pokrećem. Pitajte opet za minut.',

  'command.ask.name': 'ask',
  'command.ask.description': 'Postavite pitanje; tekst odgovara svojim rečima',
  'command.ask.question.name': 'question',
  'command.ask.question.description': 'Vaše pitanje, na bilo kom jeziku',
  'command.ask.private.name': 'private',
  'command.ask.private.description': 'Prikaži odgovor samo vama',
  'command.passage.name': 'passage',
  'command.passage.description': 'Prikaži odlomak po broju',
  'command.passage.number.name': 'number',
  'command.passage.number.description': 'Pasus, npr. 12, ili „fn 9“ za fusnotu',
  'command.passage.document.name': 'document',
  'command.passage.document.description': 'Koji dokument, ako ih je više',
  'command.read.name': 'read',
  'command.read.description': 'Čitaj odeljak teksta',
  'command.read.section.name': 'section',
  'command.read.section.description': 'Koji odeljak',
  'command.find.name': 'find',
  'command.find.description': 'Nađi tačne reči u tekstu',
  'command.find.phrase.name': 'phrase',
  'command.find.phrase.description': 'Reči koje se traže',
  'command.outline.name': 'outline',
  'command.outline.description': 'Odeljci teksta',
  'command.about.name': 'about',
  'command.about.description': 'Šta je ovaj tekst i odakle je',
  'command.help.name': 'help',
  'command.help.description': 'Šta umem i kako',
  'menu.find': 'Nađi u tekstu',
  'menu.find.no-text': 'Ta poruka nema tekst za pretragu.',

  'help.opening': '**Odgovaram na pitanja o „{title}“, uvek njegovim rečima i uz izvor.**',
  'help.ways': 'Pitajte pomoću {ask}, pomenite me u kanalu ili mi pišite direktno.',
  'help.honest': 'Kad tekst o nečemu ne govori, reći ću vam to.',

  'about.series': 'Serija: {series}',
  'about.author': 'Autor: {author}',
  'about.publisher': 'Izdavač: {publisher}',
  'about.date': 'Datum: {date}',
  'about.licence': 'Licenca: {licence}',
  'about.address': 'Objavljeno na: {url}',
  'about.not-stated': 'nije navedeno',
  'about.counts':
    '{sections, plural, one {# odeljak} few {# odeljka} other {# odeljaka}}, {paragraphs, plural, one {# pasus} few {# pasusa} other {# pasusa}}, {footnotes, plural, one {# fusnota} few {# fusnote} other {# fusnota}}, {references, plural, one {# izvor} few {# izvora} other {# izvora}}',
  'about.edition': 'Izdanje `{edition}`',

  'outline.paragraphs': '{count, plural, one {# pasus} few {# pasusa} other {# pasusa}}',

  'find.count': '{count, plural, =0 {Nijedno mesto} one {# mesto} few {# mesta} other {# mesta}} sa „{phrase}“',
  'find.more': '{count, plural, one {i još #} few {i još #} other {i još #}}',
  'read.page': 'Strana {page, number} od {pages, number}',
  'read.unknown': 'Nema takvog odeljka. Izaberite jedan sa spiska.',
  'button.before': 'Prethodna strana',
  'button.after': 'Sledeća strana',

  'passage.unknown': 'Nema odlomka „{number}“. Pasusi idu od 1 do {last, number}; „fn 9“ otvara fusnotu.',
  'passage.which-document': 'Koji dokument? Izaberite jedan sa spiska.',

  'button.context': 'Kontekst',
  'button.more': 'Još odlomaka',
  'button.sources': 'Izvori',
  'button.check': 'Proveri',

  'button.unknown': 'Ovo dugme više nije u upotrebi. Pitajte ponovo.',

  'sources.none': 'Ovaj odlomak nema fusnotu.',
  'check.identical':
    '**Istovetno.** Tekst je ponovo pročitan: svaka navedena reč stoji u njemu ovim redom (izdanje `{edition}`).',
  'check.different': '**Nije istovetno.** Ono što je ovde navedeno više ne stoji tako u tekstu:',
  'edition.changed': '**Tekst se promenio posle ovog odgovora.**',
  'edition.then': 'Navedeno tada:',
  'edition.now': 'Sada:',
  'edition.gone': 'Te reči više nisu u njemu.',
  'edition.removed': 'Ovog dokumenta više nema ovde.',
};
