/** Turkish. */

import { tur } from 'stopword/dist/stopword.esm.min.mjs';
import type { Language } from './language.js';
import { list } from './phrases.js';

export const turkish: Language = {
  code: 'tr',
  name: 'Turkish',
  script: 'Latin',
  namesInflect: true,
  detection: { functionWords: tur, letters: 'şğı' },
  questions: {
    lasting: { long: list('uzun (vade*|dönem*|süreli); kalıcı'), short: list('kısa (vade*|dönem*|süreli); geçici') },
    answerKinds: {
      number: list('kaç; kaç tane; ne kadar; yüzde; sayısı; toplam; maliyet*; fiyat*'),
      date: list('ne zaman; hangi yıl; hangi tarih*; kaç yıl*; kaç sene*; tarihi'),
      person: list('kim; kimin; kimler; kime; kimi; kimdir'),
      place: list('nerede; nereye; nereden; hangi şehir*'),
      future: list('olacak; gelecekte; edecek mi; gelecek yıl'),
      opinion: list('sence; meli mi; malıl*; daha iyi; haksız; haklı'),
    },
    followUps: {
      connectives: list('ve; peki; ya; sonuncusu; devam; peki ya; ama; o zaman'),
      fillers: [],
      bare: list(`
        neden; niye; ne zaman oldu; ne zaman oldu bu; kim o; kim bu; o kim; bu ne; niçin; nasıl; kaç tane; ne kadar;
        ne zaman; ne zamandan beri; nerede; kim; kim demiş; kim diyor; kim öyle diyo; kim öyle diyor; kim söylüyor bunu;
        kaynak; kaynağı ne; örnek; örnek ver; mesela; devam; devam et; daha fazla; daha fazla anlat; detay; yani; başka
      `),
      refusals: list('hayır; yok'),
      softRefusals: list('ne'),
      corrections: list('demek istediğim'),
      definitionFrames: [],
      prepositions: [],
    },
    anaphora: {
      pointing: list(`
        bunu; buna; bunun; bundan; bunlar*; onlar*; onu; ona; onun; ondan; orada; bu; şu; o
      `),
      harmless: list('<bu> (çalışma*|özet*|yıl*|sene*); <o> zaman'),
    },
    smallTalk: {
      greeting: list('merhaba; merhabalar; selam; selamlar; günaydın; iyi günler; iyi akşamlar; nasılsın; nasılsınız'),
      thanks: list(`
        teşekkürler; teşekkür ederim; çok teşekkürler; çok teşekkür ederim; sağ ol; sağol; sağ olun; eyvallah
      `),
      abilities: list(`
        yardım; yardım et; ne yapabilirsin; neler yapabilirsin; ne yapıyorsun; sana ne sorabilirim; sen kimsin; kimsin;
        nasıl çalışıyorsun
      `),
    },
    politeWords: list('lütfen'),
    document: {
      names: list('[bu|şu] (rapor*|makale*|metin*|metn*|belge*|çalışma*|yazı*|brifing*)'),
      pronouns: list('bunu; bu'),
      questions: {
        author: list(`
          [DOC] (yazar|yazarı) [kim|kimdir]; DOC (kim|kimin) (yazdı|yazmış); kim (yazdı|yazmış) DOC
        `),
        publisher: list(`
          [DOC] (yayıncı|yayıncısı) [kim|kimdir]; DOC kim (yayınladı|yayımladı); kim (yayınladı|yayımladı) DOC
        `),
        date: list(`
          [DOC] ne zaman (yayınlandı|yayımlandı|yazıldı|çıktı); [DOC] (yayın|yayım) tarihi [ne|nedir]
        `),
        title: list('[DOC] (başlığı|adı) (ne|nedir)'),
        conclusion: list('[DOC] (sonuç|sonucu) [ne|nedir]; DOC nasıl bitiyor'),
        subject: list(`
          [DOC] (konusu|amacı) (ne|nedir); DOC (ne|neyi|neden) (anlatıyor|bahsediyor); DOC ne hakkında
        `),
        summary: list(`
          [DOC] (özet|özeti|özetle|özetler misin) [ne|nedir] [lütfen]; [DOC] ana (fikir|fikri) [ne|nedir]
        `),
      },
    },
    text: {
      units: {
        section: list(`bölüm*; başlık; başlıklar; başlıkları; kısım; kısımlar; kısımları; içindekiler; alt başlık*`),
        paragraph: list(`paragraf*`),
        sentence: list(`cümle*`),
        word: list(`kelime*; sözcük*`),
        footnote: list(`dipnot*; son not*; notlar; not`),
        reference: list(`kaynakça*; kaynaklar*; referanslar*; atıflar; bibliyografya; kaynak listesi`),
        source: list(`kaynak; kaynağı; kaynaktan; referans; atıf; kaynakta`),
        page: list(`sayfa*`),
        table: list(`tablo*`),
        figure: list(`şekil; şekiller; grafik*; resim; resimler; görsel*; harita*; çizelge*`),
      },
      asks: {
        count: list(`kaç; kaçı; kaçının; kaç tane; kaç adet; sayısı; toplam kaç`),
        list: list(
          `listele; listeler misin; hangi; hangileri; hangisi; neler; nelerdir; ne; nedir; say; sırala; göster; listesi; var mı`,
        ),
        longest: list(`en uzun`),
        shortest: list(`en kısa`),
        first: list(`ilk; birinci`),
        last: list(`son; sonuncu`),
        newest: list(`en yeni; en güncel; en son`),
        oldest: list(`en eski`),
        length: list(
          `ne kadar uzun; uzunluğu; ne uzunlukta; kaç dakika*; okuması ne kadar; okumak ne kadar; ne kadar sürer`,
        ),
        page: list(`hangi sayfa*; kaçıncı sayfa*`),
      },
      languages: list('LANG'),
      fillers:
        list(`var; vardır; varmış; bulunuyor; bulunmaktadır; içeriyor; içerir; toplam; toplamda; mevcut; de; da; ve; bu; bunun; bunda; içinde; içindeki; bana; tüm; bütün; lütfen; hakkında; hakkındadır; diyor; anlatıyor;
 yazıyor; yer alan; yer alıyor; kullanılan; kullanılmış; kullanmış; kullanıyor; gösterilen; ait; tarihli; yılı; yılından; yılına; yılında; dan; den; tan; ten; dilinde; dili; dilindeki; olan; olanlar; adı; adları; neyi; konu; konusu; uzunluğu;
 mi; mı; mu; mü; in; ın; un; ün; nin; nın; daki; deki; oluşuyor; ayrılmış; tane; adet; kadar; sürer; okumak; okuması; uzun; uzunlukta; ne; nedir; hangisi; hangisidir; hangileridir; dir; dır; dur; bahsediyor; ele alıyor; yılı; yayımlanmış; yayınlanmış; yayımlanan; yayınlanan`),
    },
    addresses: {
      places: { paragraph: list(`paragraf*`), footnote: list(`dipnot*`) },
      placesAlone: {},
      to: list(`ila; ile`),
      and: list(`ve; veya`),
      from: [],
      between: list(`arası; arasındaki`),
      ordinals: {
        endings: ['.', ...list('inci; ıncı; uncu; üncü; nci; ncı; ncu; ncü')],
        words: list(`(birinci|ilk); ikinci; üçüncü; dördüncü; beşinci; altıncı; yedinci; sekizinci; dokuzuncu; onuncu`),
      },
      resolutions: { before: [], behind: list('sayılı; nolu; numaralı') },
      ownersBehind: [],
      ownersBefore: list(
        `(karar|kararı|kararın|kararının|kararda|kararında|antlaşma*|anlaşma*|sözleşme*|anayasa*|yasa|yasanın|yasada|kanun|kanunun|kanunda|tüzük|tüzüğün|tüzükte|bildirge*|protokol*|madde*) [in|nin|nın|nun|nün] [#]`,
      ),
      otherwise: list(`para; paras`),
    },
    sources: {
      asking: list(`
        [hangi] kaynak (ne|nedir|neresi|var mı|gösteril*); kaynağı (ne|nedir|neresi|kim); hangi kaynak*; kaynak göster*;
        kim (diyor|söylüyor|söyledi|söylemiş|iddia (ediyor|etti|etmiş)|belirtiyor) [ki];
        (bunu|kime göre) [kim] [diyor|söylüyor] [ki]; neye dayan* [ki]; nereden (alın*|biliniyor|biliyoruz) [ki]
      `),
      harmless: [],
      bare: list('kaynak; kaynaklar; kaynağı'),
      apart: [],
      head: [],
      referringBack: list('bunu; bunun; onun'),
    },
    pairing: list('ve; veya; ile'),
  },
  documents: {
    months: [
      list('Ocak'),
      list('Şubat'),
      list('Mart'),
      list('Nisan'),
      list('Mayıs'),
      list('Haziran'),
      list('Temmuz'),
      list('Ağustos'),
      list('Eylül'),
      list('Ekim'),
      list('Kasım'),
      list('Aralık'),
    ],
    headings: {
      sections: list('giriş; sonuç; özet; kaynakça'),
      notes: list('dipnotlar; notlar'),
      references: list('kaynakça; kaynaklar'),
      matter: list('yazar hakkında; içindekiler'),
    },
    pages: list('sayfa'),
    captions: list('tablo; şekil'),
    bylines: list('yazar:'),
    institutions: list('vakfı; merkezi; enstitüsü'),
    and: list('ve'),
    abbreviations: {
      withinSentence: list('bkz; krş; örn; çev; doç'),
      beforeNumber: list('s; ss; md'),
      endingSentence: [],
    },
    undated: list('t.y'),
    lineOpenEnds: list('ve'),
  },
};
