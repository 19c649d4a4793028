import { describe, expect, it } from 'vitest';
import { completeFrom } from '../../src/answer/follow-up.js';

describe('completeFrom', () => {
  it.each([
    ['and china?', 'what does russia want in the balkans?', 'en', 'what does china want in the balkans?'],
    ['what about the US', 'How does Russia use energy?', 'en', 'How does the US use energy?'],
    ['no, I meant the Russians', 'what do the Chinese sell to Serbia?', 'en', 'what do the Russians sell to Serbia?'],
    ['why?', 'Does Serbia join sanctions?', 'en', 'Does Serbia join sanctions – why?'],
    ['who said that', 'what is hedging', 'en', 'what is hedging – who said that'],
    [
      'is that a good thing for them?',
      'does Serbia borrow from China?',
      'en',
      'does Serbia borrow from China – is that a good thing for them?',
    ],
    ['neden?', 'Sırbistan füze aldı mı?', 'tr', 'Sırbistan füze aldı mı – neden?'],
    ['а Китай?', 'чего хочет Россия на Балканах?', 'ru', 'чего хочет Китай на Балканах?'],
    ['为什么？', '塞尔维亚买了导弹吗？', 'zh', '塞尔维亚买了导弹吗 – 为什么？'],
  ])('completes %j after %j', (question, last, language, completed) => {
    expect(completeFrom(question, last, language)).toBe(completed);
  });

  it.each([
    ['what is sharp power', 'who sold missiles to Serbia'],
    ['camp bondsteel', 'who sold missiles to Serbia'],
    ['what is this brief about', 'who sold missiles to Serbia'],
    ['Which companies build telecom networks in the region?', 'what is hedging'],
  ])('leaves %j alone, for it stands by itself', (question, last) => {
    expect(completeFrom(question, last, 'en')).toBeNull();
  });
});
