import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/corpus/read.js';

/** The kinds and texts of a Markdown body's paragraphs. */
async function read(body: string) {
  const { sections } = await readDocument('a.md', `# Title\n\n## Part\n\n${body}\n`);
  return sections.flatMap(({ paragraphs }) => paragraphs.map(({ kind, text }) => [kind, text]));
}

describe('Markdown', () => {
  it('keeps a block of code apart from the paragraphs around it', async () => {
    const before = 'The works were built in 1921 and closed in 1954, as this shows:';
    const after = 'After that the sheds were empty for a long time, to this day.';
    expect(await read(`${before}\n\n\`\`\`\nyear <- 1921\nprice <- 12\n\`\`\`\n\n${after}`)).toEqual([
      ['paragraph', before],
      ['quote', 'year <- 1921 price <- 12'],
      ['paragraph', after],
    ]);
  });

  it('parts the items of a list within an item', async () => {
    expect(
      await read('- Interviews, made in May 2014\n  - by telephone\n  - by radio\n- Letters; all of them.'),
    ).toEqual([['list', 'Interviews, made in May 2014: by telephone; by radio; Letters; all of them.']]);
  });

  it('leaves out the boxes of a list of tasks', async () => {
    expect(await read('- [ ] Gauge the Lim.\n- [x] Gauge the Tara.')).toEqual([
      ['list', 'Gauge the Lim. Gauge the Tara.'],
    ]);
  });
});
