import { describe, expect, it } from 'vitest';
import { hedgeSuffix } from '../../../src/discord/card/hedge.js';
import { wordsIn } from '../../../src/words/words.js';

const en = wordsIn('en');

describe('hedgeSuffix', () => {
  it.each([
    ['It is argued that the port was sold too cheaply.', ' · *argued*'],
    ['It has been noted that the port is old.', ' · *stated, no source named*'],
    ['According to Anna Berg, the port is old.', ' · *attributed to Anna Berg*'],
    ['The port may be sold.', ' · *described as possible*'],
    ['The port was sold in 2011.', ''],
  ])('of “%s” is “%s”', (sentence, suffix) => {
    expect(hedgeSuffix([sentence], en)).toBe(suffix);
  });

  it('says each hedge of several sentences once', () => {
    expect(hedgeSuffix(['It may rain.', 'It might snow, as it is argued that it must.'], en)).toBe(
      ' · *described as possible* · *argued*',
    );
  });

  it('escapes markup in a name and speaks the reader’s language', () => {
    expect(hedgeSuffix(['According to *Anna* Berg, it is old.'], wordsIn('de'))).toBe(
      ' · *zugeschrieben: \\*Anna\\* Berg*',
    );
  });
});
