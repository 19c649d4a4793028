/** Which words may stand for each other. */

import { describe, expect, it } from 'vitest';
import { openThesaurus } from '../../src/wording/thesaurus.js';

const thesaurus = openThesaurus();
const areSynonyms = (left: string, right: string) =>
  !thesaurus.areOpposites(left, right) && thesaurus.shareMeaning(thesaurus.entry(left), thesaurus.entry(right));

describe('the thesaurus', () => {
  it.each([
    'purchase buying',
    'demonstrates shows',
    'rapid quick',
    'modernise modernize',
    'sought tried',
    'procurement purchase',
  ])('takes %s for the same', (pair) => {
    const [left = '', right = ''] = pair.split(' ');
    expect(thesaurus.areForms(left, right) || areSynonyms(left, right)).toBe(true);
  });

  it.each([
    'flee fled',
    'fly flew',
    'ride rode',
    'leap leapt',
    'alumnus alumni',
    'index indices',
    'wife wives',
    'base bases',
    'ox oxen',
    'traffic trafficked',
    'control controlled',
    'good best',
    'person people',
    'city cities',
  ])('knows %s for two forms of one word', (pair) => {
    const [left = '', right = ''] = pair.split(' ');
    expect(thesaurus.areForms(left, right)).toBe(true);
  });

  it.each(['fled flew', 'index indicate', 'lead lend', 'policy police', 'new news'])(
    'knows %s for forms of two words',
    (pair) => {
      const [left = '', right = ''] = pair.split(' ');
      expect(thesaurus.areForms(left, right)).toBe(false);
    },
  );

  it.each(['increase decrease', 'direct indirect', 'economic military', 'overt covert', 'army navy', 'accept reject'])(
    'takes %s for different',
    (pair) => {
      const [left = '', right = ''] = pair.split(' ');
      expect(thesaurus.areForms(left, right) || areSynonyms(left, right)).toBe(false);
    },
  );
});
