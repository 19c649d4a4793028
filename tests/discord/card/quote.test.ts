import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedRuns, quoteHighlights, quotePassage } from '../../../src/discord/card/quote.js';
import { findPhrase } from '../../../src/study/find-phrase.js';
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

  it('marks the omission between two answering sentences that are far apart', () => {
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

  it('marks an omission between two answering sentences', () => {
    const far = cited(2, paragraph, [ten[2] ?? '', ten[5] ?? '']);
    expect(quoteHighlights(far, 600)).toBe(`> ${ten[2]} […] ${ten[5]}`);
  });

  it('cuts the first answering sentence when both are longer than the room', () => {
    const far = cited(2, paragraph, [ten[2] ?? '', ten[5] ?? '']);
    expect(quoteHighlights(far, 100)).toMatch(/^> Sentence 3 .* \[…\]$/u);
  });
});

describe('quoteHighlights of words that were searched for', () => {
  /** The quote with every place of the words marked, as the look-up gives it. */
  const quoteOf = (made: readonly string[], phrase: string, longestChars = 600) => {
    const one = passage({ sentences: made });
    const [hit] = findPhrase([one], phrase);
    if (hit === undefined) throw new Error(`“${phrase}” does not stand there`);
    return quoteHighlights({ sentences: made, highlights: hit.sentences, found: hit.places }, longestChars);
  };

  it('marks each place of them, as it is written, and nothing else', () => {
    expect(quoteOf(['The Port sold a port.', 'No port.', 'Nothing.'], 'port')).toBe(
      '> The **Port** sold a **port**. No **port**.',
    );
  });

  it.each([
    ['begin and end with a mark', ['A *port* was sold.'], '*port*', '> A **\\*port\\*** was sold.'],
    ['stand between two marks', ['A *port* was sold.'], 'port', '> A \\***port**\\* was sold.'],
    ['hold marks', ['Of [x](y) `z` and ~~v~~.'], '[x](y) `z`', '> Of **\\[x\\](y) \\`z\\`** and \\~\\~v\\~\\~.'],
    ['follow a backslash', ['A \\port.'], 'port', '> A \\\\**port**.'],
    ['touch each other', ['A (port)(port) here.'], '(port)', '> A **(port)(port)** here.'],
    ['begin a line that would be a list', ['1. Port\n- port'], '1. port', '> **1\\. Port**\n> \\- port'],
    ['run over the end of a sentence', ['They sold it.', 'Then left.'], 'it. then', '> They sold **it.**'],
    [
      'stand in an address',
      ['See https://port.example/port or a port.'],
      'port',
      '> See https://port.example/port or a **port**.',
    ],
  ])('keeps the escapes of words that %s', (_, made, phrase, expected) => {
    expect(quoteOf(made, phrase)).toBe(expected);
  });

  it('marks them in a sentence that is cut, as far as it goes', () => {
    const endless = `A port ${'word '.repeat(100)}port.`;
    const quote = quoteOf([endless], 'port', 100);
    expect(quote).toMatch(/^> A \*\*port\*\* word .*word \[…\]$/u);
    expect(quote.length).toBeLessThanOrEqual(100);
  });

  it('can be read back: what is shown is exactly the words of the sentences', () => {
    const letters = fc.constantFrom(...'aB*_~`|<[]\\#>-+1.) \n');
    const text = fc.string({ unit: letters, minLength: 1, maxLength: 30 }).filter((made) => made.trim() === made);
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(30), (made, at, length) => {
        const one = passage({ sentences: made });
        const start = at % one.text.length;
        const phrase = one.text.slice(start, start + length + 1);
        for (const hit of findPhrase([one], phrase)) {
          const quote = quoteHighlights({ sentences: made, highlights: made, found: hit.places }, 4000);
          expect(quotedRuns(quote)).toEqual([one.text]);
        }
      }),
    );
  });
});

describe('quotedRuns', () => {
  it('gives each run of words between two cuts, of every quote', () => {
    const message = `intro\n> […] **A \\*b\\*.** C. […] D.\n[1] place\n> E.\n-# closing`;
    expect(quotedRuns(message)).toEqual(['A *b*. C.', 'D.', 'E.']);
  });

  it('reads the passage’s own omission mark as its words', () => {
    const one = passage({ sentences: ['He said […] nothing.'] });
    expect(quotedRuns(quotePassage(one, [], 100))).toEqual(['He said […] nothing.']);
  });
});
