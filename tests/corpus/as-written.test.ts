import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/corpus/read.js';
import { sentencesOf } from '../../src/corpus/sentences.js';

/** Texts as people write them, in dialects of Markdown and in other scripts. */
const read = async (markdown: string) => {
  const document = await readDocument('a.md', markdown);
  return {
    ...document,
    titles: document.sections.map(({ title }) => title),
    texts: document.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    kinds: document.sections.flatMap(({ paragraphs }) => paragraphs.map(({ kind }) => kind)),
  };
};

const HEAD = '# Ferries and Fog\n\nBy the Society of Pilots\n\n## Findings\n\n';

describe('Markdown as people write it', () => {
  it('takes numbered links with an address for notes, and keeps the words and addresses of others', async () => {
    const { texts, footnotes } = await read(
      `${HEAD}Fog closed the strait on forty days.[1] The [pilots' log][log] agrees in nearly all of them.[^p]\n\n[^p]: Society of Pilots, [Fog Book][fog].\n\n[1]: https://example.org/fog_(2022) "Harbour office"\n[log]: https://example.org/log\n[fog]: https://example.org/fog-book\n`,
    );
    expect(texts).toEqual(["Fog closed the strait on forty days. The pilots' log agrees in nearly all of them."]);
    expect(footnotes.map(({ text, urls, sentence }) => [text, urls, sentence])).toEqual([
      ['Harbour office', ['https://example.org/fog_(2022)'], 'Fog closed the strait on forty days.'],
      [
        'Society of Pilots, Fog Book',
        ['https://example.org/fog-book'],
        "The pilots' log agrees in nearly all of them.",
      ],
    ]);
  });

  it('ties notes written in their place, and those of HTML, and takes no citation key for a word', async () => {
    const { texts, footnotes } = await read(
      `${HEAD}A foghorn costs less than a pilot.^[Price list [of 2020], p. 2.] Nobody has tried both [@berg2011, p. 4; @ash2015].\n\nThe horn was sold in spring.<sup>[1](#fn1)</sup>\n\n<span id="fn1">1.</span> Auction book, lot 12.\n`,
    );
    expect(texts).toEqual([
      'A foghorn costs less than a pilot. Nobody has tried both.',
      'The horn was sold in spring.',
    ]);
    expect(footnotes.map(({ text, sentence }) => [text, sentence])).toEqual([
      ['Auction book, lot 12.', 'The horn was sold in spring.'],
      ['Price list [of 2020], p. 2.', 'A foghorn costs less than a pilot.'],
    ]);
  });

  it.each([
    ['Pandoc', '::: {.callout-tip}\n## How it was counted\nA day with fog at noon counts.\n:::'],
    ['MkDocs', '!!! note "How it was counted"\n    A day with fog at noon counts.'],
  ])('makes a passage of a call-out of %s', async (_what, callOut) => {
    const { texts, kinds, titles } = await read(
      `${HEAD}Fog closed the strait on forty days of the year.\n\n${callOut}\n\nSnow closed it on three.\n`,
    );
    expect(titles).toEqual(['Findings']);
    expect(texts[1]).toBe('How it was counted A day with fog at noon counts.');
    expect(kinds).toEqual(['paragraph', 'quote', 'paragraph']);
  });

  it('keeps the words of a note with a list, and of a note within a note, and no others', async () => {
    const { footnotes, titles } = await read(
      `# Fog\n\nIt was thick.[^a]\n\nIt lifted.\n\n[^a]: Days:[^b]\n\n    1. March: four\n    2. April: six\n\n    Nights are left out.\n\n[^b]: Counted at noon.\n`,
    );
    expect(footnotes.map(({ text }) => text)).toEqual([
      'Days: March: four April: six Nights are left out.',
      'Counted at noon.',
    ]);
    expect(titles).toEqual(['Introduction']);
  });

  it('takes the first heading for the title whatever words it has, and the next for a section', async () => {
    const { title, titles } = await read('# Report on Fog\n\nBy the Society of Pilots\n\n## Days\n\nFog came early.\n');
    expect(title).toBe('Report on Fog');
    expect(titles).toEqual(['Days']);
  });

  it('takes names out of wiki links, and leaves style sheets out', async () => {
    const { author, texts } = await read(
      '---\ntitle: Fog\nauthor: "[[People/Ada Moor|Ada Moor]]"\n---\n\n<style>\np { color: red }\n</style>\n\nFog closed the strait on forty days of the year, and snow on three.\n',
    );
    expect(author).toBe('Ada Moor');
    expect(texts).toEqual(['Fog closed the strait on forty days of the year, and snow on three.']);
  });

  it('reads a Chinese text in sections and sentences', async () => {
    const { title, titles, texts } = await read(
      '# 港口与铁路\n\n## 问题\n\n港口没有铁路。货物由卡车运输，春天道路关闭。\n',
    );
    expect([title, titles]).toEqual(['港口与铁路', ['问题']]);
    expect(texts.map(sentencesOf)).toEqual([['港口没有铁路。', '货物由卡车运输，春天道路关闭。']]);
  });
});

describe('text in UTF-16', () => {
  it.each([
    ['little', Buffer.from('\uFEFFThe Fog\n\nThe fog was thick, and no ship came in for nine days.\n', 'utf16le')],
    [
      'big',
      Buffer.from('\uFEFFThe Fog\n\nThe fog was thick, and no ship came in for nine days.\n', 'utf16le').swap16(),
    ],
  ])('is read with its %s end first', async (_end, bytes) => {
    expect((await readDocument('fog.txt', bytes)).sections[0]?.paragraphs[0]?.text).toBe(
      'The fog was thick, and no ship came in for nine days.',
    );
  });
});

describe('sentencesOf', () => {
  it.each([
    ['Der Hafen wurde am 3. März geschlossen.', 'Gem. Art. 7 blieb er es, vgl. S. 4 des Berichts.'],
    ['Luka je po čl. 9. zakona javna.', 'Zatvorena je 4. juna 2019. godine.'],
    ['Bkz. Kaya, s. 31.', "Vapur 1923'te satıldı."],
    ['The ferry leaves at 6 a.m. Sunday.', 'It returns at 7 p.m.', 'On Mondays it rests.'],
    ['هل غرق القارب؟', 'لا، بيع في الشتاء.'],
  ])('ends at the ends alone: %s …', (...sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  it('ends Chinese sentences, which have no space between them', () => {
    const sentences = ['船在雾中停航。', '人们问：“何时开船？”', '没有人知道！'];
    expect(sentencesOf(sentences.join(''))).toEqual(sentences);
  });
});
