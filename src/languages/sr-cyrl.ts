/** Serbian in Cyrillic script. */

import type { Language } from './language.js';
import { list } from './phrases.js';

export const serbianCyrillic: Language = {
  code: 'sr-Cyrl',
  name: 'Serbian in Cyrillic',
  script: 'Cyrillic',
  namesInflect: true,
  detection: { letters: 'ђјљњћџ', detectorCodes: ['sr'] },
  questions: {
    answerKinds: {
      number: list('колико; колика; број*; проценат*; износ*; цена*'),
      date: list('када; кад; које године; од када; откад'),
      person: list('ко; кога; чији; чија; коме'),
      place: list('где; у ком граду; куда'),
      future: list('ће; хоће ли; биће'),
      opinion: list('треба ли; мислиш; боље'),
    },
    followUps: {
      connectives: list('а; и; али; па; а шта; добро'),
      fillers: [],
      bare: list(`
        кад је то било; када је то било; ко је то; ко је он; шта је то; зашто; како; колико; када; од када; где; ко;
        ко то каже; извор; пример; на пример; још; реци још; више; настави; шта још
      `),
      refusals: [],
      softRefusals: list('не'),
      corrections: list('мислим на'),
      definitionFrames: list('шта (је|су); ко је'),
      prepositions: list('у; из; са; с; на; од; о'),
    },
    anaphora: {
      pointing: list('то; тога; томе; тиме; тамо; они; њих; њима; њихов*; он; она; њега; ње'),
      harmless: [],
    },
    smallTalk: {
      greeting: list('здраво; ћао; поздрав; добро јутро; добар дан; добро вече; како си; како сте'),
      thanks: list('хвала; хвала ти; хвала вам; хвала лепо; хвала пуно; много хвала; пуно хвала'),
      abilities: list(`
        помоћ; помози; шта можеш; шта умеш; шта знаш; шта можеш да урадиш; шта све можеш; ко си ти; ко си
      `),
    },
    politeWords: list('молим'),
    document: {
      names: list('[овај|овог|овом|тај|тог|том] (рад*|текст*|извешта*|документ*|члан*)'),
      pronouns: list('ово'),
      questions: {
        author: list('[ко је] аутор [DOC]; ко је (написао|писао) DOC'),
        publisher: list('[ко је] издавач [DOC]; ко је (објавио|издао) DOC'),
        date: list('(кад|када) је [DOC] (објављен*|написан*|изаш*) [DOC]'),
        title: list('(који је|како гласи) наслов [DOC]; како се зове DOC'),
        conclusion: list('[(који|шта) је] закључак [DOC]; шта закључује DOC'),
        subject: list('о чему (је|говори|се ради у) DOC; који је циљ DOC'),
        summary: list('сажетак; резиме; укратко; сажми [DOC]'),
      },
    },
    addresses: {
      places: { paragraph: list('пасус'), footnote: list('фуснота') },
      placesAlone: {},
      to: list('до'),
      and: list('и'),
      ownersBehind: list('(резолуциј*|споразум*|уговор*|закон*|устав*|повељ*|конвенциј*)'),
      ownersBefore: [],
    },
    sources: {
      asking: list(`
        [(који|шта|која|где) (је|су)] извор* (за|те|ове|тврдње|информације|податка);
        ко (каже|тврди|наводи|извештава|је рекао|је тврдио) [да]; (према|по) коме; на основу чега;
        одакле [је|долази|потиче] [је|долази|потиче] [та|ова] (тврдња|податак|информација) [о|да]; где пише [да]
      `),
      harmless: [],
      bare: list('извор'),
      apart: [],
      head: [],
      referringBack: list('то; за; ово'),
    },
    pairing: list('и; или; са'),
    beforeStyle: list('у'),
  },
};
