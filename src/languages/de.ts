/** German. */

import { deu } from 'stopword/dist/stopword.esm.min.mjs';
import type { Language } from './language.js';
import { list } from './phrases.js';

export const german: Language = {
  code: 'de',
  name: 'German',
  script: 'Latin',
  detection: { functionWords: deu, letters: 'äß' },
  questions: {
    lasting: {
      long: list('langfristig*; auf lange sicht; auf dauer'),
      short: list('kurzfristig*; auf kurze sicht; vorübergehend*'),
    },
    answerKinds: {
      number: list('wie viele; wie viel; wieviele; wieviel; prozent*; anzahl; kosten; kostet*; höhe'),
      date: list('wann; welchem jahr; seit wann; wie lange; datum'),
      person: list('wer; wen; wem; wessen'),
      place: list('wo; wohin; welcher stadt'),
      future: list('wird; werden; zukunft; nächstes jahr'),
      opinion: list('sollte; sollten; meinst; besser'),
    },
    followUps: {
      connectives: list('und; aber; mehr zu; mehr über; also; dann; und was ist mit; wie ist es mit'),
      fillers: [],
      bare: list(`
        wann war das; wer ist das; wer ist er; was ist das; warum; wieso; weshalb; wie viele; wie viel; wie; wie das; wann;
        seit wann; wo; wer; wer sagt das; quelle; beispiel; zum beispiel; ein beispiel; mehr; mehr dazu; erzähl mehr;
        weiter; genauer; und dann; was noch
      `),
      refusals: list('nein'),
      softRefusals: [],
      corrections: list('ich (mein|meine|meinte)'),
      definitionFrames: list('was (ist|sind); wer ist'),
      prepositions: list('mit; von; aus; gegen; nach'),
    },
    anaphora: {
      pointing: list(`
        das; dies*; dort; sie; ihr*; er; ihm; ihn; dazu; davon; damit; dagegen; darüber
      `),
      harmless: list('<das> ^'),
      isCaseSensitive: true,
    },
    smallTalk: {
      greeting: list(`
        hallo; hallo zusammen; guten morgen; guten tag; guten abend; moin; servus; grüß dich; wie geht's;
        wie geht es dir
      `),
      thanks: list('danke; danke schön; danke sehr; vielen dank; besten dank; danke dir; herzlichen dank'),
      abilities: list(`
        hilfe; was kannst du; was kannst du alles; was machst du; wer bist du; was bist du; wie funktionierst du
      `),
    },
    politeWords: list('bitte'),
    document: {
      names: list(`
        [dies*|das|der|die|den|dem|des] (bericht*|papier*|dokument*|text*|studie*|artikel*|beitrag*)
      `),
      pronouns: list('das; dies'),
      questions: {
        author: list(`
          [wer ist] [der|die] (autor|autorin|verfasser|verfasserin) [DOC|von DOC]; wer hat (DOC|es) (geschrieben|verfasst)
        `),
        publisher: list(`
          [wer ist] [der] (herausgeber|verlag) [DOC]; wer hat DOC (veröffentlicht|herausgegeben)
        `),
        date: list(`
          wann (wurde|ist) DOC (veröffentlicht|erschienen|geschrieben) [worden]; von wann ist DOC
        `),
        title: list('wie (heißt|lautet der titel) (DOC|von DOC); was ist der titel [DOC]'),
        conclusion: list('[was ist] [das] fazit [DOC]; zu welchem (schluss|ergebnis) kommt DOC'),
        subject: list('worum geht es [in DOC]; wovon handelt DOC'),
        summary: list(`
          [eine] zusammenfassung [DOC] [bitte]; (fass|fasse) DOC zusammen; kurz gesagt
        `),
      },
    },
    text: {
      units: {
        section: list(
          `abschnitt*; kapitel*; überschrift*; unterabschnitt*; teile; teilen; inhaltsverzeichnis; gliederung; sektion*; unterkapitel*`,
        ),
        paragraph: list(`absatz; absätze; absätzen; absatzes`),
        sentence: list(`satz; sätze; sätzen`),
        word: list(`wort; worte; wörter; wörtern; worten`),
        footnote: list(`fußnote*; endnote*; anmerkung*`),
        reference: list(
          `literaturverzeichnis*; bibliographie; bibliografie; literaturliste; quellenverzeichnis*; quellen; referenzen; literaturangaben; literatur; quellenangaben`,
        ),
        source: list(`quelle; referenz`),
        page: list(`seite; seiten`),
        table: list(`tabelle; tabellen`),
        figure: list(`abbildung*; grafik*; diagramm*; bild; bilder; karten; karte; schaubild*`),
      },
      asks: {
        count: list(`wie viele; wieviele; wie viel; wieviel; anzahl; zahl`),
        list: list(`liste; aufliste*; nenne; nenn; zähle; zeig*; welche; welcher; welches; welchen; was; gib`),
        longest: list(`längste*; größte*`),
        shortest: list(`kürzeste*; kleinste*`),
        first: list(`erste*`),
        last: list(`letzte*; abschließende*; schlussabsatz`),
        newest: list(`neueste*; jüngste*; aktuellste*`),
        oldest: list(`älteste*; früheste*`),
        length: list(`wie lang; wie lange; länge; umfang; wie umfangreich; lesezeit; wie viele minuten`),
        page: list(`(auf|in) welcher seite; welche seite; seitenzahl; seitennummer`),
      },
      languages: list('auf LANG; in LANG; in LANG sprache'),
      fillers:
        list(`der; die; das; des; den; dem; ein; eine; einen; ist; sind; gibt; es; in; im; an; auf; aus; von; vom; zu; zum; für; und; hat; haben; enthält; enthalten; umfasst; besteht; insgesamt; alle; aller; alles; bitte; mir; auf; sich; wird; werden;
 zitiert; zitieren; verwendet; verwendete; benutzt; genannt; stammt; stammen; datiert; jahr; jahre; jahres; erschienen; veröffentlicht; veröffentlichte; sprache; geht; worum; wovon; handelt; heißt; heißen; steht; sagt; dauert; braucht; lesen; das lesen; man; zum lesen; dieser; diese; dieses; diesem; diesen; da; hier; drin; darin; gliedert; sie; er; wie; was; titel; namen; viele; man`),
    },
    addresses: {
      places: { paragraph: list(`absatz; absatzes; absätze; absätzen; abs`), footnote: list(`fußnote*; fn`) },
      placesAlone: {},
      to: list(`bis`),
      and: list(`und; oder; sowie`),
      from: list(`von`),
      between: list(`zwischen`),
      ordinals: {
        endings: ['.'],
        words: list(`erste*; zweite*; dritte*; vierte*; fünfte*; sechste*; siebte*; achte*; neunte*; zehnte*`),
      },
      resolutions: { before: list('resolution [nummer|nr]'), behind: [] },
      ownersBehind: list(
        `(der|des|von|vom|aus); (in|im) [der|dem|einer|einem] [^] (resolution*|grundgesetz*|vertrag*|abkommen*|verfassung*|gesetz*|charta*|konvention*|protokoll*)`,
      ),
      ownersBefore: list(
        `(resolution|grundgesetz|grundgesetzes|vertrag|vertrags|abkommen|abkommens|verfassung|gesetz|gesetzes|charta|konvention|protokoll|artikel|art) [#]`,
      ),
    },
    sources: {
      asking: list(`
        [(was|welches|welche) (ist|sind) die] (quelle|quellen) (für|dafür|hinter|der behauptung|der aussage|der angabe);
        welche (quelle|quellen) (sagt|sagen|belegt|belegen|gibt es für|stützt|steht hinter);
        wer (sagt|behauptet|berichtet) [dass]; laut wem;
        woher (kommt|stammt|stammen|weiß man|wissen wir) [(die|diese) (behauptung*|information*|angabe*|aussage*|zahl*)] [über|zu|dass];
        worauf (stützt|beruht|basiert); wo steht [dass]
      `),
      harmless: [],
      bare: list('quelle; quellen'),
      apart: [],
      head: [],
      referringBack: list('das; dafür; dies'),
    },
    pairing: list('und; oder; mit'),
    beforeStyle: list('im; als; in'),
  },
  documents: {
    headings: { sections: [], notes: [], references: list('literatur; bibliographie'), matter: [] },
    institutions: list('zentrum'),
    and: list('und'),
    abbreviations: {
      withinSentence: list('vgl; bzw; sog; inkl; ggf; zzgl'),
      beforeNumber: list('nr; art; s; abs; bd; kap; tab; abb; ziff'),
      endingSentence: list('Gem'),
    },
    editors: list('hrsg'),
    nameParticles: list('von; der; den; zu'),
  },
};
