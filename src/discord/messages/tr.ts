/** The bot's own words in Turkish. */

import type { Catalogue } from './catalogue.js';

export const tr: Catalogue = {
  'answer.asked': 'Soru: {question}',
  'answer.understood': 'Şöyle anladım: {question}',
  'answer.perhaps': '**Belki.**',
  'answer.perhaps-because': '**Belki**: {reason}.',
  'answer.absent': '**Metin bunu söylemiyor.**',
  'answer.absent-because': '**Metin bunu söylemiyor**: {reason}.',
  'answer.nearest': 'En yakın yer, ama cevap değil:',
  'answer.further': '**Diğer bölümler**',
  'answer.more-sources': '{count, plural, one {ve # tane daha} other {ve # tane daha}}',
  'answer.word-for-word': '“{title}” metninden kelimesi kelimesine alıntı.',
  'answer.empty': 'Bana metinle ilgili bir soru sorun. Nasıl olduğunu {help} gösterir.',
  'answer.too-long': 'Bu, {limit, number} karakterden uzun. Lütfen daha kısa sorun.',

  'reason.close': 'buna yaklaşıyor',
  'reason.far': 'başka bir konuyu işliyor',
  'reason.no-figure': 'böyle bir rakam vermiyor',
  'reason.no-date': 'bunun için tarih vermiyor',
  'reason.no-person': 'böyle bir kişinin adını vermiyor',
  'reason.no-place': 'böyle bir yerin adını vermiyor',
  'reason.no-future': 'o kadar ileriye bakmıyor',
  'reason.no-opinion': 'bu konuda taraf tutmuyor',
  'reason.no-detail': 'bu ayrıntıya girmiyor',
  'reason.never-mentions': '{names} metinde hiç geçmiyor',
  'reason.half': 'kısmen yanıtlıyor; {names} metinde hiç geçmiyor',

  'cite.paragraph': '¶ {number, number}',
  'cite.footnote': 'dipnot {number, number}',
  'cite.reference': 'kaynak {number, number}',

  'small-talk.greeting': 'Merhaba! Metinle ilgili her şeyi sorabilirsiniz; nasıl olduğunu {help} gösterir.',
  'small-talk.thanks': 'Rica ederim! Başka neler yapabildiğimi {help} gösterir.',
  'small-talk.abilities':
    'Metinle ilgili soruları onun kendi sözleriyle ve kaynağıyla yanıtlarım. Nasıl olduğunu {help} gösterir.',
  'hint.mention': 'Buyurun? Sorunuzu aynı mesaja yazın. Nasıl olduğunu {help} gösterir.',
  'hint.hidden-reply': 'Discord, komut yanıtlarına yazılan metni bana göstermiyor. Lütfen mesajınızda benden bahsedin.',

  'failure.unexpected':
    'Bende bir şeyler ters gitti. Lütfen yeniden deneyin; yine olursa botu yöneten kişiye şu kodu iletin: `{id}`.',
  'failure.no-permission':
    'Burada bir iznim eksik. Sunucu yöneticisi kanalı görmeme ve mesaj göndermeme izin verebilir. Kod: `{id}`.',
  'failure.leaving': 'Yeniden başlıyorum. Lütfen bir dakika sonra tekrar sorun.',

  'command.ask.name': 'sor',
  'command.ask.description': 'Metne bir soru sorun; kendi sözleriyle yanıtlar',
  'command.ask.question.name': 'soru',
  'command.ask.question.description': 'Sorunuz, istediğiniz dilde',
  'command.ask.private.name': 'özel',
  'command.ask.private.description': 'Yanıtı yalnızca size göster',
  'command.passage.name': 'bölüm',
  'command.passage.description': 'Metnin bir yerini numarasıyla göster',
  'command.passage.number.name': 'numara',
  'command.passage.number.description': '12 gibi bir paragraf ya da dipnot için “fn 9”',
  'command.passage.document.name': 'belge',
  'command.passage.document.description': 'Birden çok belge varsa hangisi',
  'command.read.name': 'oku',
  'command.read.description': 'Metnin bir başlığını oku',
  'command.read.section.name': 'başlık',
  'command.read.section.description': 'Hangi başlık',
  'command.find.name': 'bul',
  'command.find.description': 'Metinde aynen geçen sözleri bul',
  'command.find.phrase.name': 'ifade',
  'command.find.phrase.description': 'Aranacak sözler',
  'command.outline.name': 'içindekiler',
  'command.outline.description': 'Metnin başlıkları',
  'command.about.name': 'hakkında',
  'command.about.description': 'Metin nedir ve nereden gelir',
  'command.help.name': 'yardım',
  'command.help.description': 'Neler yapabilirim ve nasıl',
  'menu.find': 'Metinde bul',
  'menu.find.no-text': 'Bu mesajda aranacak metin yok.',

  'help.opening': '**“{title}” hakkındaki soruları hep onun kendi sözleriyle ve kaynağıyla yanıtlarım.**',
  'help.ways': '{ask} ile sorun, bir kanalda benden bahsedin ya da bana doğrudan yazın.',
  'help.honest': 'Metin bir şeyi söylemiyorsa bunu açıkça belirtirim.',

  'about.series': 'Dizi: {series}',
  'about.author': 'Yazar: {author}',
  'about.publisher': 'Yayımlayan: {publisher}',
  'about.date': 'Tarih: {date}',
  'about.licence': 'Lisans: {licence}',
  'about.address': 'Yayımlandığı yer: {url}',
  'about.not-stated': 'belirtilmemiş',
  'about.counts':
    '{sections, plural, one {# başlık} other {# başlık}}, {paragraphs, plural, one {# paragraf} other {# paragraf}}, {footnotes, plural, one {# dipnot} other {# dipnot}}, {references, plural, one {# kaynak} other {# kaynak}}',
  'about.edition': 'Sürüm `{edition}`',

  'outline.paragraphs': '{count, plural, one {# paragraf} other {# paragraf}}',

  'find.count': '“{phrase}” {count, plural, =0 {hiç geçmiyor} one {# yerde geçiyor} other {# yerde geçiyor}}',
  'find.more': '{count, plural, one {ve # yer daha} other {ve # yer daha}}',
  'read.page': 'Sayfa {page, number} / {pages, number}',
  'read.unknown': 'Böyle bir başlık yok. Lütfen listeden birini seçin.',
  'button.before': 'Önceki sayfa',
  'button.after': 'Sonraki sayfa',

  'passage.unknown': '“{number}” diye bir yer yok. Paragraflar 1 ile {last, number} arasında; “fn 9” bir dipnotu açar.',
  'passage.which-document': 'Hangi belge? Lütfen listeden birini seçin.',

  'button.context': 'Bağlam',
  'button.more': 'Diğer bölümler',
  'button.sources': 'Kaynaklar',
  'button.check': 'Doğrula',

  'button.unknown': 'Bu düğme artık kullanılmıyor. Lütfen yeniden sorun.',

  'sources.none': 'Bu bölümün dipnotu yok.',
  'check.identical':
    '**Birebir aynı.** Metni yeniden okudum: alıntılanan her kelime bu sırayla orada duruyor (sürüm `{edition}`).',
  'check.different': '**Aynı değil.** Burada alıntılanan artık metinde böyle geçmiyor:',
  'edition.changed': '**Metin bu yanıttan sonra değişti.**',
  'edition.then': 'O zamanki alıntı:',
  'edition.now': 'Şimdi:',
  'edition.gone': 'Bu sözler artık metinde yok.',
  'edition.removed': 'Bu belge artık burada değil.',
};
