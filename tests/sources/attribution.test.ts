import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { attributionsOf, type Speaker } from '../../src/sources/attribution.js';
import { sourceGraphOf } from '../../src/sources/graph.js';
import { withSourcesFirst } from '../../src/sources/prefer.js';
import { unsourcedClaims } from '../../src/sources/unsourced.js';
import { brief, briefCorpus, otherDocument, passageAt } from './brief.js';

/** Paragraph, beginning of the sentence, who says it, the words that tell, the entries of the list behind it. */
const SENTENCES: readonly (readonly [string, string, Speaker, string | null, readonly number[]])[] = [
  ['p1', 'The Cold War ended', 'author', null, []],
  ['p2', 'In this context, while the United States maintains', 'author', null, []],
  ['p4', 'This study aims', 'author', null, []],
  ['p6', 'For many years', 'unnamed', 'international relations theorists', []],
  ['p6', 'However, recent', 'unnamed', 'recent international literature and policy publications', []],
  ['p6', 'Indeed, many analysts', 'unnamed', 'many analysts', []],
  ['p8', 'A pure balancing strategy is considered', 'unnamed', 'is considered', []],
  ['p8', 'Moreover, it is not seen', 'unnamed', 'it is not seen', []],
  ['p10', 'According to neorealists', 'unnamed', 'neorealists', []],
  ['p10', 'In contrast, according to', 'unnamed', 'the regime legitimacy approach', []],
  ['p11', 'According to Kuik', 'source', 'Kuik Cheng-Chwee', [3]],
  ['p12', 'Such risks tend', 'author', null, []],
  ['p14', 'Small states face', 'author', null, []],
  ['p23', 'There are various assessments', 'unnamed', 'various assessments in the literature', []],
  ['p25', 'Although the methods', 'unnamed', 'it is frequently emphasized', []],
  ['p27', "According to Joseph Nye's", 'named', 'Joseph Nye', [4]],
  ['p27', 'Therefore, this emerging', 'unnamed', 'is defined as', []],
  ['p31', 'Similarly, it is argued', 'unnamed', 'it is argued', []],
  ['p35', 'As an example, agreements', 'footnote', null, [7]],
  ['p36', 'For example, the Southern', 'footnote', null, [9]],
  ['p38', 'For instance, the statements', 'named', 'Bosnia and Herzegovina Presidency member Denis Bećirović', [17]],
  ['p39', 'As also expressed', 'unnamed', 'various media outlets', []],
  ['p41', 'According to analyses', 'source', 'Jamestown Foundation', [10]],
  ['p42', 'Indeed, in 2025', 'author', null, []],
  ['p43', 'In this context, some analyses', 'unnamed', 'some analyses', []],
  ['p45', 'For instance, it is stated', 'unnamed', 'it is stated', []],
  ['p45', 'Various analyses and media', 'unnamed', 'Various analyses and media sources', []],
  ['p45', "For example, Serbia's procurement", 'footnote', null, [8]],
  ['p46', 'It is argued', 'unnamed', 'It is argued', []],
  ['p47', 'Indeed, some media sources', 'footnote', 'some media sources', [12]],
  ['p49', 'In an analysis published', 'source', 'RUSI', [15]],
  ['p49', 'The same analysis', 'source', 'The same analysis', [15]],
  ['p51', 'In various analyses', 'unnamed', 'various analyses and media sources', []],
  ['p52', 'Serbian leaders', 'unnamed', 'Serbian leaders', []],
  ['p53', 'Aleksandar Vučić defines', 'named', 'Aleksandar Vučić', []],
  ['p53', 'The Vučić administration', 'footnote', null, [14]],
  ['p54', 'For example, in statements', 'named', 'Vučić', []],
  ['p55', 'Beeker (2021)', 'source', 'Beeker', [1]],
  ['p56', 'Indeed, various sources', 'footnote', 'various sources', [8]],
  ['p56', 'Nevertheless, the ordering', 'footnote', null, [8]],
  ['p56', 'Various media sources', 'unnamed', 'Various media sources', []],
  ['p57', 'For example, statements by', 'named', "Kosovo's Minister of Defense, Maćedonci", [23]],
  ['p57', 'Vučić states', 'named', 'Vučić', []],
  ['p58', 'Great powers in the region', 'author', null, []],
  ['p63', 'At present, it is argued', 'unnamed', 'it is argued', []],
];

const graph = sourceGraphOf(brief.document);

