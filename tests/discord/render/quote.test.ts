import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedRuns, quoteHighlights, quotePassage } from '../../../src/discord/render/quote.js';
import { cited, passage, sentences } from '../answers.js';

const ten = sentences(10);
const paragraph = passage({ sentences: ten });

describe('quotePassage', () => {
  it('quotes the whole passage with the answering sentence bold', () => {
    const quote = quotePassage(paragraph, [ten[3] ?? ''], 4000);
    expect(quote.startsWith('> Sentence 1 ')).toBe(true);
    expect(quote).toContain(`**${ten[3]}**`);
    expect(quote.match(/\*\*/gu)).toHaveLength(2);
  });

  it('marks two sentences each by itself', () => {
    const quote = quotePassage(paragraph, [ten[1] ?? '', ten[2] ?? ''], 4000);
    expect(quote).toContain(`**${ten[1]}** **${ten[2]}**`);
  });

  it('leaves out whole sentences, farthest from the answer first, and says where', () => {
    const quote = quotePassage(paragraph, [ten[5] ?? ''], 700);
    expect(quote.length).toBeLessThanOrEqual(700);
    expect(quote).toMatch(/^> \[…\] Sentence [34] /u);
    expect(quote).toMatch(/\. \[…\]$/u);
    expect(quote).toContain(`**${ten[5]}**`);
  });

  it('shows two answering sentences that stand far apart with the gap between them', () => {
    const quote = quotePassage(paragraph, [ten[0] ?? '', ten[9] ?? ''], 420);
    expect(quote).toBe(`> **${ten[0]}** […] **${ten[9]}**`);
  });

  it('cuts a sentence longer than all the room at the end of a word, never dropping it', () => {
    const endless = `${'word '.repeat(900).trim()}.`;
    const quote = quotePassage(passage({ sentences: ['Before.', endless] }), [endless], 500);
    expect(quote.length).toBeLessThanOrEqual(500);
    expect(quote.length).toBeGreaterThan(450);
    expect(quote).toMatch(/^> \[…\] \*\*word.*word\*\* \[…\]$/u);
  });

  it('keeps every line of a passage with lines inside the quote', () => {
    const table = passage({ sentences: ['Year | Sum\n# 2020 | 5\n2021 | *6*'] });
    expect(quotePassage(table, [], 1000)).toBe('> Year \\| Sum\n> \\# 2020 \\| 5\n> 2021 \\| \\*6\\*');
  });

  it('can be read back: what is shown is exactly the words of the passage', () => {
    const sentence = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 60 })
      .filter((text) => text.trim() === text && text !== '');
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), fc.nat(7), (made, marked) => {
        const one = passage({ sentences: made });
        const quote = quotePassage(one, [made[marked % made.length] ?? ''], Number.POSITIVE_INFINITY);
        expect(quotedRuns(quote)).toEqual([one.text]);
      }),
    );
  });

  it('never exceeds its room, whatever the text', () => {
    const sentence = fc.string({ minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 60, max: 900 }),
        (made, room) => {
          const quote = quotePassage(passage({ sentences: made }), [made.at(-1) ?? ''], room);
          expect(quote.length).toBeLessThanOrEqual(room);
        },
      ),
    );
  });
});

describe('quoteHighlights', () => {
  it('quotes the answering sentence alone, unmarked', () => {
    expect(quoteHighlights(cited(2, paragraph, [ten[4] ?? '']), 600)).toBe(`> ${ten[4]}`);
  });

  it('says where words between two answering sentences are left out', () => {
    const far = cited(2, paragraph, [ten[2] ?? '', ten[5] ?? '']);
    expect(quoteHighlights(far, 600)).toBe(`> ${ten[2]} […] ${ten[5]}`);
  });

  it('cuts the first answering sentence when both are longer than the room', () => {
    const far = cited(2, paragraph, [ten[2] ?? '', ten[5] ?? '']);
    expect(quoteHighlights(far, 100)).toMatch(/^> Sentence 3 .* \[…\]$/u);
  });
});

describe('quotedRuns', () => {
  it('gives each run of words between two cuts, of every quote', () => {
    const message = `intro\n> […] **A \\*b\\*.** C. […] D.\n[1] place\n> E.\n-# closing`;
    expect(quotedRuns(message)).toEqual(['A *b*. C.', 'D.', 'E.']);
  });

  it('takes the passage’s own mark of omission for its words', () => {
    const one = passage({ sentences: ['He said […] nothing.'] });
    expect(quotedRuns(quotePassage(one, [], 100))).toEqual(['He said […] nothing.']);
  });
});
