/** The hedges of sentences: general English, and every sentence of the vendored brief. */

import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.js';
import { type HedgeKind, hedgesIn } from '../../src/wording/hedging.js';

const shown = (sentence: string) =>
  hedgesIn(sentence).map(({ kind, words, to }) =>
    to === undefined ? `${kind}: ${words}` : `${kind}: ${words} = ${to}`,
  );

describe('the hedges of a sentence', () => {
  it.each<[string, HedgeKind, string, string?]>([
    ['It is stated that the port was sold.', 'stated', 'It is stated that'],
    ['It has been widely reported that wheat ran out.', 'stated', 'It has been widely reported that'],
    ['It is argued that the harbour pays.', 'argued', 'It is argued that'],
    ['The bridge is considered unsafe.', 'argued', 'is considered'],
    ['The vote can be seen as a warning.', 'argued', 'can be seen as'],
    ['Prices may rise.', 'possible', 'may'],
    ['Ferries tend to be late.', 'possible', 'tend to'],
    ['The mayor is likely to resign.', 'possible', 'is likely to'],
    [
      'According to the harbour master, the quay sank.',
      'attributed',
      'According to the harbour master',
      'the harbour master',
    ],
    ['Some analysts suggest that rents will fall.', 'attributed', 'Some analysts suggest that', 'some analysts'],
    ['Okafor (2019) notes that two mills closed.', 'attributed', 'Okafor (2019) notes that', 'Okafor (2019)'],
    [
      'The ministry, on the other hand, claims that it paid.',
      'attributed',
      'The ministry, on the other hand, claims that',
      'the ministry',
    ],
    ['The mills closed, the union says.', 'attributed', 'the union says.', 'the union'],
  ])('%s', (sentence, kind, words, to) => {
    expect(hedgesIn(sentence)).toMatchObject([{ kind, words, ...(to === undefined ? {} : { to }) }]);
  });

  it.each([
    'The port was sold in May 2019.',
    'This situation indicates that the port was sold.',
    'Peace is maintained by patrols.',
    'The United States, Norway and Chile signed the treaty.',
    'When all factors are considered together, the port pays.',
    'The agreements were concluded with Norway.',
  ])('are absent from a plain statement: %s', (sentence) => {
    expect(hedgesIn(sentence)).toEqual([]);
  });

  it('are at the stated positions, in order, without overlaps', async () => {
    const { documents } = await loadCorpus('corpus');
    const sentences = documents.flatMap(({ passages }) => passages.flatMap((passage) => passage.sentences));
    for (const sentence of sentences) {
      let after = 0;
      for (const { words, start } of hedgesIn(sentence)) {
        expect(sentence.slice(start, start + words.length)).toBe(words);
        expect(start).toBeGreaterThanOrEqual(after);
        after = start + words.length;
      }
    }
  });

  it('are found in exactly the sentences of the brief that a reader finds hedged', async () => {
    const { documents } = await loadCorpus('corpus');
    const body = documents.flatMap(({ passages }) => passages.filter(({ paragraph }) => paragraph !== null));
    const hedged = body.flatMap(({ address, sentences }) =>
      sentences.flatMap((sentence, at) =>
        hedgesIn(sentence).length > 0 ? [`${address}.${at + 1} ${shown(sentence).join('; ')}`] : [],
      ),
    );
    await expect(`${hedged.join('\n')}\n`).toMatchFileSnapshot('hedged-sentences.txt');
  });
});
