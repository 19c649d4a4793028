import { describe, expect, it } from 'vitest';
import { spellingFrom } from '../../src/index/spelling.js';
import { wordsOf } from '../../src/index/words.js';

const entry = (text: string) => ({ text, role: 'passage' as const, passage: 0, sentence: null, lang: 'en' });

describe('spellingFrom', () => {
  const mend = spellingFrom(
    wordsOf(
      'Serbia follows a hedging strategy and buys missiles, it is stated; its dependence grows in a small arena.',
    ),
    [entry('does it depend on missles from abroad, or on nothing')],
  );

  it.each([
    ['what is hegding', 'what is hedging'],
    ['strategey of serbai?', 'strategy of serbia?'],
    ['what is hedging', 'what is hedging'],
    ['missles from abroad', 'missles from abroad'],
    ['hedgings', 'hedgings'],
    ['a sturgeon', 'a sturgeon'],
    ['when has it started', 'when has it started'],
    ['arent there missels', 'arent there missiles'],
    ['shall it', 'shall it'],
    ['стратегия', 'стратегия'],
  ])('reads %j as %j', (typed, mended) => {
    expect(mend(typed)).toBe(mended);
  });
});
