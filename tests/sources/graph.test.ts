import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/corpus/read.js';
import { sourceGraphOf } from '../../src/sources/graph.js';
import type { Source } from '../../src/sources/source.js';
import { brief, otherCorpus, otherDocument } from './brief.js';

const { sources, sourcesOfNote } = sourceGraphOf(brief.document);

const source = (n: number): Source => {
  const found = sources.find(({ reference }) => reference?.n === n);
  if (found === undefined) throw new Error(`No reference ${n}`);
  return found;
};
const usesOf = (one: Source) => one.uses.map(({ manner, passage, footnote }) => [manner, passage, footnote]);
const idsOfNote = (id: string, number: number) =>
  (sourceGraphOf(otherDocument(id).document).sourcesOfNote.get(number) ?? []).map((one) => one.id);

describe('the source graph of the brief', () => {
  it('holds each of the 26 references and nothing besides, since every note is one of them', () => {
    expect(sources).toHaveLength(26);
    expect(sources.every(({ reference }) => reference !== null)).toBe(true);
  });

  it('ties each note to its entry of the list', () => {
    const entries = [...sourcesOfNote].map(([number, ofNote]) => [
      number,
      ...ofNote.map(({ reference }) => reference?.n),
    ]);
    expect(entries).toEqual([
      [1, 7],
      [2, 9],
      [3, 17],
      [4, 10],
      [5, 8],
      [6, 12],
      [7, 15],
      [8, 14],
      [9, 8],
      [10, 8],
      [11, 23],
    ]);
  });

  it('finds what is named in running words and cited by year', () => {
    expect(usesOf(source(3))).toEqual([['citation', 'p11', null]]);
    expect(usesOf(source(4))).toEqual([['citation', 'p27', null]]);
    expect(usesOf(source(1))).toEqual([['citation', 'p55', null]]);
    expect(usesOf(source(10))).toEqual([
      ['footnote', 'p41', 4],
      ['mention', 'p41', null],
    ]);
  });

  it('takes the RUSI analysis of note 7, and "The same analysis" after it, for the report of the note', () => {
    expect(usesOf(source(15))).toEqual([
      ['footnote', 'p49', 7],
      ['mention', 'p49', null],
      ['mention', 'p49', null],
    ]);
    expect(source(15).uses.at(-1)?.sentence).toMatch(/^The same analysis notes that China/u);
    expect(source(13).uses).toEqual([]);
  });

  it('knows the three notes of one report', () => {
    expect(source(8).footnotes.map(({ number }) => number)).toEqual([5, 9, 10]);
    expect(usesOf(source(8)).map(([, passage]) => passage)).toEqual(['p45', 'p56', 'p56']);
  });

  it('tells which entries the text never uses; one with the link of a used entry is used', () => {
    const unused = sources.filter(({ used }) => !used).map(({ reference }) => reference?.n);
    expect(unused).toEqual([2, 5, 6, 11, 16, 18, 19, 20, 21, 22, 24, 25, 26]);
    expect(source(13).twins).toEqual([source(15).id]);
  });

  it('knows sources by surname, institution and acronym', () => {
    expect(source(4).aliases).toEqual(['walker', 'ludwig']);
    expect(source(13).aliases).toEqual(['royal united services institute', 'rusi']);
    expect(source(14).aliases).toContain('rfe rl');
  });

  it('gives only sentences that stand in the passage', () => {
    const uses = sources.flatMap((one) => one.uses);
    const astray = uses.filter(
      ({ passage, sentence }) =>
        !brief.passages.find(({ address }) => address === passage)?.sentences.includes(sentence),
    );
    expect(astray).toEqual([]);
  });
});

describe('the source graph of other documents', () => {
  it('tells a short title, surnames with a page, and "ibid." from notes that only remark', () => {
    expect(idsOfNote('a1-shrinking-river', 2)).toEqual(['a1-shrinking-river/ref4']);
    expect(idsOfNote('a1-shrinking-river', 9)).toEqual(['a1-shrinking-river/ref3']);
    expect(idsOfNote('a1-shrinking-river', 7)).toEqual([]);
    expect(idsOfNote('b2-white-salt', 7)).toEqual(['b2-white-salt/ref4']);
    expect(idsOfNote('c2-grain-in-the-village', 3)).toEqual(['c2-grain-in-the-village/ref3']);
    expect(idsOfNote('e2-empty-shelves', 6)).toEqual(['e2-empty-shelves/ref3']);
    expect(idsOfNote('e2-empty-shelves', 8)).toEqual(['e2-empty-shelves/ref1']);
  });

  it('finds both works of a note that compares two', () => {
    expect(idsOfNote('b2-white-salt', 6)).toEqual(['b2-white-salt/ref2', 'b2-white-salt/ref3']);
  });

  it('keeps what only a note names as a source of its own', () => {
    const { sources: own } = sourceGraphOf(otherDocument('c1-too-many-quays').document);
    expect(own.find(({ id }) => id.endsWith('/fn3'))).toMatchObject({
      reference: null,
      authors: ['Ministry of Finance'],
      title: 'State Guarantees in Force',
      year: '2016',
    });
  });

  it('reads author–date citations where there are no notes', () => {
    const { sources: cited } = sourceGraphOf(otherDocument('d2-wires-over-the-pass').document);
    const passages = cited.map(({ uses }) => uses.map(({ passage }) => passage));
    expect(passages).toEqual([
      ['p4'],
      ['p2', 'p5'],
      ['p12', 'p19'],
      ['p12', 'p14'],
      ['p2', 'p3', 'p21'],
      ['p9', 'p13'],
      ['p1', 'p18'],
      ['p18'],
      ['p4'],
    ]);
  });

  it('has no sources for a document without notes and references', async () => {
    const { sources: none, disagreements } = sourceGraphOf(
      await readDocument('plain.txt', 'A Title\n\nNobody is cited here, in 2020.\n'),
    );
    expect(none).toEqual([]);
    expect(disagreements).toEqual([]);
  });

  it('gives every source an id of its own', () => {
    const ids = otherCorpus.documents.flatMap(({ document }) => sourceGraphOf(document).sources.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
