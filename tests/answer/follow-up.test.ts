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
    ['中国呢？', '俄罗斯想要什么？', 'zh', '中国想要什么？'],
    ['and in Montenegro?', 'what does China do in Serbia?', 'en', 'what does China do in Montenegro?'],
    ['and of China?', 'what is the population of Serbia?', 'en', 'what is the population of China?'],
    [
      'and with Albania?',
      'does America have troops in Kosovo?',
      'en',
      'does America have troops in Kosovo – and with Albania?',
    ],
    ['what about China then?', 'what does Russia want?', 'en', 'what does China want?'],
    // The new state may as well be the one asked for.
    ['and china?', 'who sold serbia missiles?', 'en', 'who sold serbia missiles – and china?'],
    ['no, I meant bandwagoning', 'what is hedging?', 'en', 'what is bandwagoning'],
    ['not that, sharp power', 'what is hedging?', 'en', 'what is sharp power'],
    ['why?', 'who sold missiles – who said that', 'en', 'who sold missiles – why?'],
    [
      'is there any trouble there?',
      'what did China build in Montenegro',
      'en',
      'what did China build in Montenegro – is there any trouble there?',
    ],
  ])('completes %j after %j', (question, last, language, completed) => {
    expect(completeFrom(question, last, [language])?.text).toBe(completed);
  });

  it.each([
    ['what is sharp power', 'who sold missiles to Serbia', 'en'],
    ['camp bondsteel', 'who sold missiles to Serbia', 'en'],
    ['what is this brief about', 'who sold missiles to Serbia', 'en'],
    ['Which companies build telecom networks in the region?', 'what is hedging', 'en'],
    ['who wants to join nato', 'what is sharp power', 'en'],
    ['who is on the two-chair policy', 'what is sharp power', 'en'],
    ['is there such a thing as sharp power?', 'who is dodik', 'en'],
    ['is it true that Serbia bought missiles?', 'who is dodik', 'en'],
    ['do experts say that Serbia hedges?', 'who is dodik', 'en'],
    ['how does Serbia balance its relations with Russia?', 'who is dodik', 'en'],
    ['do both Russia and China use sharp power?', 'who is dodik', 'en'],
    ['Que veut la Chine en Serbie ?', 'Qui est Dodik ?', 'fr'],
    ['Bu raporu kim yazdı?', 'Dodik kim?', 'tr'],
    ['这份报告的作者是谁？', '多迪克是谁？', 'zh'],
    ['Was will das Land?', 'Wer ist Dodik?', 'de'],
  ])('leaves %j alone after %j, for it stands by itself', (question, last, language) => {
    expect(completeFrom(question, last, [language])).toBeNull();
  });
});
