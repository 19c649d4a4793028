/** What the program knows of a language stands in its file alone. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import * as stopword from 'stopword/dist/stopword.esm.min.mjs';
import { expect, it } from 'vitest';
import { fold } from '../../src/languages/fold.js';
import { LANGUAGES } from '../../src/languages/index.js';
import type { Language } from '../../src/languages/language.js';
import { baseForm } from '../../src/wording/morphology.js';
import { openWordNet, WORD_CLASSES } from '../../src/wording/wordnet.js';

const SHORTEST_WORD = 3;

/** Folders and files that hold words of languages by right: their own files, names of states, and what the bot itself says. */
const MAY_HOLD_WORDS = /^(?:languages|words|gazetteer)\/|^(?:discord|site)\/(?:.*\/)?words\.ts$/u;

const files = (readdirSync('src', { recursive: true, encoding: 'utf8' }) as string[])
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.split(sep).join('/'))
  .filter((path) => !MAY_HOLD_WORDS.test(path));

/** Comments may give examples in any language, and codes such as UND_ERR_SOCKET are no words. */
const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, ' ').replace(/\b[A-Z]+(?:_[A-Z]+)+\b/gu, ' ');

const wordsOf = (text: string) => fold(text).match(/\p{L}{3,}/gu) ?? [];

/** Lists of function words that a package gives, which share many a word with unrelated languages. */
const FROM_PACKAGE: readonly unknown[] = Object.values(stopword);

/** The entries of a language, word by word. */
function entriesOf(value: unknown): string[] {
  if (typeof value === 'string') return wordsOf(value);
  if (Array.isArray(value)) return FROM_PACKAGE.includes(value) ? [] : value.flatMap(entriesOf);
  return typeof value === 'object' && value !== null ? entriesOf(Object.values(value)) : [];
}

/** Words that English has too, in its own file or in WordNet, and what code itself is written in. */
function englishWords(): (word: string) => boolean {
  const net = openWordNet();
  const english = new Set(LANGUAGES.filter(({ code }) => code === 'en').flatMap(entriesOf));
  const identifiers = new Set(
    files.flatMap((path) => {
      const code = withoutComments(readFileSync(join('src', path), 'utf8'));
      const bare = code.replace(
        /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/(?:\\.|[^/\\\n])+\/[a-z]+/gu,
        ' ',
      );
      return wordsOf(bare.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '));
    }),
  );
  return (word) =>
    english.has(word) ||
    identifiers.has(word) ||
    WORD_CLASSES.some((kind) => net.senses(baseForm(word, kind, net), kind).length > 0);
}

it('no word of another language than English stands outside languages, names of states and the words of the bot', () => {
  const isEnglish = englishWords();
  const holding = new Map(
    files.map((path) => [path, new Set(wordsOf(withoutComments(readFileSync(join('src', path), 'utf8'))))] as const),
  );
  const found = LANGUAGES.filter(({ code }: Language) => code !== 'en').flatMap((language) =>
    [...new Set([...entriesOf(language.questions), ...entriesOf(language.documents), ...entriesOf(language.detection)])]
      .filter((word) => word.length >= SHORTEST_WORD && !isEnglish(word))
      .flatMap((word) =>
        [...holding]
          .filter(([, words]) => words.has(word))
          .map(([path]) => `${path} holds "${word}" of ${language.name}`),
      ),
  );
  expect(found).toEqual([]);
});
