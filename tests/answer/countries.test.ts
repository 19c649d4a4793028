import { describe, expect, it } from 'vitest';
import { statesIn, withStateReplaced } from '../../src/answer/countries.js';

describe('statesIn', () => {
  it.each([
    ['does japan or croatia play a role', 'en', ['HR', 'JP']],
    ["Hırvatistan'ın rolü ne", 'tr', ['HR']],
    ['какую роль играют в Хорватии', 'ru', ['HR']],
    ['kakva je uloga Hrvatske', 'sr', ['HR']],
    ['克罗地亚的角色', 'zh', ['HR']],
    ['was macht Kroatien', 'de', ['HR']],
    ['indeed, a liberal answer', 'en', []],
    ['what does Ankara want', 'en', ['TR']],
    ['the Paris Agreement', 'en', []],
    ['a canopy in Novi Sad', 'en', []],
  ])('finds the states of %j', (text, language, codes) => {
    expect(statesIn(text, language)).toEqual(codes);
  });
});

describe('withStateReplaced', () => {
  it('replaces the first state that is another', () => {
    expect(withStateReplaced('does china back serbia', 'Russia', 'en')).toBe('does Russia back serbia');
    expect(withStateReplaced('does russia back serbia', 'Russia', 'en')).toBe('does russia back Russia');
  });

  it('leaves a name within another alone', () => {
    expect(withStateReplaced('what did the Washington Post say of serbia', 'China', 'en')).toBe(
      'what did the Washington Post say of China',
    );
  });

  it('replaces behind a preposition alone where one is given', () => {
    expect(withStateReplaced('does Russia fly from the Serbia base', 'Bosnia', 'en', 'from')).toBe(
      'does Russia fly from the Bosnia base',
    );
  });

  it('gives null where no other state is named', () => {
    expect(withStateReplaced('what is hedging', 'China', 'en')).toBeNull();
  });
});
