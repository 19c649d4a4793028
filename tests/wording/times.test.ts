/** Whether a question names another time than the text that answers it. */

import { describe, expect, it } from 'vitest';
import { otherTime } from '../../src/wording/times.js';

const said = (text: string, notes = '') => ({ text, language: 'en', notes });

describe('otherTime', () => {
  it.each<[string, string, string]>([
    ['en', 'did they want short-term gains?', 'short-term'],
    ['tr', 'kısa vadeli kazanç mı istiyorlardı?', 'kısa vadeli'],
    ['sr', 'da li su hteli kratkoročnu korist', 'kratkoročnu'],
    ['sr-Cyrl', 'да ли су хтели краткорочну корист', 'краткорочну'],
    ['ru', 'хотели ли они краткосрочной выгоды', 'краткосрочной'],
    ['zh', '他们想要短期利益吗', '短期'],
    ['de', 'wollten sie kurzfristigen Gewinn?', 'kurzfristigen'],
    ['fr', 'voulaient-ils un gain à court terme ?', 'court terme'],
  ])('tells what is not meant to last from what is, in %s', (language, question, asked) => {
    expect(otherTime(question, language, said('They aim at a long-term relationship.'))).toEqual({
      asked,
      said: 'long-term',
    });
    expect(otherTime(question, language, said('They aim at short-term benefits.'))).toBeNull();
  });

  it.each<[string, string, string]>([
    ['what changed from 1991 on?', 'It has returned since the 2010s.', '1991'],
    ['what changed in the 1990s?', 'It has returned since the 2010s.', '1990s'],
    ['was änderte sich ab 1991?', 'It has returned since the 2010s.', '1991'],
  ])('%j asks of another time than %j', (question, text, asked) => {
    expect(otherTime(question, 'en', said(text))).toEqual({ asked, said: '2010s' });
  });

  it('takes no time for another where the text or its notes have it, the text has none, or both are offered', () => {
    expect(otherTime('what changed in 2014?', 'en', said('It has returned since the 2010s.'))).toBeNull();
    expect(otherTime('what did Kuik write in 2008?', 'en', said('As of 2026 it holds.', 'Kuik (2008)'))).toBeNull();
    expect(otherTime('what changed in 2014?', 'en', said('It has returned.'))).toBeNull();
    expect(otherTime('long-term or short-term?', 'en', said('They aim at short-term benefits.'))).toBeNull();
  });
});
