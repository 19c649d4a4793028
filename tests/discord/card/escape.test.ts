import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, shorten, unescapeMarkdown, userLine } from '../../../src/discord/card/escape.js';

describe('escapeMarkdown', () => {
  it.each([
    ['**bold** and _slanted_', '\\*\\*bold\\*\\* and \\_slanted\\_'],
    ['||secret||', '\\|\\|secret\\|\\|'],
    ['```js\ncode```', '\\`\\`\\`js\ncode\\`\\`\\`'],
    ['[safe](https://evil.example)', '\\[safe\\](https://evil.example)'],
    ['<@123> <#4> <t:0> </ask:1>', '\\<@123> \\<#4> \\<t:0> \\</ask:1>'],
    ['# heading', '\\# heading'],
    ['-# small', '\\-# small'],
    ['> quote\n>>> all', '\\> quote\n\\>>> all'],
    ['- item\n  * item\n12. item', '\\- item\n  \\* item\n12\\. item'],
    ['a back\\slash', 'a back\\\\slash'],
  ])('shows %j verbatim', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('leaves plain prose alone, with its dashes, quotes and brackets', () => {
    const prose = 'The so-called “win-win” (Kuik, 2008) – it’s 50% – goes on: no #1, 3 > 2.';
    expect(escapeMarkdown(prose)).toBe(prose);
  });

  it('can be undone for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
      }),
    );
  });
});

describe('userLine', () => {
  it('shows one line without invisible, direction-changing or stacked characters', () => {
    expect(userLine('a\u202eb\u200bc\n\n# d\u2066e \u{e0041}f', 100)).toBe('abc # de f');
    expect(userLine(`z${'\u0301'.repeat(40)}`, 100)).toBe(`z${'\u0301'.repeat(3)}`);
  });

  it('does not look like a mention of everyone', () => {
    expect(userLine('@everyone and @here', 100)).not.toMatch(/@everyone|@here/u);
  });

  it('makes a link of no address and an invitation of no invite', () => {
    const text = 'see https://evil.example/x and discord.gg/abc, Discord.com/invite/abc';
    const line = userLine(text, 100);
    expect(line).toBe('see https\\://evil.example/x and discord\\.gg/abc, Discord\\.com/invite/abc');
    expect(unescapeMarkdown(line)).toBe(text);
  });

  it('isolates what runs from right to left, keeps the joiner that Persian needs, and is read back as typed', () => {
    const line = userLine('چرا می\u200cخواهند\u202e؟', 100);
    expect(line).toBe('\u2068چرا می\u200cخواهند؟\u2069');
    expect(unescapeMarkdown(line)).toBe('چرا می\u200cخواهند؟');
  });

  it('is cut at the end of a word, before its marks are escaped', () => {
    expect(userLine('who sold *the* missiles', 14)).toBe('who sold \\*the…');
  });
});

describe('shorten', () => {
  it('never exceeds the room and never splits a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 1, max: 200 }), (text, room) => {
        const short = shorten(text, room);
        expect(short.length).toBeLessThanOrEqual(Math.max(room, 1));
        expect(short.replace(/…$/u, '')).not.toMatch(/[\ud800-\udbff]$/u);
      }),
    );
  });

  it('cuts text without spaces between words or letters', () => {
    expect(shorten('哪个部门负责发放住房补贴', 6)).toMatch(/^哪个部门.?…$/u);
  });
});
