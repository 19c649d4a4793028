/** BibTeX read back by another parser, the fields of RIS, and CSL-JSON as it comes. */

import parser from '@orcid/bibtex-parse-js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { citableDocument, citablePassage, citableSource } from '../../../src/sources/citation/citable.js';
import { cite } from '../../../src/sources/citation/cite.js';
import type { Citable } from '../../../src/sources/citation/item.js';
import { sourceGraphOf } from '../../../src/sources/graph.js';
import { brief, otherCorpus, passageAt } from '../brief.js';

const bibtexSchema = z.array(
  z.object({ citationKey: z.string(), entryType: z.string(), entryTags: z.record(z.string(), z.string()) }),
);
/** Entries by key, with the braces that keep capitals and the escapes taken off as LaTeX does. */
const parsed = (bibtex: string) =>
  bibtexSchema.parse(parser.toJSON(bibtex)).map(({ citationKey, entryType, entryTags }) => ({
    key: citationKey,
    entryType: entryType.toLowerCase(),
    ...Object.fromEntries(
      Object.entries(entryTags).map(([name, value]) => [name, value.replace(/\\([&%$#_{}])|[{}]/gu, '$1')]),
    ),
  }));

const all = sourceGraphOf(brief.document).sources.map(citableSource);
const at = (n: number): Citable => {
  const citable = all[n - 1];
  if (citable === undefined) throw new Error(`No reference ${n}`);
  return citable;
};

describe('BibTeX', () => {
  it('is read back by another parser with every letter in its place', async () => {
    const [entry] = parsed(await cite([citableDocument(brief.document)], 'bibtex'));
    expect(entry).toEqual({
      key: 'kusmenoglu2026russia',
      entryType: 'techreport',
      author: 'Küsmenoğlu, Çağlanur',
      title: 'The U.S. – Russia – China Competition in the Balkans and the Role of Serbia',
      institution: 'Center for Diplomatic Affairs and Political Studies (DİPAM)',
      number: 'No. 79',
      year: '2026',
      month: 'jul',
    });
  });

  it.each([
    [
      3,
      {
        key: 'kuik2008essence',
        entryType: 'article',
        author: 'Kuik, C.-C.',
        journal: 'Contemporary Southeast Asia',
        volume: '30',
        number: '2',
        pages: '159--185',
        year: '2008',
      },
    ],
    [1, { entryType: 'mastersthesis', type: "Master's thesis", school: 'University of North Carolina at Chapel Hill' }],
    [
      4,
      { entryType: 'techreport', author: 'Walker, C. and Ludwig, J.', institution: 'National Endowment for Democracy' },
    ],
    [8, { entryType: 'misc', author: 'Reuters', year: '2026', month: 'mar', day: '13' }],
    [15, { url: 'https://static.rusi.org/rusi_pub_228_op_russiachina_serbia_final.pdf', year: undefined }],
    [16, { langid: 'serbian', title: 'Vesti iz Srbije, regiona i sveta' }],
  ])('of reference %i has its fields', async (n, fields) => {
    const [entry] = parsed(await cite([at(n)], 'bibtex'));
    for (const [name, value] of Object.entries(fields)) {
      expect([name, new Map(Object.entries(entry ?? {})).get(name)]).toEqual([name, value]);
    }
  });

  it('keeps the capitals of names in titles and an institution’s name whole', async () => {
    const text = await cite([at(8)], 'bibtex');
    expect(text).toContain('author = {{Reuters}}');
    expect(text).toContain('title = {{NATO} partner {Serbia} admits buying {Chinese} missiles after photos leaked}');
  });

  it('of all documents parses, one entry a work, each key once', async () => {
    for (const { document } of [brief, ...otherCorpus.documents]) {
      const sources = sourceGraphOf(document).sources.map(citableSource);
      const entries = parsed(await cite(sources, 'bibtex'));
      expect(entries).toHaveLength(sources.length);
      expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    }
  });

  it('escapes what would be a command', async () => {
    const item = { id: 'x', type: 'book', title: 'Profit & loss_50% {of} #1 $2', author: [{ literal: 'A & B' }] };
    const text = await cite([{ item, place: null }], 'bibtex');
    expect(text).toContain('title = {Profit \\& loss\\_50\\% \\{of\\} \\#1 \\$2}');
    expect(text).toContain('author = {{A \\& B}}');
  });
});

describe('RIS', () => {
  it('has a tag a line and ends each record', async () => {
    expect((await cite([at(3)], 'ris')).split('\n')).toEqual([
      'TY  - JOUR',
      'AU  - Kuik, C.-C.',
      "TI  - The essence of hedging: Malaysia and Singapore's response to a rising China",
      'T2  - Contemporary Southeast Asia',
      'VL  - 30',
      'IS  - 2',
      'SP  - 159',
      'EP  - 185',
      'PY  - 2008',
      'ER  - ',
    ]);
  });

  it('has the date of an article, the kind of a thesis and the paragraph of a passage', async () => {
    expect(await cite([at(8)], 'ris')).toContain('DA  - 2026/03/13/');
    expect(await cite([at(1)], 'ris')).toContain("TY  - THES\nAU  - Beeker, B.\nTI  - Serbia's");
    const text = await cite([citablePassage(brief.document, passageAt(brief, 'p12'))], 'ris');
    expect(text).toContain('AU  - Küsmenoğlu, Çağlanur');
    expect(text).toContain('DA  - 2026/07//');
    expect(text).toContain('N1  - para. 12');
  });

  it('of all sources is nothing but tagged lines, a record each', async () => {
    const text = await cite(all, 'ris');
    const lines = text.split('\n').filter((line) => line !== '');
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /u.test(line))).toEqual([]);
    expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(all.length);
  });
});

describe('CSL-JSON', () => {
  it('is a list of items with what is stated and nothing else', async () => {
    expect(JSON.parse(await cite([at(3)], 'csl-json'))).toEqual([
      {
        id: 'dipam-brief-79/ref3',
        type: 'article-journal',
        title: "The essence of hedging: Malaysia and Singapore's response to a rising China",
        author: [{ family: 'Kuik', given: 'C.-C.' }],
        issued: { 'date-parts': [[2008]] },
        'container-title': 'Contemporary Southeast Asia',
        volume: '30',
        issue: '2',
        page: '159-185',
      },
    ]);
  });
});
