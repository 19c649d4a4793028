/** Which language a question is taken for. */

import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/embedding/language.js';

const QUESTIONS = {
  en: ['Which countries trade with the island?', 'why did the growers light candles', 'how old is the canal'],
  tr: ['Kanalı kim kazdı ve ne zaman bitirdi?', 'adanin en buyuk limani hangisi', 'Bu belgede ne anlatılıyor?'],
  sr: ['Ko je iskopao kanal i zašto?', 'koliko je brodova uplovilo u luku', 'Šta kaže ovaj tekst o vodi?'],
  'sr-Cyrl': ['Ко је ископао канал и зашто?', 'Колико је људи живело у граду?', 'шта каже овај текст о јабукама'],
  ru: ['Кто вырыл этот канал?', 'сколько кораблей вошло в гавань', 'Что говорится о воде в этом тексте?'],
  zh: ['谁挖了这条运河？', '港口是什么时候加深的', '这篇文章说了什么？'],
  de: ['Wer hat den Kanal gegraben?', 'warum zünden die bauern kerzen an', 'Was steht in diesem Text über Wasser?'],
  fr: ['Qui a creusé le canal ?', 'pourquoi allume-t-on des bougies la nuit', 'Que dit ce texte de l’eau ?'],
};

describe('languageOf', () => {
  it.each(Object.entries(QUESTIONS))('knows questions in %s for certain', async (code, questions) => {
    expect(await Promise.all(questions.map(languageOf))).toEqual(questions.map(() => ({ code, certain: true })));
  });

  it.each([
    'Budva',
    'Adriatic Sea',
    'Novak Petrović',
    'NATO',
    'budget?',
    'Ivan Đorđević & Ana Šarić',
    'Ancona Venice Split',
  ])('takes the bare name or word %j for English without being certain', (name) =>
    expect(languageOf(name)).resolves.toEqual({ code: 'en', certain: false }),
  );

  it.each(['', ' ', '???', '🧭', '1999', '\ud800', '\0'])(
    'takes %j, which has no letters, for no certain language',
    (text) => expect(languageOf(text)).resolves.toMatchObject({ certain: false }),
  );

  it.each([
    ['zh', 'hedging 是什么意思'],
    ['ru', 'что такое hedging'],
    ['tr', 'hedging nedir ve neden önemli'],
    ['sr', 'šta je to hedging i zašto je važan'],
    ['en', 'who is Çağlar and what did he write?'],
    ['en', 'what does the word "Außenpolitik" mean?'],
  ])('takes a mixed question for %s by its grammar: %s', (code, question) =>
    expect(languageOf(question)).resolves.toMatchObject({ code }),
  );

  it('is not certain of a single word, whatever its letters look like', async () => {
    expect((await languageOf('sankcije')).certain).toBe(false);
    expect(await languageOf('ne kaže se')).toEqual({ code: 'sr', certain: true });
  });

  it('takes no notice of case', async () => {
    for (const question of [...QUESTIONS.en, ...QUESTIONS.ru, ...QUESTIONS.de]) {
      expect((await languageOf(question.toUpperCase())).code).toBe((await languageOf(question)).code);
    }
  });
});
