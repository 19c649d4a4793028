import { describe, expect, it } from 'vitest';
import { citationOf } from '../../src/corpus/references/citation.js';
import { takeAddresses } from '../../src/corpus/text/inline.js';

describe('citationOf', () => {
  it.each([
    ["Okafor, C. (2019b). 'Credit in bad years', Food Policy Review, 7, pp. 1-22. https://example.org/credit"],
    ["Okafor, C. (2019b). 'Credit in bad years,' Food Policy Review, 7, pp. 1-22. https://example.org/credit"],
  ])('reads a title in straight single quotation marks: %s', (entry) => {
    expect(citationOf(entry)).toEqual({
      authors: ['Okafor, C.'],
      year: '2019b',
      title: 'Credit in bad years',
      container: 'Food Policy Review',
      url: 'https://example.org/credit',
      type: 'article-journal',
    });
  });

  it('takes an apostrophe for none', () => {
    expect(citationOf("Goh, E. (2005). 'The farmers' debt in bad years', Polity.")).toMatchObject({
      title: "The farmers' debt in bad years",
      container: 'Polity',
    });
    expect(citationOf("Goh, E. (2005). The farmers' debt. Polity.").title).toBe("The farmers' debt");
  });

  it.each([
    ['doi:10.1000/xyz', 'https://doi.org/10.1000/xyz'],
    ['DOI: 10.1000/abc.12(3).', 'https://doi.org/10.1000/abc.12(3)'],
    ['https://doi.org/10.1000/xyz', 'https://doi.org/10.1000/xyz'],
  ])('links the work that %s names', (printed, url) => {
    const citation = citationOf(`Nye, J. (2017). "Deterrence". International Security, 41(3), 44–71. ${printed}`);
    expect(citation).toMatchObject({ title: 'Deterrence', container: 'International Security', url });
  });
});

describe('the type of a work with a DOI', () => {
  it('is no page', () => {
    expect(citationOf('Goh, E. (2005). Meeting the challenge. Polity. doi:10.1000/xyz').type).toBe('book');
  });
});

describe('takeAddresses', () => {
  it('leaves no stop where a DOI stood', () => {
    expect(takeAddresses('Nye, Deterrence (doi:10.1000/xyz), p. 4.')).toEqual({
      words: 'Nye, Deterrence, p. 4.',
      urls: ['https://doi.org/10.1000/xyz'],
    });
  });
});

describe('the container of a book', () => {
  it.each([
    ['Marković, P. i Jovan, A. (2018). Luke i putevi. Beograd: Naša kuća.', null],
    ['Stone, K. (2020). First tolls. Harbour Press.', null],
    ['Bay, Y. (2022). Rules for harbours. Journal of Ports, 3(1), 2–9.', 'Journal of Ports'],
  ])('is never its publisher: %s', (entry, container) => {
    expect(citationOf(entry).container).toBe(container);
  });
});
