/** Albanian. */

import type { Language } from './language.js';
import { list } from './phrases.js';

export const albanian: Language = {
  code: 'sq',
  name: 'Albanian',
  script: 'Latin',
  namesInflect: true,
  detection: {
    functionWords: list(`
      të; në; një; për; nga; me; që; se; është; janë; ishte; ishin; si; kush; çfarë; cili; cila; cilët; cilat; ku; kur; pse;
      sa; mund; duhet; nuk; por; ose; dhe; edhe; ky; kjo; këto; këta; ai; ajo; ata; ato; tij; saj; tyre; i; e; u; do; po;
      kanë; ka; kishte; midis; ndaj; mbi; nën; pas; para; gjatë; deri; kundër; sipas; cilën; cilin; kujt; këtë; asaj; atij;
      shumë; më; pa; mos; as; vetëm; jo; tek; te; ndërmjet; ne; ju; jam; je; jemi; jeni; bëhet; bën; bëri; thotë; thuhet
    `),
    letters: 'ë',
    needsFunctionWord: true,
  },
  questions: {
    answerKinds: {
      number: list(
        'sa (shumë|është|janë|kushton|herë|njerëz|veta|për qind); përqind*; numri; shuma; kosto; kostoja; çmimi; buxheti; popullsia; gjithsej',
      ),
      date: list(
        'kur (u|do|është|ishte|janë|ka|kanë|filloi|nisi|ndodhi|mbaroi|bleu|shiti); në cilin vit; cilin vit; në çfarë viti; çfarë date; që kur; deri kur; sa kohë; data e',
      ),
      person: list('kush; kujt; cili politikan; cili ministër'),
      place: list('ku ndodhet; ku gjendet; ku është; ku janë; në cilin qytet; cili qytet; kryeqyteti'),
      future: list('do të; në të ardhmen; vitin tjetër; parashik*'),
      opinion: list('duhet; a duhet; a mendon; mendon ti; më mirë; më i mirë; mendimi yt'),
    },
    followUps: {
      connectives: list('po; dhe; edhe; por; atëherë; po për; çfarë për; sa i përket; më trego më shumë për'),
      fillers: list('atëherë; gjithashtu; tani; të lutem; ju lutem'),
      bare: list(`
        pse; përse; si; kur; ku; kush; sa; cili; cilët; që kur; deri kur; pse kështu; si kështu; kush e tha; kush e thotë;
        kush thotë; kush është ai; kush është ajo; çfarë është kjo; çfarë është ai; kur ishte kjo; burimi; burimet;
        cili është burimi; shembull; një shembull; për shembull; jep një shembull; më shumë; më trego më shumë; vazhdo;
        hollësi; detaje; shpjego; domethënë; dhe pastaj; çfarë tjetër; vërtet; a është e vërtetë; je i sigurt
      `),
      refusals: list('jo; jo kjo; jo ai'),
      softRefusals: list('më fal'),
      corrections: list('e kisha fjalën për; e kam fjalën për; doja të thosha; dua të them; po pyesja për'),
      definitionFrames: list('çfarë është; çka është; kush është; kush janë; shpjego; përcakto'),
      prepositions: list('në; nga; me; për; kundër; ndaj; te; tek'),
    },
    anaphora: {
      pointing: list(`
        kjo; ky; këtë; këto; këta; kësaj; këtij; këtyre; ajo; ai; ata; ato; asaj; atij; atyre; atje; aty; tyre; saj; tij
      `),
      harmless: list(`
        <(këtë|ky|kjo|këtij|kësaj)> (vit|viti|vitit|muaj|muaji|javë|javën|dekadë|shekull); a është <kjo> e vërtetë
      `),
    },
    smallTalk: {
      greeting: list(`
        përshëndetje; tungjatjeta; tung; mirëdita; mirëmëngjes; mirëmbrëma; ç'kemi; si je; si jeni; si kaloni; ckemi
      `),
      thanks: list('faleminderit; faleminderit shumë; falemnderit; shumë faleminderit; rrofsh; mirë; në rregull'),
      abilities: list(`
        ndihmë; më ndihmo; çfarë mund të bësh; çfarë di të bësh; çfarë mund të pyes; kush je; kush je ti; çfarë je;
        si funksionon; a je robot
      `),
    },
    politeWords: list('të lutem; ju lutem; të lutemi'),
    document: {
      names: list(`
        [ky|kjo|këtë|këtij|kësaj] (raport*|dokument*|artikull*|artikulli*|tekst*|studim*|punim*|shkrim*)
      `),
      pronouns: list('këtë; kjo; ky'),
      questions: {
        author: list(`
          [kush është] autori [i|e] [DOC]; kush (e shkroi|e ka shkruar|ka shkruar|shkroi) DOC; nga kush është shkruar DOC
        `),
        publisher: list('[kush është] botuesi [i|e] [DOC]; kush (e botoi|e ka botuar|botoi|publikoi|e publikoi) DOC'),
        date: list(`
          kur (u botua|u publikua|u shkrua|doli|është botuar|është publikuar) DOC; [cila është] data e (botimit|publikimit) [të] [DOC]
        `),
        title: list('[cili është] titulli [i|e] [DOC]; si (quhet|titullohet) DOC'),
        conclusion: list(
          '[cili është|cilat janë] (përfundimi|përfundimet|konkluzioni|konkluzionet) [i|e] [DOC]; çfarë përfundon DOC',
        ),
        subject: list(`
          për çfarë (bën fjalë|flet|është) DOC; (cila është tema|cili është qëllimi) [e|i] [DOC]
        `),
        summary: list(`
          [bëj] [një] përmbledhje [e|të] [DOC]; (përmblidh|përmblidhe) [DOC]; shkurt; me pak fjalë; [cilat janë] pikat kryesore [të] [DOC]
        `),
      },
    },
    addresses: {
      places: {
        paragraph: list('paragrafi; paragrafin; paragrafit; paragrafët'),
        footnote: list('fusnotë; fusnota; fusnotën; fusnotat'),
      },
      placesAlone: { footnote: list('shënimi; shënim') },
      to: list('deri'),
      and: list('dhe; e'),
      from: [],
      between: [],
      ordinals: { endings: [], words: [] },
      ownersBehind: list('(i|e|të|nga)'),
      ownersBefore: [],
    },
    sources: {
      asking: list(`
        [cili është] burimi (për|i këtij pretendimi|i informacionit|i kësaj); cili burim (thotë|tregon|mbështet|konfirmon) [se|që];
        kush (thotë|tha|pretendon|shkruan|raporton) [se|që]; sipas kujt; nga (vjen|rrjedh) [pretendimi|informacioni] [se|për];
        ku (thuhet|shkruhet) [se|që]; nga e dimë [se|që]; ku bazohet
      `),
      harmless: [],
      bare: list('burimi; burimet; burim; referenca; referencat'),
      apart: [],
      head: list('dhe; pra; a ka'),
      referringBack: list('kjo; këtë; kësaj; për; e; i; cili; është; burimi; kush; thotë'),
    },
    pairing: list('dhe; ose; me; apo; kundrejt'),
  },
  documents: {
    months: [
      list('janar'),
      list('shkurt'),
      list('mars'),
      list('prill'),
      list('maj'),
      list('qershor'),
      list('korrik'),
      list('gusht'),
      list('shtator'),
      list('tetor'),
      list('nëntor'),
      list('dhjetor'),
    ],
    headings: {
      sections: list('hyrje; hyrja; përmbledhje; përfundim; përfundime; rekomandime; bibliografia'),
      notes: list('shënime; fusnota'),
      references: list('bibliografia; referencat; burimet'),
      matter: list('rreth (autorit|autores|autorëve); përmbajtja; falënderime'),
    },
    captions: list('tabela; figura; grafiku'),
    and: list('dhe'),
  },
};
