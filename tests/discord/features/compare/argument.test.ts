import { describe, expect, it } from 'vitest';
import { comparisonIn, comparisonOf } from '../../../../src/discord/features/compare/argument.js';
import { renderUnknownComparison } from '../../../../src/discord/features/compare/card.js';
import { LANGUAGES, wordsIn } from '../../../../src/words/words.js';
import { documentOf, library } from '../../answers.js';

const waters = documentOf([
  'Norway trains in winter. Japan buys fish. Camp Polaris opened.',
  'Norwegian loans help. Japanese trade grew. Camp Polaris closed.',
  'Camp Polaris is empty. The European Union waits. The European Union pays.',
]);

describe('comparisonOf', () => {
  it.each([
    ['NO,JP:economy', ['NO', 'JP'], 'economy'],
    ['norvège,Японию:energy', ['NO', 'JP'], 'energy'],
    ['camp polaris,eu:Wirtschaft', ['Camp Polaris', 'EU'], 'economy'],
  ])('reads %j in a document that speaks of them', (argument, actors, aspect) => {
    expect(comparisonOf(argument, waters)).toEqual({ actors, aspect });
  });

  it.each([
    'US,JP:economy',
    'NO,Norway:economy',
    'NO:economy',
    'NO,JP:cookery',
    'NO,JP,EU,Camp Polaris:economy',
    '',
    ':',
  ])('gives null for %j', (argument) => {
    expect(comparisonOf(argument, waters)).toBeNull();
  });
});

describe('comparisonIn', () => {
  it('understands states that no brief at hand need speak of, in any language', () => {
    expect(comparisonIn('Japonya ile Norveç enerji')).toEqual({ actors: ['JP', 'NO'], aspect: 'energy' });
    expect(comparisonIn('eu and uk trade')).toEqual({ actors: ['EU', 'GB'], aspect: 'economy' });
  });

  it('takes no name from within another', () => {
    expect(comparisonIn('the Paris Agreement and the Washington Post')).toBeNull();
  });
});

describe('renderUnknownComparison', () => {
  const said = (entry: typeof waters, language: (typeof LANGUAGES)[number]) =>
    JSON.stringify(renderUnknownComparison({ entry, words: wordsIn(language), library: library(entry) })(4_000));

  it.each(LANGUAGES)('names the actors of the document in %s', (language) => {
    expect(said(waters, language)).toContain('Camp Polaris');
    expect(said(waters, language)).not.toMatch(/\{\w+\}/u);
  });

  it('says so where there are none', () => {
    expect(said(documentOf(['Nobody is named here.']), 'en')).toContain('does not discuss two actors');
  });
});
