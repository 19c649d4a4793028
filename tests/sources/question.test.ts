import { describe, expect, it } from 'vitest';
import { asksForSource, subjectOfSourceQuestion } from '../../src/sources/question.js';

describe('a question for a source', () => {
  it.each([
    ["What's the source for the missile purchase?", 'the missile purchase'],
    ['which source backs the claim on Montenegro', 'the claim on Montenegro'],
    ['who says China avoids the digital sphere?', 'China avoids the digital sphere'],
    ['Where does the claim about the French jets come from?', 'the French jets'],
    ['how do we know that Serbia bought missiles?', 'Serbia bought missiles'],
    ['Füze alımı için hangi kaynak gösteriliyor?', 'Füze alımı için'],
    ['Koji je izvor za kupovinu raketa?', 'kupovinu raketa'],
    ['Ко тврди да Кина избегава сукоб?', 'Кина избегава сукоб'],
    ['Кто говорит, что Китай избегает конфликта?', 'Китай избегает конфликта'],
    ['Wer sagt, dass Serbien Raketen gekauft hat?', 'Serbien Raketen gekauft hat'],
    ['Was ist die Quelle für den Raketenkauf?', 'den Raketenkauf'],
    ['Qui dit que la Chine évite le conflit ?', 'la Chine évite le conflit'],
    ['D’où vient l’affirmation sur les missiles ?', 'les missiles'],
    ['谁说塞尔维亚购买了导弹？', '塞尔维亚购买了导弹'],
    ['购买导弹的来源是什么？', '购买导弹'],
  ])('is told by its words: %s', (question, subject) => {
    expect(subjectOfSourceQuestion(question)).toBe(subject);
  });

  it.each(['source?', 'Kaynak?', 'Bunu kim söylüyor?', 'izvor?', 'Quelle?', '出处？'])(
    'may name no subject: %s',
    (question) => {
      expect(subjectOfSourceQuestion(question)).toBe(question);
    },
  );

  it.each([
    'What are the sources of Russian influence in the Balkans?',
    'Who sold missiles to Serbia?',
    'Where is Camp Bondsteel?',
    'Where does Serbia stand on NATO?',
    'Rusya’nın etki kaynakları nelerdir?',
    'Koji su izvori ruskog uticaja?',
    'Каковы источники влияния России?',
    'Was sind die Quellen des russischen Einflusses?',
    'Quelles sont les sources d’influence de la Russie ?',
    '俄罗斯影响力的来源是什么？',
    '',
  ])('is not one about sources of influence or anything else: %s', (question) => {
    expect(asksForSource(question)).toBe(false);
  });
});
