import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/corpus/read.js';

const PROSE = 'The salt works were built in 1921 and closed in 1954, when the price of salt fell.';

describe('the title block', () => {
  it('gives the author without what else stands on the line', async () => {
    const document = await readDocument(
      'a.md',
      `# Salt\n\nBy **Eva Lind** | Bee Watch | 2 May 2021\n\n## Part\n\n${PROSE}\n`,
    );
    expect(document).toMatchObject({ title: 'Salt', author: 'Eva Lind', date: '2 May 2021' });
  });

  it.each([
    ['THE PRICE OF SALT AND STONE IN THE VALLEYS', 'OF THE UPPER TARN AFTER THE WAR'],
    ['The Price of Salt', 'in the valleys of the upper Tarn'],
    ['The Price of Salt and Stone in the Valleys', 'Of the Upper Tarn after the War'],
  ])('has the whole title where pages repeat its first line alone: %s', async (first, second) => {
    const pages = [`        ${first}\n          ${second}\n\n                Eva Lind\n\n1. Introduction\n\n${PROSE}`];
    for (const year of [1999, 2007])
      pages.push(`${first}\n\nThe sheds were sold to a fund in ${year}. It has\nnever said what it wants.`);
    const { title, sections } = await readDocument('a.txt', pages.join('\n\f\n'));
    expect(title).toBe(`${first} ${second}`);
    expect(sections.map((section) => section.title)).toEqual(['1. Introduction']);
  });
});