describe('who says a sentence', () => {
  it.each(SENTENCES)('is told in %s, %s…: %s', (address, opening, speaker, words, entries) => {
    const found = attributionsOf(passageAt(brief, address), graph).find(({ sentence }) => sentence.startsWith(opening));
    expect(found?.speaker).toBe(speaker);
    expect(found?.words).toBe(words);
    expect(found?.sources.map(({ reference }) => reference?.n)).toEqual(entries);
  });

  it('is told for every sentence of a passage, in order, with its notes', () => {
    const passage = passageAt(brief, 'p56');
    const attributions = attributionsOf(passage, graph);
    expect(attributions.map(({ sentence }) => sentence)).toEqual(passage.sentences);
    expect(attributions.flatMap(({ footnotes }) => footnotes)).toEqual([9, 10]);
  });

  it('is told in documents of other forms', () => {
    const { document, passages } = otherDocument('e1-last-house');
    const named = passages
      .flatMap((passage) => attributionsOf(passage, sourceGraphOf(document)))
      .filter(({ speaker }) => speaker === 'named');
    expect(named.map(({ words }) => words)).toEqual([
      'Dr. M. Alvarez of the State Dept. of Insurance',
      'Mr. T. Okada',
      'Sen. P. Dulles',
    ]);
  });
});

describe('claims with no source', () => {
  const claims = unsourcedClaims(brief.document);
  const openings = claims.map(({ passage, sentence }) => `${passage} ${sentence.split(' ').slice(0, 4).join(' ')}`);

  it('are the dates, figures and events that nothing vouches for', () => {
    expect(openings).toEqual(
      expect.arrayContaining([
        'p1 The Cold War ended',
        'p37 For example, regulations such',
        'p40 For example, Russian investments',
        'p42 Indeed, in 2025, Serbia',
        'p45 For instance, it is',
        'p46 For example, it is',
        'p54 For example, in statements',
        "p61 For example, Serbia's procurement",
      ]),
    );
  });

  it('are none of the sentences with a note or a citation, nor plain argument', () => {
    const sourced = brief.document.footnotes.map(({ sentence }) => sentence);
    expect(claims.filter(({ sentence }) => sourced.includes(sentence))).toEqual([]);
    expect(claims.length).toBeLessThan(20);
    expect(openings.filter((opening) => /^p(?:[5-9]|1\d|2[0-2]) /u.test(opening))).toEqual([]);
  });

  it('say what makes them claims, and who is made to say them', () => {
    expect(claims.find(({ passage }) => passage === 'p1')).toMatchObject({ signs: ['date', 'event'], words: null });
    expect(claims.find(({ passage }) => passage === 'p45')).toMatchObject({ signs: ['date'], words: 'it is stated' });
  });

  it('take no figure within a name for a number', () => {
    const document = otherDocument('d1-feeding-the-timetable').document;
    expect(unsourcedClaims(document).map(({ passage }) => passage)).not.toContain('p6');
  });
});

describe('an answer to a question for a source', () => {
  const cited = (address: string, highlight: number, rank: number) => {
    const passage = passageAt(brief, address);
    return { ...passage, rank, highlights: passage.sentences.slice(highlight, highlight + 1), score: 1 / rank };
  };
  const answer = (...passages: ReturnType<typeof cited>[]): Answer => ({
    question: 'who says so',
    understood: 'who says so',
    language: 'en',
    verdict: 'answered',
    answered: true,
    confidence: 0.9,
    reason: { code: 'quoted' },
    passages,
  });
  const order = ({ passages }: Answer) => passages.map(({ address, rank }) => [address, rank]);

  it('puts a passage first whose marked sentence has a source', () => {
    const given = answer(cited('p61', 0, 1), cited('p56', 0, 2), cited('p56', 1, 3), cited('p45', 0, 4));
    expect(order(withSourcesFirst(given, briefCorpus))).toEqual([
      ['p56', 1],
      ['p61', 2],
      ['p56', 3],
      ['p45', 4],
    ]);
  });

  it('stays as it is where the first passage has one, or none has', () => {
    const sourced = answer(cited('p56', 1, 1), cited('p61', 0, 2));
    expect(withSourcesFirst(sourced, briefCorpus)).toBe(sourced);
    const none = answer(cited('p61', 0, 1), cited('p60', 0, 2));
    expect(withSourcesFirst(none, briefCorpus)).toBe(none);
  });
});
