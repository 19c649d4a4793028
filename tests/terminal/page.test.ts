/** Width and colours as an output gives them. */

import { describe, expect, it } from 'vitest';
import { pageFor } from '../../src/terminal/page.js';

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
