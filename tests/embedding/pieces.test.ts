/** The tokenizer's pieces in our own form: the same as the library's. */

import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AutoTokenizer, env } from '@xenova/transformers';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Pieces, parseTokenizer, piecesOf } from '../../src/embedding/pieces.js';

const MODELS_DIR = resolve(import.meta.dirname, '../../models');
const NAME = 'multilingual-e5-small';

/** Every so many of the bank's questions, in all its languages. */
const EVERY = 20;

const ODD = [
  '',
  ' ',
  '  two  spaces ',
  'word '.repeat(400),
  '\ud800',
  'a\udc00b',
  '🧭🧭 x 🧭',
  '…!?',
  '\u202e',
  'ﬁne ½',
  'العربية नमस्ते',
  'می‌خواهم ソ連の崩壊はいつ 베를린 장벽 עברית ไทย ქართული Հայերեն',
  'አማርኛ ខ្មែរ',
  '𠀀𠀁漢字',
  '<s> <unk> hello </s>',
];

let library: AutoTokenizer & { model: Pieces; encode(text: string): number[] };
let own: Pieces;

beforeAll(async () => {
  Object.assign(env, { useFSCache: false, allowRemoteModels: false, localModelPath: `${MODELS_DIR}/` });
  library = (await AutoTokenizer.from_pretrained(NAME)) as unknown as typeof library;
  own = piecesOf(parseTokenizer(await readFile(join(MODELS_DIR, NAME, 'tokenizer.json'))).model);
});

describe('piecesOf', () => {
  it('divides every text as the library does', async () => {
    const bank = await readFile(resolve(import.meta.dirname, '../../corpus/dipam-brief-79.questions.jsonl'), 'utf8');
    const questions = bank
      .trim()
      .split('\n')
      .filter((_, at) => at % EVERY === 0);
    const texts = [...ODD, ...questions.map((line): string => JSON.parse(line).question)];
    const theirs = texts.map((text) => library.encode(text));
    library.model = own;
    expect(texts.map((text) => library.encode(text))).toEqual(theirs);
  });
});
