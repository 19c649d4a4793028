import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/corpus/passage.js';
import { readDocument } from '../../src/corpus/read.js';

/** The expected result for a document: written by hand from the text, without knowledge of the parser's rules. */
interface Expected {
  readonly sections: readonly {
    readonly title: string;
    readonly parent: string | null;
    readonly paragraphs: readonly {
      readonly kind: string;
      /** The first and last six words; null for a table. */
      readonly first: string | null;
      readonly last: string | null;
      readonly cells?: readonly string[];
    }[];
  }[];
  readonly footnotes: readonly {
    readonly number: number;
    readonly urls: readonly string[];
    readonly sentence: string;
  }[];
  readonly referenceCount: number;
  readonly references: readonly Readonly<Record<string, unknown>>[];
}

const folder = 'tests/corpus/documents';
const files = readdirSync(folder).filter((file) => /\.(?:md|txt)$/u.test(file) && file !== 'README.md');

describe.each(files)('%s', async (file) => {
  const document = await readDocument(file, readFileSync(`${folder}/${file}`, 'utf8'));
  const expected: Expected = JSON.parse(readFileSync(`${folder}/${file.replace(/\.\w+$/u, '.expected.json')}`, 'utf8'));

  it('has its sections, each under its parent', () => {
    const titleOf = (id: string | null) => document.sections.find((section) => section.id === id)?.title ?? null;
    expect(document.sections.map(({ title, parent }) => ({ title, parent: titleOf(parent) }))).toEqual(
      expected.sections.map(({ title, parent }) => ({ title, parent })),
    );
  });

  it('has its paragraphs, lists, tables and quotations, whole', () => {
    for (const [position, { title, paragraphs }] of expected.sections.entries()) {
      const read = document.sections[position]?.paragraphs ?? [];
      expect(
        read.map(({ kind }) => kind),
        title,
      ).toEqual(paragraphs.map(({ kind }) => kind));
      for (const [index, { first, last, cells }] of paragraphs.entries()) {
        const text = read[index]?.text ?? '';
        if (first !== null) expect(text.startsWith(first), `${first} … in ${text}`).toBe(true);
        if (last !== null) expect(text.endsWith(last), `… ${last} in ${text}`).toBe(true);
        for (const cell of cells ?? []) expect(text).toContain(cell);
      }
    }
  });

  it('ties its notes to their sentences', () => {
    expect(document.footnotes.map(({ number, urls, sentence }) => ({ number, urls, sentence }))).toEqual(
      expected.footnotes.map(({ number, urls, sentence }) => ({ number, urls, sentence })),
    );
  });

  it('parses its references', () => {
    expect(document.references).toHaveLength(expected.referenceCount);
    expect(document.references).toMatchObject(expected.references);
  });

  it('has passages whose sentences make up their text', () => {
    for (const { text, sentences } of passagesOf(document)) expect(sentences.join(' ')).toBe(text);
  });
});
