import { describe, expect, it } from 'vitest';
import { noteLine, sourceLines } from '../../../src/discord/card/citation.js';
import { note, passage } from '../answers.js';

describe('sourceLines', () => {
  it('put the notes behind the answering sentence first', () => {
    const one = passage({
      sentences: ['It was sold.', 'It is old.'],
      footnotes: [note(1, { sentence: 'It was sold.' }), note(2, { sentence: 'It is old.' })],
    });
    expect(sourceLines(one, ['It is old.']).map((line) => line[0])).toEqual(['²', '¹']);
    expect(sourceLines(one, ['It was sold.']).map((line) => line[0])).toEqual(['¹', '²']);
  });

  it('join notes with the same text', () => {
    const same = { text: 'A report', urls: ['https://a.example/x'] };
    const one = passage({ sentences: ['A.'], footnotes: [note(9, same), note(10, same), note(11)] });
    const [first, second, ...rest] = sourceLines(one, []);
    expect(first).toBe('⁹ ¹⁰ [A report](<https://a.example/x>)');
    expect(second).toMatch(/^¹¹ /u);
    expect(rest).toEqual([]);
  });
});

describe('noteLine', () => {
  it('links the note’s words, and further addresses by number', () => {
    const urls = ['https://a.example/x', 'https://b.example/y'];
    expect(noteLine(note(12, { text: 'A report', urls }), 100)).toBe(
      '¹² [A report](<https://a.example/x>) [2](<https://b.example/y>)',
    );
  });

  it('shows a note without an address as text', () => {
    expect(noteLine(note(9, { text: 'See *above*.', urls: [] }), 100)).toBe('⁹ See \\*above\\*.');
  });

  it('names the site where the note has no words of its own', () => {
    expect(noteLine(note(3, { text: '', urls: ['https://a.example/x'] }), 100)).toBe(
      '³ [a.example](<https://a.example/x>)',
    );
  });

  it('does not let the words or the address end the link', () => {
    const line = noteLine(note(4, { text: 'A [report](x)', urls: ['https://a.example/x>(y)z'] }), 100);
    expect(line).toBe('⁴ [A \\[report\\](x)](<https://a.example/x%3e%28y%29z>)');
  });

  it('does not link text that contains an address, which Discord would not render', () => {
    expect(noteLine(note(5, { text: 'From https://a.example', urls: ['https://a.example'] }), 100)).toBe(
      '⁵ [From https: a.example](<https://a.example>)',
    );
  });
});
