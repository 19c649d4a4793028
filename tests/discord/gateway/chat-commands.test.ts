import { describe, expect, it } from 'vitest';
import { chatCommandsOf } from '../../../src/discord/gateway/chat-commands.js';
import { features } from '../features-list.js';

const read = (text: string) => {
  const found = features.inChat(text);
  return found === null ? null : [found.feature.name, found.argument];
};

describe('a command typed in a message', () => {
  it.each([
    ['define hedging', 'define', 'hedging'],
    ['/define hedging', 'define', 'hedging'],
    ['DEFINE: “sharp power”?', 'define', 'sharp power'],
    ['define the term hedging', 'define', 'hedging'],
    ['define', 'define', ''],
    ['outline', 'outline', ''],
    ['Outline, please', 'outline', ''],
    ['timeline!', 'timeline', ''],
    ['numbers', 'numbers', ''],
    ['find "win-win"', 'find', 'win-win'],
    ['find “how do states choose”', 'find', 'how do states choose'],
    ['find Camp Bondsteel', 'find', 'Camp Bondsteel'],
    ['read conclusion', 'read', 'conclusion'],
    ['read', 'read', ''],
    ['compare us and china economy', 'compare', 'US,CN:economy'],
    ['compare China, Russia and the U.S. on the military', 'compare', 'CN,RU,US:military'],
    ['compare russia with china', 'compare', 'RU,CN:instruments'],
    ['help', 'help', ''],
    ['about', 'about', ''],
    ['start', 'start', ''],
    ['passage 12', 'passage', '12'],
    ['gliederung', 'outline', ''],
    ['lies Conclusion', 'read', 'Conclusion'],
    ['vergleiche Russland und China: Wirtschaft', 'compare', 'RU,CN:economy'],
    ['définir hedging', 'define', 'hedging'],
    ['definir hedging', 'define', 'hedging'],
    ['à propos', 'about', ''],
    ['zaman çizelgesi', 'timeline', ''],
    ['karşılaştır Rusya’yı ve Çin’i medya', 'compare', 'RU,CN:media'],
    ['о документе', 'about', ''],
    ['сравнить Россию и Китай энергетика', 'compare', 'RU,CN:energy'],
    ['definiši hedging', 'define', 'hedging'],
    ['упореди САД и Кину војска', 'compare', 'US,CN:military'],
    ['查找“win-win”', 'find', 'win-win'],
    ['比较美国和中国经济', 'compare', 'US,CN:economy'],
    ['目录', 'outline', ''],
  ])('%j is %s of %j', (text, name, argument) => {
    expect(read(text)).toEqual([name, argument]);
  });

  it.each([
    'find out who sold missiles to Serbia',
    'find me the part on energy',
    'find what China wants?',
    'help me understand why states hedge',
    'about NATO',
    'start of the war in Ukraine',
    'numbers of soldiers in Kosovo',
    'outline the strategy of China',
    'compare hedging and bandwagoning',
    'compare Russia and China’s positions towards enlargement',
    'define how small states choose between the powers',
    'definehedging',
    'what is hedging?',
    '',
    '?',
  ])('%j is not a look-up', (text) => {
    expect(features.inChat(text)).toBeNull();
  });

  it('tells the language of the command word, English where it is shared', () => {
    expect(features.inChat('zeitleiste')?.language).toBe('de');
    expect(features.inChat('начать')?.language).toBe('ru');
    expect(features.inChat('timeline')?.language).toBe('en');
  });
});

describe('a text of two thousand characters that fold into many each', () => {
  it('is seen at once to be no command', () => {
    const text = 'ﷺ'.repeat(2000);
    read(text);
    const before = process.cpuUsage();
    expect(read(text)).toBeNull();
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(60);
  });
});

describe('words on both sides of the argument', () => {
  const where = {
    en: 'where is … mentioned',
    tr: '… nerede geçiyor',
    'sr-Latn': 'gde se pominje',
    'sr-Cyrl': 'где се помиње',
    ru: 'где упоминается',
    zh: '…在哪里出现',
    de: 'wo wird … erwähnt',
    fr: 'où … est-il cité',
  };
  const { inChat } = chatCommandsOf([{ name: 'where', chat: { words: where, argument: ({ bare }) => bare } }]);

  it.each([
    ['where is the quay mentioned?', 'the quay', 'en'],
    ['Where is RUSI mentioned', 'RUSI', 'en'],
    ['RUSI nerede geçiyor?', 'RUSI', 'tr'],
    ['RUSI在哪里出现？', 'RUSI', 'zh'],
    ['où RUSI est-il cité ?', 'RUSI', 'fr'],
  ])('%j looks up %j', (text, argument, language) => {
    expect(inChat(text)).toMatchObject({ argument, language });
  });

  it.each(['where is the quay?', 'is it mentioned?', 'nerede geçiyor?', 'where is mentioned'])(
    '%j does not',
    (text) => {
      expect(inChat(text)).toBeNull();
    },
  );
});
