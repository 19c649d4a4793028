/** The notation of language files. */

import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.js';
import { firstIn, isWhole, lengthAt, list, meantIn, standsIn } from '../../src/languages/phrases.js';
import { wordsIn } from '../../src/languages/words.js';

describe('a phrase', () => {
  it.each<[string, string]>([
    ['how many', 'How many?'],
    ['kaç yıl', 'KAC YIL'],
    ["what's up", "What's up"],
    ["what's up", 'what’s up'],
    ["what's up", 'whats up!'],
    ["what's up", 'what s up'],
    ['(is|was) it', 'was it?'],
    ['[the|a] title', 'title'],
    ['[the|a] title', 'the title'],
    ['procent*', 'procentima'],
    ['the * of', 'the price of'],
    ['both … and', 'both Russia, China and'],
    ['page #', 'page 12'],
    ['das ^', 'das Land'],
    ['!(is|was) that', 'say that'],
    ['!(is|was) that', 'that'],
    ['[的] 来源', '的来源'],
    ['a (b [c|d e]|f)', 'a b d e'],
  ])('"%s" is the whole of "%s"', (phrase, text) => {
    expect(isWhole([phrase], wordsIn(text))).toBe(true);
  });

  it.each<[string, string]>([
    ['how many', 'how many are there'],
    ['procent', 'procenata'],
    ['das ^', 'das land'],
    ['!(is|was) that', 'was that'],
    ['page #', 'page twelve'],
    ['(is|was) it', 'it'],
  ])('"%s" is not the whole of "%s"', (phrase, text) => {
    expect(isWhole([phrase], wordsIn(text))).toBe(false);
  });

  it('is found where it stands first, at its longest', () => {
    const words = wordsIn('and so, according to whom?');
    expect(firstIn(list('to whom; according to [whom]'), words)).toEqual({ from: 2, to: 5 });
    expect(firstIn(['kim'], words)).toBeNull();
    expect(lengthAt(['and [so]'], words, 0)).toBe(2);
    expect(standsIn(['whom'], words)).toBe(true);
  });

  it('means the words in angle brackets, or all of them', () => {
    const words = wordsIn('is there a plan there');
    expect(meantIn(['is <there>'], words)).toEqual(new Set([1]));
    expect(meantIn(['a plan'], words)).toEqual(new Set([2, 3]));
  });

  it('is refused with its text where a bracket is left open', () => {
    expect(() => isWhole(['(is|was it'], wordsIn('is'))).toThrow('"(is|was it"');
  });
});

it('every phrase of every language can be read', () => {
  const words = wordsIn('x');
  const tryAll = (value: unknown): void => {
    if (typeof value === 'string') expect(() => isWhole([value], words)).not.toThrow();
    else if (Array.isArray(value)) for (const one of value) tryAll(one);
    else if (typeof value === 'object' && value !== null) tryAll(Object.values(value));
  };
  tryAll(LANGUAGES.map(({ questions }) => questions));
});

it('every language has a code of its own', () => {
  expect(new Set(LANGUAGES.map(({ code }) => code)).size).toBe(LANGUAGES.length);
});
