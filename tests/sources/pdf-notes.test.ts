/** What is told of sources, from the notes that stand at the foot of a PDF's page. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { passagesOf } from '../../src/corpus/passage.js';
import { readDocument } from '../../src/corpus/read.js';
import { attributionsOf } from '../../src/sources/attribution.js';
import { citableDocument, citablePassage } from '../../src/sources/citation/citable.js';
import { cite } from '../../src/sources/citation/cite.js';
import { sourceGraphOf } from '../../src/sources/graph.js';
import { unsourcedClaims } from '../../src/sources/unsourced.js';

const document = await readDocument('harbours.pdf', readFileSync('tests/corpus/pdf/small-harbours.pdf'));
const passages = passagesOf(document);
const graph = sourceGraphOf(document);

it('finds the work that a note cites, with its author, and the passage that relies on it', () => {
  const source = graph.sources.find(({ title }) => title === 'Quays of the North');
  expect(source).toMatchObject({ authors: ['P. Aalto'], publisher: 'Kivi', year: '1987' });
  expect(source?.uses).toContainEqual(expect.objectContaining({ passage: 'p4', manner: 'footnote' }));
});

it('says who says a sentence', () => {
  const said = passages.filter(({ address }) => address === 'p4').flatMap((passage) => attributionsOf(passage, graph));
  expect(said).toContainEqual(expect.objectContaining({ speaker: 'source', words: 'Aalto', footnotes: [3] }));
});

it('names the claims that have no note, and none that has one', () => {
  const sentences = unsourcedClaims(document).map(({ sentence }) => sentence);
  expect(sentences).toContain('We took eleven towns of between 300 and 2,400 people.');
  for (const { sentence } of document.footnotes) expect(sentences).not.toContain(sentence);
});

it('cites a passage with its page', async () => {
  const [passage] = passages.filter(({ paragraph }) => paragraph === 6);
  if (passage === undefined) throw new Error('There is no sixth paragraph');
  const cited = await cite([citableDocument(document), citablePassage(document, passage)], 'apa');
  expect(cited).toContain('Lindqvist, M. (2024). Small Harbours in Winter');
  expect(cited).toMatch(/p\. 1, ¶ ?6|p\. 1, para\. 6/u);
});
