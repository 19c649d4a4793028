/** Questions about the text itself, over the real brief: counted or looked up, in all of the bot's languages. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aboutText } from '../../src/answer/about-text/look-up.js';
import type { OpenAnswerer } from '../../src/answer/open.js';
import { reasonInEnglish } from '../../src/answer/reason.js';
import { openBrief } from '../brief-index.js';
import { corpusOf, harbourBrief } from '../terminal/example-talk.js';

let answerer: OpenAnswerer;

beforeAll(async () => {
  answerer = await openBrief();
});
afterAll(() => answerer?.close());

const LENGTH = /^6,\d{3} words in 63 paragraphs, about 2\d minutes to read$/u;
const SECTIONS =
  /^13 sections, of which 3 are subsections: Introduction; Strategic Positioning of Small States; .*; Conclusion$/u;
const FOOTNOTES = /^11 footnotes$/u;
const REFERENCES = /^26 entries in the reference list$/u;
const SERBIAN = /^1 entry in the reference list in Serbian; 2 footnotes in Serbian$/u;
const OF_2025 = /^1 entry in the reference list from 2025$/u;
const PAGES = /^it has no page numbers/u;
const LONGEST =
  /^the longest section is “Instruments of Influence of the United States, Russia, and China in the Balkans”, with 1,5\d\d words$/u;
const SHORTEST = /^the shortest section is “The Balkans as an Indirect Arena of Competition”, with 2\d\d words$/u;
const LAST = /^the last paragraph is ¶ 63, with \d+ words$/u;
const AUTHOR = /^author: Çağlanur Küsmenoğlu$/u;
const DATE = /^date: July 2026$/u;

const FIRST_NOTES = ['fn1', 'fn2', 'fn3', 'fn4', 'fn5'];
const FIRST_REFERENCES = ['ref1', 'ref2', 'ref3', 'ref4', 'ref5'];
/** The first paragraph of each of the first five sections. */
const FIRST_SECTIONS = ['p1', 'p6', 'p11', 'p15', 'p23'];
const ENDS = ['p1', 'p63'];
const INSTRUMENTS = ['p33', 'p34', 'p35', 'p36', 'p37'];

