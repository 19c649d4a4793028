import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/corpus/read.js';

const NOTES = Array.from({ length: 6 }, (_, position) => `[${position + 1}] Source number ${position + 1}.`).join('\n');

/** The text of a paragraph with marks, and the notes tied to it. */
async function marked(paragraph: string) {
  const text = `A TITLE OF SOME KIND\n\n1. Introduction\n\n${paragraph}\n\nNotes\n\n${NOTES}\n`;
  const [read] = (await readDocument('a.txt', text)).sections[0]?.paragraphs ?? [];
  return { text: read?.text, footnotes: read?.footnotes };
}

describe('marks in brackets', () => {
  it.each([
    ['The small ones lost least [2]-[4].', 'The small ones lost least.', [2, 3, 4]],
    ['They fell [1], [2] and [4–6]; some rose.', 'They fell; some rose.', [1, 2, 4, 5, 6]],
    ['The walls fell [4, p. 7]. All saw it.', 'The walls fell. All saw it.', [4]],
    ['The sheds [5, pp. 7–9; 6, ch. 2] fell too.', 'The sheds fell too.', [5, 6]],
    ['They fell at last. [6] All saw it.', 'They fell at last. All saw it.', [6]],
  ])('leave no rest in %s', async (printed, text, footnotes) => {
    expect(await marked(printed)).toEqual({ text, footnotes });
  });

  it.each([
    ['See [1]–[3].', [1, 2, 3]],
    ['For the rest see [1, 2] and [4–6].', [1, 2, 4, 5, 6]],
    ['It fell in the end (see [5, p. 3]).', [5]],
    ['According to [3], prices fell.', [3]],
    ['[4] shows that prices rose.', [4]],
  ])('stay where they are a word of the sentence: %s', async (text, footnotes) => {
    expect(await marked(text)).toEqual({ text, footnotes });
  });

  it('stay where no note has their number', async () => {
    expect(await marked('It was so [2]-[9] for years [sic].')).toEqual({
      text: 'It was so [2]-[9] for years [sic].',
      footnotes: [],
    });
  });
});
