/** Serbian in Latin script, which includes Croatian and Bosnian, since a line of text hardly distinguishes them. */

import { hrv } from 'stopword/dist/stopword.esm.min.mjs';
import type { Language } from './language.js';
import { list } from './phrases.js';

export const serbian: Language = {
  code: 'sr',
  name: 'Serbian',
  script: 'Latin',
  namesInflect: true,
  detection: { functionWords: hrv, letters: 'čćžšđ', detectorCodes: ['sr', 'hr', 'bs'] },
  questions: {
    lasting: {
      long: list('dugoročn*; na duge staze; trajn*'),
      short: list('kratkoročn*; na kratke staze; privremen*'),
    },
    answerKinds: {
      number: list('koliko; kolika; kolike; broj*; procenat*; procent*; iznos*; cena*'),
      date: list('kada; kad; koje godine; kog datuma; od kada; otkad; koliko dugo'),
      person: list('ko; koga; čiji; čija; čije; kome'),
      place: list('gde; gdje; kuda; u kom gradu'),
      future: list('hoće li; hoće; biće; ubuduće; sledeće godine'),
      opinion: list('treba li; da li bi trebalo; misliš; bolje'),
    },
    followUps: {
      connectives: list('a; i; ali; pa; dobro; a šta; šta je sa; a kako'),
      fillers: [],
      bare: list(`
        kad je to bilo; kada je to bilo; ko je to; ko je on; šta je to; zašto; kako; koliko; kada; od kada; gde; ko;
        ko to kaže; ko kaže; izvor; primer; na primer; daj primer; još; reci još; više; nastavi; detaljnije; šta još; čemu
      `),
      refusals: list('ne to'),
      softRefusals: list('ne'),
      corrections: list('mislim na; mislio sam na'),
      definitionFrames: list('šta (je|su); ko je'),
      prepositions: list('u; iz; sa; s; na; od; o'),
    },
    anaphora: {
      pointing: list('to; toga; tome; time; tamo; oni; njih; njima; njihov*; on; ona; njega; nje'),
      harmless: [],
    },
    smallTalk: {
      greeting: list('zdravo; ćao; pozdrav; dobro jutro; dobar dan; dobro veče; kako si; kako ste'),
      thanks: list('hvala; hvala ti; hvala vam; hvala lepo; hvala puno; mnogo hvala; puno hvala'),
      abilities: list(`
        pomoć; pomozi; šta možeš; šta umeš; šta znaš; šta možeš da uradiš; šta sve možeš; ko si ti; ko si
      `),
    },
    politeWords: list('molim'),
    document: {
      names: list('[ovaj|ovog|ovom|taj|tog|tom] (rad*|tekst*|izveštaj*|dokument*|član*)'),
      pronouns: list('ovo'),
      questions: {
        author: list('[ko je] autor [DOC]; ko je (napisao|pisao) DOC'),
        publisher: list('[ko je] izdavač [DOC]; ko je (objavio|izdao) DOC'),
        date: list('(kad|kada) je [DOC] (objavljen*|napisan*|izaš*) [DOC]'),
        title: list('(koji je|kako glasi) naslov [DOC]; kako se zove DOC'),
        conclusion: list('[(koji|šta) je] zaključak [DOC]; šta zaključuje DOC'),
        subject: list('o čemu (je|govori|se radi u) DOC; koji je cilj DOC'),
        summary: list('sažetak; rezime; ukratko; sažmi [DOC]'),
      },
    },
    text: {
      units: {
        section: list(
          `poglavlj*; odelj*; odeljak; sekcij*; naslovi; naslove; podnaslov*; sadržaj; celin*; odjelj*; delova`,
        ),
        paragraph: list(`pasus*; paragraf*`),
        sentence: list(`rečenic*`),
        word: list(`reč; reči; riječi; riječ`),
        footnote: list(`fusnot*; napomen*; beleš*`),
        reference: list(
          `literatur*; bibliografij*; reference; referenci; spisak izvora; lista izvora; spisak literature; izvori; izvore; izvora; izvorima`,
        ),
        source: list(`izvor; referenca; referencu`),
        page: list(`stran; strana; strane; stranica; stranice; stranici; strani`),
        table: list(`tabel*`),
        figure: list(`slik*; grafikon*; grafik*; ilustracij*; mapa; mapi; mape; karata`),
      },
      asks: {
        count: list(`koliko; broj; ukupno koliko`),
        list: list(
          `nabroj; nabrojte; navedi; navedite; pokaži; prikaži; izlistaj; koji; koja; koje; šta; kojih; spisak; lista; popis`,
        ),
        longest: list(`(najduž*|najveć*)`),
        shortest: list(`najkrać*`),
        first: list(`prv*`),
        last: list(`(poslednj*|zadnj*|posljednj*)`),
        newest: list(`najnovij*`),
        oldest: list(`najstarij*`),
        length: list(
          `(koliko|kolik*) [je] (dug*|dugačak|dugačk*|obim*); dužina; koliko dugo [se] čita; koliko vremena; koliko minuta`,
        ),
        page: list(`(na|u) kojoj (strani|stranici); koja strana`),
      },
      languages: list('na LANG [jezik*]; LANG jezik*'),
      fillers:
        list(`ima; imaju; postoji; postoje; je; su; li; da; se; u; na; od; iz; za; i; o; ovaj; ovog; ovom; ovome; taj; tog; tekst*; rad*; svi; sve; svih; ukupno; molim; te; mi; sadrži; navodi; navedeni; navedenih; citira;
 citirano; citirani; koristi; korišćeni; korišćenih; čemu; čem; govori; reč; piše; kaže; zove; zovu; glasi; naslov; godine; godina; datira; datiraju; objavljen*; jezik; jeziku; jezika; koji; koja; koje; šta; ga; ovo; ovde; tu; čita; čitanje; potrebno; treba; vremena; dug; dugačak; dugo; napisan; napisani; podeljen; autor; obuhvata; nalazi`),
    },
    addresses: {
      places: { paragraph: list(`pasus*; paragraf*`), footnote: list(`fusnot*`) },
      placesAlone: {},
      to: list(`do`),
      and: list(`i; ili`),
      from: list(`od`),
      between: list(`između`),
      ordinals: {
        endings: ['.', ...list('i; og; om; ti; ći')],
        words: list(`prv*; drug*; treć*; četvrt*; pet*; šest*; sedm*; osm*; devet*; deset*`),
      },
      resolutions: { before: list('rezolucij* [broj]'), behind: [] },
      ownersBehind: list(
        `[^] [^] (rezolucije|sporazuma|ugovora|zakona|ustava|povelje|konvencije|dogovora|protokola|deklaracije|člana); (u|iz) [^] [^] (rezolucij*|sporazum*|ugovor*|zakon*|ustav*|povelj*|konvencij*|dogovor*|protokol*|deklaracij*)`,
      ),
      ownersBefore: list(
        `(rezolucij*|sporazum*|ugovor*|zakon*|ustav*|povelj*|konvencij*|dogovor*|protokol*|deklaracij*|član*) [#]`,
      ),
    },
    sources: {
      asking: list(`
        [(koji|šta|koja|gde|gdje) (je|su)] izvor* (za|te|ove|tvrdnje|informacije|podatka);
        (ko|tko) (kaže|tvrdi|navodi|izveštava|je rekao|je tvrdio) [da]; (prema|po) kome; na osnovu čega;
        odakle [je|dolazi|potiče] [je|dolazi|potiče] [ta|ova] (tvrdnja|podatak|informacija) [o|da]; (gde|gdje) piše [da]
      `),
      harmless: [],
      bare: list('izvor; izvori'),
      apart: [],
      head: [],
      referringBack: list('za; to; ovo'),
    },
    pairing: list('i; ili; sa'),
    beforeStyle: list('u'),
  },
  documents: {
    and: list('i'),
    abbreviations: {
      withinSentence: list('tzv; npr'),
      beforeNumber: list('čl; str; br; tač; sv'),
      endingSentence: [],
    },
  },
};