describe('a question about the text', () => {
  it.each<[string, RegExp, readonly string[]]>([
    ['how many sections does it have?', SECTIONS, FIRST_SECTIONS],
    ['list the references', REFERENCES, FIRST_REFERENCES],
    ['how long is it?', LENGTH, ENDS],
    ['which sources are in Serbian?', SERBIAN, ['ref16', 'fn3', 'fn11']],
    ['who wrote it?', AUTHOR, ['matter3']],
    ['Kaç dipnot var?', FOOTNOTES, FIRST_NOTES],
    ['Kaynakçayı listele', REFERENCES, FIRST_REFERENCES],
    ['Bu rapor kaç kelime?', LENGTH, ENDS],
    ['En uzun bölüm hangisi?', LONGEST, INSTRUMENTS],
    ['Son paragraf ne hakkında?', LAST, ['p63']],
    ['Koliko fusnota ima tekst?', FOOTNOTES, FIRST_NOTES],
    ['Koji su izvori iz 2025?', OF_2025, ['ref7']],
    ['Koliko je dugačak ovaj rad?', LENGTH, ENDS],
    ['Koji izvori su na srpskom?', SERBIAN, ['ref16', 'fn3', 'fn11']],
    ['Koja su poglavlja?', SECTIONS, FIRST_SECTIONS],
    ['Ko je autor?', AUTHOR, ['matter3']],
    ['Колико поглавља има текст?', SECTIONS, FIRST_SECTIONS],
    ['Наброј изворе', REFERENCES, FIRST_REFERENCES],
    ['Које је најкраће поглавље?', SHORTEST, ['p58', 'p59']],
    ['Кад је објављен овај рад?', DATE, ['matter1']],
    ['О чему говори последњи пасус?', LAST, ['p63']],
    ['Сколько разделов в документе?', SECTIONS, FIRST_SECTIONS],
    ['Список литературы', REFERENCES, FIRST_REFERENCES],
    ['Сколько источников 2025 года?', OF_2025, ['ref7']],
    ['О чём последний абзац?', LAST, ['p63']],
    ['Какие источники на сербском?', SERBIAN, ['ref16', 'fn3', 'fn11']],
    ['有多少个脚注？', FOOTNOTES, FIRST_NOTES],
    ['列出参考文献', REFERENCES, FIRST_REFERENCES],
    ['这份报告有多少字？', LENGTH, ENDS],
    ['有哪些章节？', SECTIONS, FIRST_SECTIONS],
    ['最长的章节是哪个？', LONGEST, INSTRUMENTS],
    ['Wie viele Fußnoten gibt es?', FOOTNOTES, FIRST_NOTES],
    ['Welche Quellen sind auf Serbisch?', SERBIAN, ['ref16', 'fn3', 'fn11']],
    ['Wie lang ist der Bericht?', LENGTH, ENDS],
    ['Was ist der kürzeste Abschnitt?', SHORTEST, ['p58', 'p59']],
    ['Wann wurde der Bericht veröffentlicht?', DATE, ['matter1']],
    ['Combien de sections y a-t-il ?', SECTIONS, FIRST_SECTIONS],
    ['Quelles sont les références ?', REFERENCES, FIRST_REFERENCES],
    ['Combien de mots contient ce rapport ?', LENGTH, ENDS],
    ['De quoi parle le dernier paragraphe ?', LAST, ['p63']],
    ['Combien de sources datent de 2025 ?', OF_2025, ['ref7']],
  ])('is answered from the document: %s', async (question, said, addresses) => {
    const { verdict, understood, reason, passages } = await answerer.ask(question);
    expect({ verdict, understood }).toEqual({ verdict: 'answered', understood: question });
    expect(reasonInEnglish(reason)).toMatch(said);
    expect(passages.map(({ address }) => address)).toEqual(addresses);
    for (const { sentences, highlights } of passages) expect(sentences).toContain(highlights[0]);
  });

  it.each([
    'how many pages does it have?',
    'Kaç sayfa?',
    'Koliko strana ima ovaj rad?',
    'Колико страна има?',
    'Сколько страниц в документе?',
    '有多少页？',
    'Wie viele Seiten hat das Dokument?',
    'Combien de pages ?',
  ])('is told what the document cannot have: %s', async (question) => {
    const { verdict, answered, reason, passages } = await answerer.ask(question);
    expect({ verdict, answered, passages }).toEqual({ verdict: 'absent', answered: false, passages: [] });
    expect(reasonInEnglish(reason)).toMatch(PAGES);
  });

  it('gets the paragraph if it asks for a page', async () => {
    const { verdict, reason, passages } = await answerer.ask('what page is the purchase of chinese missiles on?');
    expect(verdict).toBe('absent');
    expect(reasonInEnglish(reason)).toMatch(PAGES);
    expect(passages[0]?.paragraph).toBe(56);
  });

  it.each<[string, RegExp, readonly string[]]>([
    ['and how many footnotes?', FOOTNOTES, FIRST_NOTES],
    [
      'how long is the conclusion?',
      /^24\d words in 4 paragraphs in “Conclusion”, about a minute to read$/u,
      ['p60', 'p63'],
    ],
    ['what is the newest source?', /^the newest entry in the reference list: 2026$/u, ['ref8']],
    ['what is section 3 called?', /^section 3 is “Hedging Strategy”$/u, ['p11', 'p12', 'p13', 'p14']],
    ['which sources does the author use?', REFERENCES, FIRST_REFERENCES],
    ['how many paragraphs does the section on China have?', /^5 paragraphs in “c\) China”$/u, ['p44', 'p48']],
    ['how many tables and figures are there?', /^no tables; no figures$/u, []],
    ['what does the third paragraph say?', /^¶ 3$/u, ['p3']],
  ])('is understood in other forms: %s', async (question, said, addresses) => {
    const { reason, passages } = await answerer.ask(question, { earlier: ['what is hedging?'] });
    expect(reasonInEnglish(reason)).toMatch(said);
    expect(passages.map(({ address }) => address)).toEqual(addresses);
  });
});

describe('a text with pages', () => {
  const onPages = harbourBrief.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((paragraph) => ({ ...paragraph, page: String(paragraph.n + 1) })),
  }));
  const { documents } = corpusOf({ ...harbourBrief, sections: onPages });
  const english = { code: 'en', certain: true };

  it('has them counted', async () => {
    const about = await aboutText(documents, 'how many pages are there?', english, false);
    expect(about?.documents[0]?.facts).toEqual([{ kind: 'count', unit: 'page', count: 4, within: {} }]);
  });

  it('is asked for the page of something as for anything else', async () => {
    expect(await aboutText(documents, 'what page is the harbour on?', english, false)).toBeNull();
    expect(await aboutText(corpusOf(harbourBrief).documents, 'what page is it on?', english, false)).not.toBeNull();
  });
});

describe('a question that only looks like one', () => {
  it.each([
    'how many fighter jets did serbia buy?',
    'how long has serbia been a candidate?',
    'which sources of energy does serbia use?',
    'what references does the brief make to Tito?',
    'what is the source for the missile purchase?',
    'how many pages does resolution 1244 have?',
    'what is the last thing the brief says about China?',
    'which section deals with sharp power?',
    'is there any greek source?',
    'how many authors are there?',
    'how many papers are there on hedging?',
    'russia section conclusion',
    'Sırbistan kaç uçak aldı?',
    'Koliko strana učestvuje u sukobu?',
    'Сколько стран в НАТО?',
    '中国有多少投资？',
    'Wie lange ist Serbien schon Kandidat?',
    'Combien de pays sont membres de l’OTAN ?',
  ])('is left to the passages: %s', async (question) => {
    expect((await answerer.ask(question)).reason.code).not.toBe('about-text');
  });

  it('asks about what was said before', async () => {
    const { reason } = await answerer.ask('how long is it?', { earlier: ['what is the TurkStream pipeline?'] });
    expect(reason.code).not.toBe('about-text');
  });
});
