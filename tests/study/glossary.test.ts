import { beforeAll, describe, expect, it } from 'vitest';
import type { CorpusDocument } from '../../src/corpus/corpus.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { glossaryOf, lookUpTerm } from '../../src/study/glossary.js';
import { documentOf } from '../discord/answers.js';

const termsOf = (...paragraphs: string[]) => glossaryOf(documentOf(paragraphs)).map(({ name }) => name);

describe('glossaryOf', () => {
  it.each([
    ['The term drift is defined as a slow change of course.', 'drift'],
    ['According to Nor, the concept of anchoring is understood as holding a price.', 'anchoring'],
    ['In practice, soft mooring refers to a contract without a date.', 'soft mooring'],
    ['Dry docking is regarded as a type of insurance.', 'dry docking'],
    ['In summary, the late berthing approach is regarded as a strategy of waiting.', 'late berthing'],
    ['Ports fill up. This situation is known as crowding.', 'crowding'],
    ['Ports fill up. This state of things is called the “narrow gate.”', 'narrow gate'],
    ["By Lind's definition, ballast is whatever keeps a port open.", 'ballast'],
    ['The term slack water means that nobody moves.', 'slack water'],
    ['The quay approach argues that walls come first.', 'quay'],
  ])('takes from %j the term %j', (text, term) => {
    expect(termsOf(text)).toEqual([term]);
  });

  it.each([
    'Lindgren refers to the ministry’s report.',
    'Unlike mooring, docking does not refer to a contract.',
    'It is regarded as risky.',
    'This process is seen as a success.',
    'He called it “a wish list with a stamp on it that nobody reads”.',
    'The ministry is considered one of the buyers.',
  ])('takes no term from %j', (text) => {
    expect(termsOf(text)).toEqual([]);
  });

  it('takes acronyms in brackets whose letters are those of the name before them', () => {
    const [term, ...others] = glossaryOf(documentOf(['The Port Authority of Split (PAS) and the buyers (ABC) met.']));
    expect([term?.name, term?.aliases]).toEqual(['PAS', ['Port Authority of Split']]);
    expect(others).toEqual([]);
  });

  it('keeps both senses of a term, in the order of the text, also one explained in brackets', () => {
    const [term] = glossaryOf(
      documentOf([
        'States try hedging (playing both sides) now.',
        'Hedging is defined as waiting. Later, hedging is regarded as a strategy of delay.',
      ]),
    );
    expect(term?.definitions.map(({ sentences }) => sentences.join(' '))).toEqual([
      'States try hedging (playing both sides) now.',
      'Hedging is defined as waiting.',
      'Later, hedging is regarded as a strategy of delay.',
    ]);
  });

  it('cites the sentence before as well where the definition points back to it', () => {
    const [term] = glossaryOf(documentOf(['Ports fill up. This situation is known as crowding.']));
    expect(term?.definitions[0]?.sentences).toEqual(['Ports fill up.', 'This situation is known as crowding.']);
  });

  it('is quick on hostile text', () => {
    const hostile = `${'The "term (is defined as '.repeat(2000)}end.`;
    const started = performance.now();
    glossaryOf(documentOf([hostile]));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('lookUpTerm', () => {
  const entry = documentOf(['The term hedging is defined as waiting.', 'Small ports wait. The small port pays.']);

  it.each(['hedging', 'HEDGING', 'the hedging strategy', 'hedge', 'Hédging'])(
    'finds the definition for %j',
    (typed) => {
      expect(lookUpTerm(entry, typed).kind).toBe('defined');
    },
  );

  it('tells what is used but not defined, with every sentence that uses it', () => {
    const found = lookUpTerm(entry, 'small port');
    expect(found).toMatchObject({ kind: 'used', uses: [{ sentences: ['Small ports wait.', 'The small port pays.'] }] });
  });

  it.each(['sourdough', '', 'the', '???'])('knows nothing of %j', (typed) => {
    expect(lookUpTerm(entry, typed)).toEqual({ kind: 'unknown' });
  });
});

describe('the brief', () => {
  let brief: CorpusDocument;
  beforeAll(async () => {
    const [entry] = (await loadCorpus('corpus')).documents;
    if (entry === undefined) throw new Error('There is no brief');
    brief = entry;
  });

  it('defines its terms where a reader finds them', () => {
    const where = glossaryOf(brief).map(({ name, definitions }) => [
      name,
      ...definitions.map(({ passage }) => passage.address),
    ]);
    expect(where).toEqual([
      ['hedging', 'p4', 'p6', 'p11', 'p21'],
      ['balancing', 'p7'],
      ['bandwagoning', 'p7', 'p17'],
      ['regime legitimacy', 'p9'],
      ['economic pragmatism', 'p15'],
      ['binding engagement', 'p16'],
      ['conditional binding engagement', 'p16'],
      ['limited bandwagoning', 'p17'],
      ['sovereignty denial', 'p18'],
      ['indirect balancing', 'p20'],
      ['soft power', 'p27'],
      ['sharp power', 'p27', 'p28'],
      ['KSF', 'p34'],
      ['two-chair policy', 'p52'],
    ]);
  });

  it('uses “proxy war” without defining it', () => {
    expect(lookUpTerm(brief, 'proxy war').kind).toBe('used');
  });
});
