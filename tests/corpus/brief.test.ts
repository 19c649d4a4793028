import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.js';
import { passagesOf } from '../../src/corpus/passage.js';
import { readDocument } from '../../src/corpus/read.js';

const raw = readFileSync('corpus/dipam-brief-79.txt', 'utf8');
const brief = await readDocument('dipam-brief-79', raw);
const paragraphs = brief.sections.flatMap((section) => section.paragraphs);

const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '');

/** The body's words by another way than the reader's: the raw blocks between title and references, without notes, addresses and headings. */
function bodyWords(): string[] {
  const title = raw.lastIndexOf('IN THE BALKANS AND THE ROLE OF SERBIA');
  const body = raw.slice(raw.indexOf('\n', title), raw.indexOf('\nREFERENCES'));
  const headings = new Set(brief.sections.slice(1).map((section) => section.title));
  return body
    .split(/\n\s*\n/u)
    .map((block) => block.trim())
    .filter((block) => !/^[¹²³⁰⁴-⁹]/u.test(block) && !/^[<[]\S+$/u.test(block) && !headings.delete(block))
    .flatMap((block) => words(block.replace(/[¹²³⁰⁴-⁹]+/gu, '')));
}

describe('the brief', () => {
  it('holds every body word of the raw text once and in order', () => {
    expect(paragraphs.flatMap(({ text }) => words(text))).toEqual(bodyWords());
  });

  it('has 63 paragraphs in 13 sections, the unnumbered introduction first', () => {
    expect(paragraphs.map(({ n }) => n)).toEqual(Array.from({ length: 63 }, (_, position) => position + 1));
    expect(new Set(paragraphs.map(({ kind }) => kind))).toEqual(new Set(['paragraph']));
    expect(brief.sections).toHaveLength(13);
    expect(brief.sections[0]).toMatchObject({ id: 'introduction', title: 'Introduction', parent: null });
  });

  it('puts the lettered sub-sections under their section', () => {
    const parents = brief.sections.filter(({ parent }) => parent !== null).map(({ title, parent }) => [title, parent]);
    const instruments = 'instruments-of-influence-of-the-united-states-russia-and-china-in-the-balkans';
    expect(parents).toEqual([
      ['a) United States', instruments],
      ['b) Russia', instruments],
      ['c) China', instruments],
    ]);
  });

  it('leaves no note, address or mark in a paragraph, and ends none in mid-sentence', () => {
    for (const { text } of paragraphs) {
      expect(text).not.toMatch(/https?:|www\.|[¹²³⁰⁴-⁹]|[\uE000-\uF8FF]|\s{2}|\n/u);
      expect(text).toMatch(/[.?!]["”’)]*$/u);
      for (const { text: note } of brief.footnotes) expect(text).not.toContain(note);
    }
  });

  it('ties each of the eleven notes to the sentence that carries its mark', () => {
    expect(brief.footnotes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    const sentences = new Map(passagesOf(brief).map((passage) => [passage.paragraph, passage.sentences]));
    for (const { number, sentence } of brief.footnotes) {
      const paragraph = paragraphs.find(({ footnotes }) => footnotes.includes(number));
      expect(sentences.get(paragraph?.n ?? 0)).toContain(sentence);
    }
    expect(brief.footnotes[8]?.sentence).toBe(
      'Indeed, various sources indicate that Serbia has procured certain missile systems from China.',
    );
  });

  it('brings each note’s address together, though page breaks cut it', () => {
    const urls = brief.footnotes.map((note) => note.urls);
    expect(urls.map((list) => list.length)).toEqual([1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1]);
    expect(urls[0]).toEqual([
      'https://smallwarsjournal.com/2025/11/05/chinas-rising-influence-in-the-western-balkans/',
    ]);
    expect(urls[9]).toEqual(urls[8]);
    for (const { text } of brief.footnotes) expect(text).not.toMatch(/https?:|[*<>[\]]|^\d|[,;\s]$/u);
  });

  it('parses the 26 references', () => {
    expect(brief.references).toHaveLength(26);
    expect(brief.references[1]).toEqual({
      n: 2,
      raw: 'Goh, E. (2005). Meeting the China challenge: The U.S. in Southeast Asian regional security strategies (Policy Studies No. 16). East-West Center Washington.',
      authors: ['Goh, E.'],
      year: '2005',
      title: 'Meeting the China challenge: The U.S. in Southeast Asian regional security strategies',
      container: 'East-West Center Washington',
      url: null,
      type: 'report',
      page: null,
    });
    expect(brief.references[3]?.authors).toEqual(['Walker, C.', 'Ludwig, J.']);
    expect(brief.references[10]?.authors).toEqual(['Boston University, Pardee School of Global Studies']);
    expect(brief.references[14]).toMatchObject({ authors: ['Nouwens, V.', 'Ferris, E.'], year: null });
    for (const { title, authors } of brief.references) {
      expect(title).not.toBeNull();
      expect(authors).not.toEqual([]);
    }
  });

  it('keeps the title block, the publisher and the author as matter', () => {
    const [title, publisher, author, ...others] = brief.matter;
    expect(others).toEqual([]);
    expect(title).toEqual({
      title: 'Title',
      text: 'THE U.S. – RUSSIA – CHINA COMPETITION IN THE BALKANS AND THE ROLE OF SERBIA July 2026 No: 79',
    });
    expect(publisher?.title).toBe('Publisher');
    for (const contact of [
      'CENTER for DIPLOMATIC AFFAIRS',
      '+90 216 310 30 40',
      'info@dipam.org',
      'www.dipam.org',
      'Kadıköy/İstanbul',
    ]) {
      expect(publisher?.text).toContain(contact);
    }
    expect(author?.title).toBe('About the author');
    expect(author?.text).toMatch(/^Çağlanur Küsmenoğlu is currently .* policy assessments\.$/u);
  });

  it('has every answer of the bank word for word in the passage it names', async () => {
    const { documents, broken } = await loadCorpus('corpus');
    expect(broken).toEqual([]);
    const entry = documents.find(({ document }) => document.id === 'dipam-brief-79');
    expect(entry?.document.author).toBe('Çağlanur Küsmenoğlu');
    const passages = new Map(entry?.passages.map((passage) => [passage.address, passage.text]));
    const titles = new Map(entry?.document.matter.map(({ title }, position) => [title, `matter${position + 1}`]));
    for (const { paragraph, footnote, reference, matter, answer } of entry?.bank ?? []) {
      const address =
        matter === undefined
          ? paragraph
            ? `p${paragraph}`
            : footnote
              ? `fn${footnote}`
              : `ref${reference}`
          : titles.get(matter);
      expect(passages.get(address ?? ''), `${address}`).toContain(answer ?? '');
    }
  });
});
