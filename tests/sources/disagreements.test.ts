import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/corpus/document.js';
import { readDocument } from '../../src/corpus/read.js';
import { checkInEnglish } from '../../src/sources/check.js';
import { disagreementInEnglish } from '../../src/sources/disagreement.js';
import { sourceGraphOf } from '../../src/sources/graph.js';
import { brief, briefCorpus, otherCorpus } from './brief.js';

const inEnglish = async (document: Document | Promise<Document>) =>
  sourceGraphOf(await document).disagreements.map(disagreementInEnglish);

/** A document of one paragraph with a note, and a reference list. */
const written = (paragraph: string, note: string, ...references: string[]) =>
  readDocument(
    'paper.md',
    `# A Paper\n\n## Findings\n\n${paragraph}\n\n## References\n\n${references.map((entry) => `- ${entry}`).join('\n')}\n\n[^1]: ${note}\n`,
  );

const PANEL =
  'Water Panel. (2020). Dry rivers of the north and their users. https://panel.example.org/reports/dry-rivers';

describe('disagreements of the brief', () => {
  it('are the five known ones and no other', () => {
    expect(sourceGraphOf(brief.document).disagreements).toEqual([
      {
        kind: 'year',
        readings: [
          { passage: 'p55', words: 'Beeker (2021)' },
          { passage: 'ref1', words: 'Beeker, B. (2022)' },
        ],
      },
      {
        kind: 'link',
        readings: [
          {
            passage: 'fn1',
            words: 'https://smallwarsjournal.com/2025/11/05/chinas-rising-influence-in-the-western-balkans/',
          },
          {
            passage: 'ref7',
            words: 'https://smallwarsjournal.com/2025/11/05/china-s-rising-influence-in-the-western-balkans/',
          },
        ],
      },
      {
        kind: 'repeated-note',
        readings: ['fn5', 'fn9', 'fn10'].map((passage) => ({ passage, words: expect.stringMatching(/^Reuters, /u) })),
      },
      {
        kind: 'shared-link',
        readings: ['ref13', 'ref15'].map((passage) => ({
          passage,
          words: 'https://static.rusi.org/rusi_pub_228_op_russiachina_serbia_final.pdf',
        })),
      },
      {
        kind: 'name',
        readings: [
          { passage: 'p57', words: 'Maćedonci' },
          { passage: 'fn11', words: 'Makedonci' },
        ],
      },
    ]);
  });

  it('are told to the editor in a sentence each, under the title', () => {
    const lines = checkInEnglish(briefCorpus).split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[1]).toBe('  The year differs: Beeker (2021) in paragraph 55 and Beeker, B. (2022) in reference 1.');
    expect(lines[3]).toMatch(/^ {2}Note 5, note 9, and note 10 cite the same report: Reuters,/u);
    expect(lines[5]).toBe('  A name is spelled two ways: Maćedonci in paragraph 57 and Makedonci in note 11.');
  });
});

