/** Questions to the brief, over its real index: what is answered, cited and refused, and that nothing is ever invented. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, LONGEST_QUESTION_CHARS } from '../../src/answer/answer.js';
import { answerToJson } from '../../src/answer/json.js';
import type { OpenAnswerer } from '../../src/answer/open.js';
import type { Document } from '../../src/corpus/document.js';
import { openBrief } from '../brief-index.js';

let answerer: OpenAnswerer;
let brief: Document;

beforeAll(async () => {
  answerer = await openBrief();
  const [first] = answerer.corpus.documents;
  if (first === undefined) throw new Error('The corpus holds no document.');
  brief = first.document;
});
afterAll(() => answerer?.close());

const QUESTIONS = [
  'Which country did Serbia buy fighter jets from?',
  'why do small states hedge',
  'what did the EU do about chinese money in the balkans',
  'who wrote this brief?',
  'Sırbistan Rusya’dan hangi silahları aldı?',
  'Zašto Srbija ne uvodi sankcije Rusiji?',
  'Какую роль играет Китай в Сербии?',
  '塞尔维亚从中国购买了什么？',
  'Wer ist der größte Investor in Serbien?',
  'who is the best tennis player?',
];

/** Every text of the document that may be cited, by what a passage says of its place. */
function textsOf({ sections, matter, footnotes, references }: Document): ReadonlySet<string> {
  return new Set([
    ...sections.flatMap(({ paragraphs }) => paragraphs.map(({ n, text }) => `paragraph ${n}: ${text}`)),
    ...matter.map(({ title, text }) => `matter ${title}: ${text}`),
    ...footnotes.map(({ number, text }) => `footnote ${number}: ${text}`),
    ...references.map(({ raw }) => `reference References: ${raw}`),
  ]);
}

