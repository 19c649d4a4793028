import { describe, expect, it } from 'vitest';
import { citationUrl, citationUrlOf } from '../../src/answer/citation-url.js';
import type { Passage } from '../../src/corpus/passage.js';

const passage: Passage = {
  address: 'p56',
  document: 'brief-79',
  kind: 'paragraph',
  section: 'Hedging',
  page: null,
  paragraph: 56,
  text: 'One. Two. Three.',
  sentences: ['One.', 'Two.', 'Three.'],
  footnotes: [],
};

describe('citationUrl', () => {
  it('names the document, the passage and, where given, the sentence', () => {
    expect(citationUrl('https://reader.example', 'brief-79', 'fn9')).toBe('https://reader.example/brief-79/#fn9');
    expect(citationUrl('https://x.example/read', 'brief-79', 'p56', 2)).toBe('https://x.example/read/brief-79/#p56s2');
  });

  it('keeps an id with slashes, spaces and other letters in one segment of the path', () => {
    expect(citationUrl('https://x.example', 'a/b ç?#', 'p1')).toBe('https://x.example/a%2Fb%20%C3%A7%3F%23/#p1');
  });
});

describe('citationUrlOf', () => {
  it('opens at the first of the given sentences in the order of the text', () => {
    expect(citationUrlOf('https://x.example', passage, ['Three.', 'Two.'])).toBe('https://x.example/brief-79/#p56s2');
  });

  it('opens at the passage where no sentence is given or none stands in it', () => {
    expect(citationUrlOf('https://x.example', passage)).toBe('https://x.example/brief-79/#p56');
    expect(citationUrlOf('https://x.example', passage, ['Four.'])).toBe('https://x.example/brief-79/#p56');
  });
});
