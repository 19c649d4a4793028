/** Width and colours as an output gives them, and lines that keep to the width but for web addresses. */

import { stripVTControlCharacters } from 'node:util';
import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import { type Page, pageFor, wrapped } from '../../src/terminal/page.js';

describe('the page for an output', () => {
  it('has the width of the terminal, up to a readable one', () => {
    expect(pageFor({ isTTY: true, columns: 50 }).width).toBe(50);
    expect(pageFor({ isTTY: true, columns: 300 }).width).toBe(100);
  });

  it('has 80 columns where the output tells none', () => {
    expect([pageFor({}), pageFor({ isTTY: true, columns: 0 })].map(({ width }) => width)).toEqual([80, 80]);
  });

  it('has the width that is given before any other', () => {
    expect(pageFor({ isTTY: true, columns: 50 }, 120).width).toBe(120);
  });

  it('has no colours where the output is no terminal', () => {
    expect(pageFor({}).colors.bold('word')).toBe('word');
  });
});

describe('a web address', () => {
  const page: Page = { width: 24, colors: pc.createColors(true) };
  const ADDRESS = 'https://ports.example/adriatic/a-long-way-down.html';

  it.each([
    [`See ${ADDRESS} for more of it.`, ['See', ADDRESS, 'for more of it.']],
    [`See (${ADDRESS}).`, ['See', `(${ADDRESS}).`]],
    [`Split. www.${'ports'.repeat(6)}.example`, ['Split.', `www.${'ports'.repeat(6)}.example`]],
    [`Split. doi.org/${'10'.repeat(20)}`, ['Split.', `doi.org/${'10'.repeat(20)}`]],
    [`港口${ADDRESS}。`, ['港口', ADDRESS, '。']],
    [`${ADDRESS} ${ADDRESS}`, [ADDRESS, ADDRESS]],
    [pc.createColors(true).bold(`See ${ADDRESS}`), ['See', ADDRESS]],
    [`See ${pc.createColors(true).bold(ADDRESS)}.`, ['See', ADDRESS, '.']],
  ])('wider than the page has a line of its own, whole: %s', (text, lines) => {
    const shown = stripVTControlCharacters(wrapped(text, page, 2)).split('\n');
    expect(shown.map((line) => line.trim())).toEqual(lines);
  });

  it('that fits is wrapped like a word', () => {
    expect(wrapped('Look there: https://ports.example', page)).toBe('Look there:\nhttps://ports.example');
  });

  it('is not to be found in any other long word, which is cut', () => {
    expect(wrapped('x'.repeat(50), page)).toBe(['x'.repeat(24), 'x'.repeat(24), 'xx'].join('\n'));
  });
});
