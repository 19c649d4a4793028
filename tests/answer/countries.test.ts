import { describe, expect, it } from 'vitest';
import { stateName, statesIn, withStateReplaced } from '../../src/answer/countries.js';

describe('statesIn', () => {
  it.each([
    ['does japan or croatia play a role', 'en', ['HR', 'JP']],
    ["Hırvatistan'ın rolü ne", 'tr', ['HR']],
    ['какую роль играют в Хорватии', 'ru', ['HR']],
    ['kakva je uloga Hrvatske', 'sr', ['HR']],
    ['克罗地亚的角色', 'zh', ['HR']],
    ['was macht Kroatien', 'de', ['HR']],
    ['indeed, a liberal answer', 'en', []],
  ])('finds the states of %j', (text, language, codes) => {
    expect(statesIn(text, language)).toEqual(codes);
  });
});

describe('stateName', () => {
  it('speaks the language asked for', () => {
    expect([stateName('HR', 'tr'), stateName('HR', 'sr-Cyrl'), stateName('HR', 'en')]).toEqual([
      'Hırvatistan',
      'Хрватска',
      'Croatia',
    ]);
  });
});

describe('withStateReplaced', () => {
  it('replaces the first state that is another', () => {
    expect(withStateReplaced('does china back serbia', 'Russia', 'en')).toBe('does Russia back serbia');
    expect(withStateReplaced('does russia back serbia', 'Russia', 'en')).toBe('does russia back Russia');
  });

  it('gives null where no other state is named', () => {
    expect(withStateReplaced('what is hedging', 'China', 'en')).toBeNull();
  });
});