describe('disagreements of other documents', () => {
  it.each(otherCorpus.documents.map(({ document }) => [document.id, document] as const))(
    'are none in %s',
    async (_, document) => {
      expect(await inEnglish(document)).toEqual([]);
    },
  );

  it('say so where there are none', () => {
    expect(checkInEnglish(otherCorpus)).toMatch(/ {2}Text, notes and references agree\.$/u);
  });

  it('find a year that the list has otherwise', async () => {
    const document = written(
      'As Okafor (2019) shows, rivers dry.[^1]',
      'See the map.',
      'Okafor, N. (2018). Rivers that dry. Harbour Press.',
    );
    expect(await inEnglish(document)).toEqual([
      'The year differs: Okafor (2019) in paragraph 1 and Okafor, N. (2018) in reference 1.',
    ]);
  });

  it('find no wrong year where an author has several entries', async () => {
    const document = written(
      'As Okafor (2019) shows, rivers dry.[^1]',
      'See the map.',
      'Okafor, N. (2018). Rivers that dry. Harbour Press.',
      'Okafor, N. (2019). Rivers that rise. Harbour Press.',
    );
    expect(await inEnglish(document)).toEqual([]);
  });

  it('find no wrong year where it may be one of several entries', async () => {
    const okafor = ['2016', '2018'].map((year) => `Okafor, N. (${year}). Rivers that dry. Harbour Press.`);
    expect(await inEnglish(written('As Okafor (2019) shows, rivers dry.[^1]', 'See the map.', ...okafor))).toEqual([]);
  });

  it('find two entries with one link, however it is written', async () => {
    const other = 'North Desk. (2021). Rivers and users. http://www.panel.example.org/reports/dry-rivers/';
    const document = written('In the north the rivers dry every summer.[^1]', 'See the map.', PANEL, other);
    expect(sourceGraphOf(await document).disagreements.map(({ kind }) => kind)).toEqual(['shared-link']);
  });

  it('find a link on the same site that leads elsewhere', async () => {
    const document = written(
      'In the north the rivers dry every summer.[^1]',
      'Water Panel, "Dry Rivers of the North and Their Users", https://panel.example.org/reports/dryrivers',
      PANEL,
    );
    expect(sourceGraphOf(await document).disagreements.map(({ kind }) => kind)).toEqual(['link']);
  });

  it.each([
    ['a slash, a scheme and "www." more or less', 'http://www.panel.example.org/reports/dry-rivers/'],
    [
      'marks of where a reader came from',
      'https://panel.example.org/reports/dry-rivers?utm_source=letter&utm_medium=mail',
    ],
    ['a chapter below the report', 'https://panel.example.org/reports/dry-rivers/chapter-2'],
    ['the same work on another site', 'https://doi.org/10.5555/rivers.2020'],
    ['the front page of the publisher', 'https://panel.example.org/'],
  ])('find no other link in %s', async (_, link) => {
    expect(
      await inEnglish(
        written(
          'In the north the rivers dry every summer.[^1]',
          `Water Panel, "Dry Rivers of the North and Their Users", ${link}`,
          PANEL,
        ),
      ),
    ).toEqual([]);
  });

  it('find none between an article and the front page of its portal, nor in a shortened title', async () => {
    const portal = 'River News. (n.d.). River News portal. https://rivernews.example.org/';
    expect(
      await inEnglish(
        written(
          'In the north the rivers dry every summer.[^1]',
          'River News, "Mayor Visits the Dam", https://rivernews.example.org/a/mayor-visits-dam',
          portal,
        ),
      ),
    ).toEqual([]);
    expect(
      await inEnglish(
        written('In the north the rivers dry every summer.[^1]', 'Water Panel, "Dry Rivers of the North", 2020', PANEL),
      ),
    ).toEqual([]);
  });

  it('find a report given in full twice, but no remark repeated and no other page of it', async () => {
    const twice = (one: string, other: string) =>
      readDocument(
        'paper.md',
        `# A Paper\n\n## Findings\n\nIn the north rivers dry.[^1] In the south they rise every summer.[^2]\n\n[^1]: ${one}\n\n[^2]: ${other}\n`,
      );
    const report = 'Water Panel, "Dry Rivers of the North", 2020.';
    expect(await inEnglish(twice(report, report))).toEqual([
      'Note 1 and note 2 cite the same report: Water Panel, "Dry Rivers of the North", 2020.',
    ]);
    expect(await inEnglish(twice(report, 'Ibid.'))).toEqual([]);
    expect(await inEnglish(twice(`${report.slice(0, -1)}, p. 3.`, `${report.slice(0, -1)}, p. 9.`))).toEqual([]);
    expect(await inEnglish(twice('Own count from the registers.', 'Own count from the registers.'))).toEqual([]);
  });

  it('find a surname that text and list spell differently', async () => {
    const spelled = written(
      'Rivers dry (Tomasevich, 2018).[^1]',
      'See the map.',
      'Tomashevich, M. (2018). Rivers that dry. Harbour Press.',
    );
    expect(await inEnglish(spelled)).toEqual([
      'A name is spelled two ways: Tomasevich in paragraph 1 and Tomashevich in reference 1.',
    ]);
  });

  it('find no second spelling in case endings, country names of other languages or missing diacritics', async () => {
    const sentence = 'In Slovenia the minister Janković met Petrović in Herzegovina.[^1]';
    expect(
      await inEnglish(
        written(
          sentence,
          'Portal, "Jankovic s Petrovićem: Slovenija i Hercegovina", https://portal.example.org/a/1',
          PANEL,
        ),
      ),
    ).toEqual([]);
  });
});
