import { describe, expect, it } from 'vitest';
import { withPrintedNames } from '../../src/answer/names.js';

describe('withPrintedNames', () => {
  it.each([
    ['does Beijing lend money', 'does China lend money'],
    ['is Brussels to blame', 'is the European Union to blame'],
    ['what did the UNSC do', 'what did the United Nations Security Council do'],
    ['who joined the BRI', 'who joined the Belt and Road Initiative'],
    ['how does us policy work', 'how does United States policy work'],
    ['who wrote this brief?', 'who wrote?'],
    ['beijing serbia policy', 'China serbia policy'],
    ['what did the Kremlin say to the PRC', 'what did Russia say to China'],
    ['does the UAE pay', 'does the United Arab Emirates pay'],
    ['drones and AI', 'unmanned aerial vehicles and artificial intelligence'],
  ])('reads %j as %j', (typed, printed) => {
    expect(withPrintedNames(typed)).toBe(printed);
  });

  it.each(['tell us more', 'he is right', 'the un-American way', 'a serious question'])(
    'leaves the words of %j alone',
    (typed) => {
      expect(withPrintedNames(typed)).toBe(typed);
    },
  );

  it.each([
    'What does the Paris Agreement say?',
    'who won at the Beijing Olympics',
    'did the Washington Post report it',
    'what is the Treaty of Rome',
    'Treaty of Paris',
    'the Moscow Times on gas',
    'flights from New York',
    'the washington agreement',
    'Bosnia and Herzegovina and North Macedonia',
    'the United Arab Emirates',
    'what of the Belt and Road Initiative',
    'trade with Latin America',
  ])('rewrites no name within %j', (typed) => {
    expect(withPrintedNames(typed)).toBe(typed);
  });

  it('returns the question unchanged if nothing would be left of it', () => {
    expect(withPrintedNames('the brief')).toBe('the brief');
  });
});
