import { beforeAll, describe, expect, it } from 'vitest';
import type { CorpusDocument } from '../../src/corpus/corpus.js';
import { renderDocumentPage } from '../../src/site/document-page.js';
import { documentFrom, loadBrief } from './documents.js';

let brief: CorpusDocument;
let page: string;

beforeAll(async () => {
  const { documents } = await loadBrief();
  [brief = await documentFrom('none.md', '')] = documents;
  page = renderDocumentPage(brief).text;
});

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** What a reader reads of markup: no tags, entities as their characters. */
const wordsIn = (markup: string) =>
  markup.replace(/<[^>]*>/gu, '').replace(/&(?:lt|gt|quot|#39|amp);/gu, (entity) => ENTITIES[entity] ?? '');

/** The words of the element with the id, which holds no element of its own name. */
function wordsAt(id: string, markup = page): string {
  const [, tag = '', words = ''] = new RegExp(`<([a-z]+) id="${id}"[^>]*>([\\s\\S]*?)</\\1>`, 'u').exec(markup) ?? [];
  return tag === '' ? `nothing at ${id}` : wordsIn(words);
}

const idsIn = (markup: string) => [...markup.matchAll(/ id="([^"]*)"/gu)].map(([, id = '']) => id);

describe('the page of the brief', () => {
  it("has every paragraph's words once and in order, each at its number", () => {
    const paragraphs = brief.passages.filter(({ paragraph }) => paragraph !== null);
    expect(paragraphs).toHaveLength(63);
    const read = [...page.matchAll(/<p id="p(\d+)">([\s\S]*?)<\/p>/gu)].map(([, n, words = '']) => [
      Number(n),
      wordsIn(words),
    ]);
    expect(read).toEqual(paragraphs.map(({ paragraph, text }) => [paragraph, text]));
  });

  it('has an anchor for every sentence of every passage, notes, references and matter included', () => {
    for (const { address, sentences } of brief.passages) {
      for (const [position, sentence] of sentences.entries()) {
        expect(wordsAt(`${address}s${position + 1}`)).toBe(sentence);
      }
    }
  });

  it('has no id twice, and no link within the page that leads nowhere', () => {
    const ids = idsIn(page);
    expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
    const targets = [...page.matchAll(/(?:href="#|popovertarget=")([^"]+)"/gu)].map(([, id = '']) => id);
    expect(targets.length).toBeGreaterThan(150);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('sets the mark of each note behind its sentence, and opens the note with its links there', () => {
    for (const { number, sentence, text, urls } of brief.document.footnotes) {
      const passage = brief.passages.find(
        ({ kind, sentences }) => kind === 'paragraph' && sentences.includes(sentence),
      );
      const anchor = `${passage?.address}s${(passage?.sentences.indexOf(sentence) ?? 0) + 1}`;
      const behind = new RegExp(
        `id="${anchor}">[^<]*</span>(?:<button[^>]*></button>)*?<button[^>]*popovertarget="note${number}"`,
        'u',
      );
      expect(page).toMatch(behind);
      const popover = new RegExp(`<div popover[^>]* id="note${number}"[\\s\\S]*?</div>`, 'u').exec(page)?.[0] ?? '';
      expect(wordsIn(popover)).toContain(text);
      for (const url of urls) expect(popover).toContain(`href="${url}"`);
    }
  });

  it('leads from a note back to its sentence and on to its entry', () => {
    const note = /<li id="fn9"[\s\S]*?<\/li>/u.exec(page)?.[0] ?? '';
    expect(note).toContain('href="#p56s2"');
    expect(note).toContain('href="#ref8"');
  });

  it('leads from an entry back to the sentences that rely on it, and says where none does', () => {
    const entry = (n: number) => new RegExp(`<li id="ref${n}"[\\s\\S]*?</li>`, 'u').exec(page)?.[0] ?? '';
    expect(entry(8)).toContain('href="#p45s8"');
    expect(entry(8)).toContain('href="#p56s2"');
    // The work of entry 13 is listed again as entry 15, which the text names.
    expect(entry(13)).toContain('href="#p49');
    expect(wordsIn(entry(2))).toContain('Nothing in the text relies on it.');
  });

  it('says beside an entry where the brief disagrees with itself', () => {
    const entry = /<li id="ref1"[\s\S]*?<\/li>/u.exec(page)?.[0] ?? '';
    expect(wordsIn(entry)).toContain('The year differs: Beeker (2021) in paragraph 55');
  });

  it('has an outline of all sections and of what stands behind them', () => {
    const outline = /<nav[\s\S]*?<\/nav>/u.exec(page)?.[0] ?? '';
    for (const { id } of brief.document.sections) expect(outline).toContain(`href="#section-${id}"`);
    for (const part of ['notes', 'references', 'matter']) expect(outline).toContain(`href="#${part}"`);
  });

  it("states the language of the page's own words and of the brief's", () => {
    expect(page).toContain('<html lang="en">');
    expect(page).toMatch(/<main [^>]*lang="en"/u);
  });

  it('loads nothing from anywhere', () => {
    expect(page).not.toMatch(/<(?:img|iframe|object|embed|video|audio|source)\b|\ssrc=|@import|url\((?!data:)/u);
    expect([...page.matchAll(/<link [^>]*>/gu)].map(([link]) => link)).toEqual([
      expect.stringContaining('rel="icon" href="data:'),
    ]);
  });
});

describe('the page of a hostile document', async () => {
  const hostile = await documentFrom(
    'x"><script>alert(1)</script>.md',
    `# <script>alert(1)</script> & "quotes"

## "><img src=x onerror=alert(2)>

He said <b>no</b> & left ' "quoted" </script><!-- here.[^1] Then </main> came \u{1}.

[^1]: A <i>note</i> "x" at javascript:alert(3) and <javascript:alert(4)>. https://harbour.example/?a=1&b="><script>alert(5)</script>

## References

Evil, E. (2020). <script>alert(6)</script>. javascript:alert(7)
`,
  );
  const markup = renderDocumentPage(hostile).text;

  it('shows its text as text', () => {
    const [paragraph] = hostile.passages.filter(({ address }) => address === 'p1');
    expect(paragraph?.text).toContain('&');
    expect(markup).not.toContain('<script>alert');
    expect(markup).not.toContain('<img');
    expect(markup.match(/<script/gu)).toHaveLength(3);
    expect(markup.match(/<\/main>/gu)).toHaveLength(1);
    expect(markup).not.toContain('<!--');
  });

  it('links to web addresses alone', () => {
    const targets = [...markup.matchAll(/href="([^"]*)"/gu)].map(([, target = '']) => target);
    expect(targets.filter((target) => !/^(?:#|https?:\/\/|data:image\/svg)/u.test(target))).toEqual([]);
  });
});

describe('the page of a document of another form', () => {
  it('reads without notes, references and matter', async () => {
    const bare = renderDocumentPage(await documentFrom('bare.txt', 'Only one line of text stands here.')).text;
    expect(wordsAt('p1', bare)).toBe('Only one line of text stands here.');
    for (const part of ['notes', 'references', 'matter']) expect(bare).not.toContain(`id="${part}"`);
    expect(bare).toMatch(/<main [^>]*lang=""/u);
  });

  it('links to the list of documents where there are several', async () => {
    const page = renderDocumentPage(await documentFrom('bare.txt', 'Only one line of text stands here.'), {
      overview: '../index.html',
      original: null,
      ask: null,
      self: '',
    });
    expect(page.text).toContain('<a href="../index.html">All documents</a>');
  });
});
