/** The detector by letter sequences against the library's own. */

import { readFile } from 'node:fs/promises';
import { eld } from 'eld/extrasmall';
import { describe, expect, it } from 'vitest';
import { loadDetector } from '../../src/embedding/letter-sequences.js';

const CODES = ['ca', 'de', 'en', 'fr', 'it', 'ru', 'sr', 'tr', 'vi'];
const WITH_APOSTROPHES = [
  "qu'est-ce que l'eau",
  "it's what they don't say",
  "c'era una volta l'isola",
  "l'una i l'altra",
];

describe('loadDetector', () => {
  it('scores texts as the library does with its whole table', async () => {
    const lines = (await readFile('tests/quality/questions.jsonl', 'utf8')).trim().split('\n');
    const texts = [...lines.map((line) => JSON.parse(line).question as string), ...WITH_APOSTROPHES];
    const detector = await loadDetector(CODES);
    eld.setLanguageSubset(CODES);
    const told = (by: typeof detector) =>
      texts.map((text) => {
        const result = by.detect(text);
        return [text, result.language, result.getScores(), result.isReliable()];
      });
    expect(told(detector)).toEqual(told(eld));
  });
});
