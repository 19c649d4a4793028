import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageAt, pagesOf } from '../../../../src/discord/features/read/pages.js';
import { passage, sentences } from '../../answers.js';

const joined = (pages: ReturnType<typeof pagesOf>) => pages.flatMap((page) => page.map(({ text }) => text)).join(' ');

describe('pagesOf', () => {
  it('gives every word once and in order, and no page is too long, wherever it ends', () => {
    const sentence = fc
      .array(fc.stringMatching(/^[a-z*_]{1,9}$/u), { minLength: 1, maxLength: 40 })
      .map((words) => words.join(' '));
    const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 120, max: 900 }), (made, room) => {
        const passages = made.map((one, position) => passage({ paragraph: position + 1, sentences: one }));
        const pages = pagesOf(passages, room, 20);
        const spaceless = (text: string) => text.replaceAll(' ', '');
        expect(spaceless(joined(pages))).toBe(spaceless(passages.map(({ text }) => text).join(' ')));
        for (const part of pages.flat()) {
          expect(passages[part.paragraph - 1]?.text.slice(part.start)).toSatisfy((rest: string) =>
            rest.startsWith(part.text),
          );
        }
        for (const [position, page] of pages.entries()) {
          const [first] = page;
          expect(pageAt(pages, first?.paragraph ?? 0, first?.start ?? 0)).toBe(position);
        }
      }),
    );
  });

  it('puts a paragraph that fits on the page whole, and cuts a longer one at a sentence’s end', () => {
    const long = sentences(6);
    const pages = pagesOf([passage({ sentences: ['Short.'] }), passage({ paragraph: 2, sentences: long })], 500, 20);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page.at(-1)?.text).toMatch(/\.$/u);
  });
});
