import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inComponentsV2, inPlainText } from '../../../src/discord/card/form.js';
import { renderList } from '../../../src/discord/card/list.js';
import { shownText } from '../../../src/discord/card/read-back.js';
import { wordsIn } from '../../../src/words/words.js';
import { problemsOfMessage } from '../payload-check.js';

const words = wordsIn('en');

const listOf = (lengths: readonly number[], from: number) => ({
  heading: '**A list**',
  entries: lengths.map((length, position) => ({
    group: position % 7 === 0 ? null : `__Group ${Math.floor(position / 10)}__`,
    text: `entry-${position} ${'x'.repeat(length)}`,
    option: { label: `Entry ${position}`, description: null, value: String(position) },
  })),
  from,
  menu: { customId: 'menu', placeholder: 'Open one' },
  pageId: (first: number) => `page:${first}`,
});

const entriesOf = (text: string) => (text.match(/entry-\d+/gu) ?? []).map((entry) => Number(entry.slice(6)));

describe('renderList', () => {
  it('gives every entry once over its pages, each valid in both forms, whatever their lengths', () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(lengths, fc.constantFrom('components', 'plain'), (made, form) => {
        const seen: number[] = [];
        let from: number | null = 0;
        while (from !== null) {
          const rendering = renderList(listOf(made, from), words);
          const body = form === 'plain' ? inPlainText(rendering) : inComponentsV2(rendering);
          expect(problemsOfMessage(body)).toEqual([]);
          seen.push(...entriesOf(shownText(body.content ?? '', body.components)));
          const next = /"label":"Next page","custom_id":"page:(\d+)"/u.exec(JSON.stringify(body));
          from = next === null ? null : Number(next[1]);
        }
        expect(seen).toEqual([...made.keys()]);
      }),
      { numRuns: 40 },
    );
  });

  it('shows the page with the requested entry, or the last page if it is past the end', () => {
    const lengths = Array.from({ length: 60 }, () => 10);
    const shown = (from: number) => {
      const { components } = inComponentsV2(renderList(listOf(lengths, from), words));
      return entriesOf(shownText('', components));
    };
    expect(shown(30)).toEqual(Array.from({ length: 25 }, (_, position) => position + 25));
    expect(shown(999).at(-1)).toBe(59);
  });

  it('fills a page with two screens of a phone, not counting the addresses of links', () => {
    const made = (text: string) => ({ ...listOf([], 0), entries: Array(9).fill({ group: null, text, option: null }) });
    const pages = (text: string) => JSON.stringify(inComponentsV2(renderList(made(text), words))).includes('Next page');
    expect(pages('x'.repeat(120))).toBe(false);
    expect(pages('x'.repeat(140))).toBe(true);
    expect(pages(`[${'x'.repeat(100)}](<https://example.org/${'x'.repeat(200)}>)`)).toBe(false);
  });

  it('joins one-line entries and separates longer ones', () => {
    const entry = (text: string, group: string | null = null) => ({ group, text, option: null });
    const entries = [entry('one', 'A'), entry('two', 'A'), entry('three', 'B'), entry('> four\n¶ 4', 'B')];
    const { blocks } = renderList({ ...listOf([], 0), entries }, words)(4000);
    const texts = blocks.map((block) => (block.kind === 'text' ? block.text : ''));
    expect(texts).toEqual(['**A list**', 'A\none\ntwo', 'B\nthree', '> four\n¶ 4']);
  });

  it('has no footer, menu or buttons for an empty list', () => {
    const { blocks } = renderList(listOf([], 0), words)(4000);
    expect(blocks).toEqual([{ kind: 'text', text: '**A list**' }]);
  });
});
