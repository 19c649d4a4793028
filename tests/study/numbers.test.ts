import { beforeAll, describe, expect, it } from 'vitest';
import type { CorpusDocument } from '../../src/corpus/corpus.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { numbersOf } from '../../src/study/numbers.js';
import { documentOf } from '../discord/answers.js';

const figures = (text: string) =>
  numbersOf(documentOf([text])).map(({ kind, written, counts }) => [kind, written, counts].join('|'));

describe('numbersOf', () => {
  it.each([
    ['It has five main components.', ['amount|five|main components']],
    ['All three actors agree.', ['amount|three|actors']],
    ['It cost €18 million.', ['amount|€18 million|']],
    ['It rose by 44 per cent to 12.7%.', ['amount|44 per cent|', 'amount|12.7%|']],
    ['They opened 48 banks in twenty-six counties.', ['amount|48|banks', 'amount|twenty-six|counties']],
    ['A MiG-29 and a CH-92A flew.', ['name|MiG-29|', 'name|CH-92A|']],
    ['In March 2026 it ended (Kuik, 2008).', ['date|March 2026|', 'citation|2008|Kuik']],
    ['Beeker (2021) notes two elements.', ['citation|2021|Beeker', 'amount|two|elements']],
    ['Thousands of people came, hundreds of them on foot.', ['amount|Thousands|people']],
  ])('reads %j', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    'It is one of the regions.',
    'They need one another.',
    'A two-chair policy and a zero-sum game.',
    'The two may differ.',
  ])('counts nothing in %j', (text) => {
    expect(figures(text)).toEqual([]);
  });
});

describe('the brief', () => {
  let brief: CorpusDocument;
  beforeAll(async () => {
    const [entry] = (await loadCorpus('corpus')).documents;
    if (entry === undefined) throw new Error('There is no brief');
    brief = entry;
  });

  it('has every figure that stands in its body', () => {
    const digits = (text: string) => text.match(/\d+/gu) ?? [];
    const body = brief.passages.filter(({ paragraph }) => paragraph !== null);
    const listed = numbersOf(brief);
    expect(listed.flatMap((figure) => digits(figure.written)).sort()).toEqual(
      body.flatMap(({ text }) => digits(text)).sort(),
    );
  });

  it('gives each with a sentence that holds it', () => {
    const strange = numbersOf(brief).filter(
      ({ written, sentence, passage }) => !sentence.includes(written) || !passage.text.includes(sentence),
    );
    expect(strange).toEqual([]);
  });
});