describe('an answer', () => {
  it('is the same whenever the same question is asked, alone or among others', async () => {
    const alone: Answer[] = [];
    for (const question of QUESTIONS) alone.push(await answerer.ask(question));
    const crowded = await Promise.all(QUESTIONS.map((question) => answerer.ask(question)));
    expect(crowded).toEqual(alone);
  });

  it('is none for a question in a script that no model reads, but says what is understood', async () => {
    for (const question of ['የፔሩ ዋና ከተማ ምንድን ነው?', 'តើរដ្ឋធានីប្រទេសប៉េរូគឺអ្វី?']) {
      const answer = await answerer.ask(question);
      expect(answer).toMatchObject({ verdict: 'absent', answered: false, passages: [], reason: { code: 'language' } });
      expect(answer.reason).toMatchObject({ languages: expect.arrayContaining(['en', 'tr', 'sr', 'zh', 'ar', 'ja']) });
    }
    expect((await answerer.ask('Does Serbia buy weapons from 中国 or روسيا or ሩሲያ?')).passages).not.toEqual([]);
  });

  it.each([
    ['ar', 'هل يعتمد وجود الصين في البلقان على الاستثمارات الاقتصادية؟'],
    ['fa', 'چرا کشورهای کوچک از طرف گرفتن خودداری می‌کنند؟'],
    ['he', 'מדוע מדינות קטנות נמנעות מלתמוך בצד אחד?'],
    ['hi', 'छोटे देश पक्ष लेने से क्यों बचते हैं?'],
    ['ja', '小さな国はなぜ味方を選ばないのですか'],
    ['ka', 'რატომ არ ირჩევენ მხარეს პატარა ქვეყნები?'],
  ])('is found for a question in the script of %s', async (language, question) => {
    const answer = await answerer.ask(question);
    expect(answer).toMatchObject({ language, answered: true });
    const paragraphs = answer.passages.slice(0, 3).map(({ paragraph }) => paragraph);
    expect(paragraphs).toContain(language === 'ar' ? 44 : 14);
  });

  it("cites the document's own words, at the place where they stand", async () => {
    const texts = textsOf(brief);
    const answers = await Promise.all(QUESTIONS.map((question) => answerer.ask(question)));
    for (const { kind, section, paragraph, text, footnotes } of answers.flatMap(({ passages }) => passages)) {
      const number = kind === 'footnote' ? footnotes[0]?.number : section;
      const place = paragraph === null ? `${kind} ${number}` : `paragraph ${paragraph}`;
      expect(texts).toContain(`${place}: ${text}`);
    }
  });

  it('marks one or two whole sentences of each passage, in the order of the text', async () => {
    const answers = await Promise.all(QUESTIONS.map((question) => answerer.ask(question)));
    for (const { highlights, sentences, text } of answers.flatMap(({ passages }) => passages)) {
      expect([1, 2]).toContain(highlights.length);
      const places = highlights.map((sentence) => sentences.indexOf(sentence));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const sentence of highlights) expect(text).toContain(sentence);
    }
  });

  it('ranks at most five different passages from 1, best first', async () => {
    const answers = await Promise.all(QUESTIONS.map((question) => answerer.ask(question)));
    for (const { passages, question } of answers) {
      // One passage names the author, and nothing is near to the last question.
      const most = question.startsWith('who wrote') ? 1 : question === QUESTIONS.at(-1) ? 0 : 5;
      expect(passages.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5].slice(0, most));
      expect(new Set(passages.map(({ address }) => address)).size).toBe(passages.length);
      const scores = passages.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }
  });

  it('lists no answering passages for a refusal', async () => {
    const answers = await Promise.all(QUESTIONS.map((question) => answerer.ask(question)));
    for (const { verdict, answered, confidence } of answers) {
      expect(answered).toBe(verdict !== 'absent');
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});

describe('the brief', () => {
  it('says who sold Serbia missiles, with the report behind it', async () => {
    const { answered, passages } = await answerer.ask('who sold serbia missiles?');
    expect(answered).toBe(true);
    expect(passages[0]).toMatchObject({ paragraph: 56, kind: 'paragraph', document: brief.id });
    expect(passages[0]?.footnotes.map(({ number }) => number)).toEqual([9, 10]);
    const urls = passages[0]?.footnotes.flatMap((note) => note.urls) ?? [];
    expect(urls.map((url) => new URL(url).hostname)).toContain('www.reuters.com');
  });

  it.each(['who wrote this brief?', 'Bu raporu kim yazdı?'])('says who wrote it: %s', async (question) => {
    const { answered, passages } = await answerer.ask(question);
    expect(answered).toBe(true);
    expect(passages[0]?.kind).toBe('matter');
    expect(passages[0]?.text).toContain(brief.author);
  });

  it.each(['who is the best tennis player?', 'what will the gas price be in 2030?', 'how do I bake bread?'])(
    'says that it does not say: %s',
    async (question) => {
      const { verdict, answered, passages } = await answerer.ask(question);
      expect({ verdict, answered }).toEqual({ verdict: 'absent', answered: false });
      expect(passages.length).toBeLessThanOrEqual(5);
    },
  );
});

describe('a mere name or term', () => {
  it.each(['camp bondsteel', 'NATO', 'Vučić', 'belt and road?'])(
    'is not denied where the brief has it: %s',
    async (term) => {
      const { verdict, passages } = await answerer.ask(term);
      expect(verdict).toBe('perhaps');
      expect(passages[0]?.text.toLowerCase()).toContain(term.toLowerCase().replace('?', ''));
    },
  );

  it.each(['the', '5', 'tennis'])('is absent where it names nothing in the brief: %j', async (term) => {
    expect((await answerer.ask(term)).verdict).toBe('absent');
  });
});

describe('a message that is not a question', () => {
  it.each(['', ' ', '\n\t  \u00a0', '\u200b\u200e', '\0\u0007'])('is refused if it is empty: %j', async (text) => {
    expect(await answerer.ask(text)).toEqual({
      question: text,
      understood: text,
      language: 'en',
      verdict: 'absent',
      answered: false,
      confidence: 0,
      reason: { code: 'empty' },
      passages: [],
    });
  });

  it('is refused when it is longer than anyone asks', async () => {
    const long = 'who sold serbia missiles? '.repeat(231).slice(0, 6000);
    expect(await answerer.ask(long)).toMatchObject({ answered: false, reason: { code: 'too-long' }, passages: [] });
    const longest = 'who sold serbia missiles? '.repeat(80).slice(0, LONGEST_QUESTION_CHARS);
    expect((await answerer.ask(longest)).reason.code).not.toBe('too-long');
  });

  it.each([
    ['an emoji', '🧭'],
    ['joined emoji', '👩‍👩‍👧 🇷🇸'],
    ['punctuation', '?!'],
    ['an ellipsis', '…'],
    ['half a surrogate pair', '\ud800'],
    ['surrogates the wrong way round', '\udc00\ud800'],
    ['one letter very often', 'x'.repeat(LONGEST_QUESTION_CHARS)],
    ['digits of another script', '١٢٣'],
    ['brackets in reverse', '\u202e)('],
  ])('gets an honest no and no error: %s', async (_, text) => {
    expect(await answerer.ask(text)).toMatchObject({ question: text, answered: false });
  });

  it('is answered although it contains control characters', async () => {
    const clean = await answerer.ask('who sold serbia missiles?');
    const odd = await answerer.ask('who\u0000 sold\u200b \u202eserbia\r\n missiles?');
    expect(odd.passages).toEqual(clean.passages);
    expect(odd.verdict).toBe(clean.verdict);
  });
});

describe('answerToJson', () => {
  it('has exactly the fixed keys, in order, at every level', async () => {
    const json = answerToJson(await answerer.ask('who sold serbia missiles?'));
    expect(Object.keys(json)).toEqual([
      'question',
      'understood',
      'verdict',
      'answered',
      'confidence',
      'reason',
      'passages',
    ]);
    expect(json.reason).toMatch(/^[a-z].*[^.]$/u);
    for (const passage of json.passages) {
      expect(Object.keys(passage)).toEqual([
        'rank',
        'document',
        'section',
        'paragraph',
        'page',
        'text',
        'highlights',
        'score',
        'footnotes',
      ]);
      for (const note of passage.footnotes) expect(Object.keys(note)).toEqual(['number', 'text', 'urls']);
    }
  });

  it('survives a round trip through JSON, even for an empty question', async () => {
    for (const question of ['who sold serbia missiles?', '', '\ud800']) {
      const json = answerToJson(await answerer.ask(question));
      expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    }
  });
});

describe('a question about a year', () => {
  it.each(['2014', '1389', '1878'])('is refused if no passage prints that year, with that reason: %s', async (year) => {
    const { verdict, reason } = await answerer.ask(`what happened in ${year}?`);
    expect({ verdict, reason }).toEqual({ verdict: 'absent', reason: { code: 'never-mentions', names: [year] } });
  });

  it('is at most hedged if the passage is about another year', async () => {
    const { verdict, passages } = await answerer.ask('did serbia buy fighter jets from russia in 2024');
    expect(verdict).toBe('perhaps');
    expect(passages[0]?.text).not.toContain('2024');
  });

  it('is answered by a passage that prints it', async () => {
    expect((await answerer.ask('what happened in 1991')).verdict).toBe('answered');
  });
});

describe('a question to which nothing is related', () => {
  it.each(['who is the best tennis player?', '?', '👍'])('gets no passages: %s', async (question) => {
    const { verdict, passages } = await answerer.ask(question);
    expect({ verdict, passages }).toEqual({ verdict: 'absent', passages: [] });
  });
});

describe('a question after others', () => {
  const follow = async (...turns: readonly string[]) => {
    const earlier: string[] = [];
    let last: Answer | undefined;
    for (const turn of turns) {
      last = await answerer.ask(turn, { earlier: [...earlier] });
      earlier.push(last.understood);
    }
    if (last === undefined) throw new Error('Nothing was asked.');
    return last;
  };

  it.each([
    ['what is sharp power?', 'what is the weather there?'],
    ['what is sharp power?', 'who is the president there?'],
    ['who is dodik?', 'how tall is he?'],
    ['who is dodik?', 'where was he born?'],
    ['what is the two-chair policy?', 'is there a film about it?'],
    ['what is hedging', 'what is its stock price?'],
    ['кто такой додик', 'сколько ему лет?'],
  ])('is not answered just because an earlier one is: after %j, %j', async (...turns) => {
    expect((await follow(...turns)).verdict).toBe('absent');
  });

  it.each(['when?', 'why?', 'and Russia?'])(
    'is answered with a hedge if it says nothing of its own: %j',
    async (turn) => {
      const { verdict, passages } = await follow('who sold serbia missiles?', turn);
      expect(verdict).toBe('perhaps');
      expect(passages[0]?.text).toContain('missile');
    },
  );

  it.each([
    ['so who is dodik?', 'Dodik'],
    ['Ok. What is hedging?', 'Kuik'],
    ['who wrote this?', 'Küsmenoğlu'],
    ['bu raporu kim yazdı?', 'Küsmenoğlu'],
  ])('is not completed if it is complete, however it opens: %j', async (turn, word) => {
    const { understood, verdict, passages } = await follow('what is sharp power?', turn);
    expect({ understood, verdict }).toEqual({ understood: turn, verdict: 'answered' });
    expect(passages[0]?.text).toContain(word);
  });

  it('is replaced by what a correction means', async () => {
    const { understood, passages } = await follow('what is hedging?', 'no, I meant sharp power');
    expect(understood).toBe('what is sharp power');
    expect(passages[0]?.highlights.join(' ')).toContain('Sharp power is regarded');
  });
});
