/** The hint below a gap. */

import { describe, expect, it } from 'vitest';
import { gapHint } from '../../../src/discord/card/gap-hint.js';
import type { GapItem } from '../../../src/study/quiz/item.js';
import { LANGUAGES, wordsIn } from '../../../src/words/words.js';
import { documentOf } from '../answers.js';

const [passage] = documentOf(['All three ferries were sold in 1999.']).passages;

function gapOf(missing: string): GapItem {
  if (passage === undefined) throw new Error('The document has no passage');
  const [sentence = ''] = passage.sentences;
  const [before = '', after = ''] = sentence.split(missing);
  return { kind: 'gap', id: 'a', passage, sentence, before, missing, after };
}

describe('the hint below a gap', () => {
  it('gives first letters and lengths, and says that a number is missing, in figures or in words', () => {
    expect(gapHint(gapOf('ferries'), wordsIn('en'))).toBe('1 word: f······');
    expect(gapHint(gapOf('three'), wordsIn('en'))).toBe('1 word, a number: t····');
    expect(gapHint(gapOf('1999'), wordsIn('en'))).toBe('1 word, a number: 1···');
    expect(gapHint(gapOf('three ferries'), wordsIn('en'))).toBe('2 words: t···· f······');
  });

  it.each(LANGUAGES)('says so in %s, within the 45 characters of a label', (language) => {
    const words = wordsIn(language);
    const [number, word] = [gapHint(gapOf('three'), words) ?? '', gapHint(gapOf('ferries'), words) ?? ''];
    expect(number.length - 't····'.length).toBeGreaterThan(word.length - 'f······'.length);
    const longest = gapHint(gapOf('1234567 1234567 12345678'), words) ?? '';
    expect(longest.length).toBeLessThanOrEqual(45);
  });
});
