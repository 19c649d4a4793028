/** Generated cases: whatever is read, rendered, pressed or set, nothing throws that should not, and everything fits. */

import fc from 'fast-check';
import { readSettings, SettingsError } from '../../src/config.js';
import { passagesOf } from '../../src/corpus/passage.js';
import { readDocument } from '../../src/corpus/read.js';
import { inComponentsV2, inPlainText } from '../../src/discord/card/form.js';
import { decodeButton, encodeButton } from '../../src/discord/custom-id/button.js';
import { decodeLookUp, encodeLookUp } from '../../src/discord/custom-id/look-up.js';
import { renderAnswer } from '../../src/discord/features/ask/card.js';
import { CUSTOM_ID_CHARS } from '../../src/discord/platform/limits.js';
import { LANGUAGES, wordsIn } from '../../src/words/words.js';
import { answer, cited, documentOf, library } from '../discord/answers.js';
import { problemsOfMessage } from '../discord/payload-check.js';
import type { Finding } from './finding.js';

const SEED = 79;

/** All findings, with so many cases each; throws with the smallest case that fails. */
export async function* generatedCases(cases: number): AsyncGenerator<Finding> {
  const options = { numRuns: cases, seed: SEED };
  const finding = (fault: string, seen: string, kept: string): Finding => ({
    fault,
    times: cases,
    seen,
    kept,
    lost: 0,
    doubled: 0,
  });
  fc.assert(customIdsAgree, options);
  yield finding(
    'custom ids: any button and look-up, and any text',
    'the same state, or an unknown button',
    '100 characters',
  );
  fc.assert(settingsAreReadOrRefused, options);
  yield finding('settings: any environment', 'settings, or one line that names the variable', 'the token stays secret');
  await fc.assert(readerReads, options);
  yield finding(
    'reader: documents of every form, mixed',
    'a document, or why it is none',
    'sentences make up their passage',
  );
  fc.assert(rendererFits, options);
  yield finding('renderer: answers of any text, language and length', 'a message that Discord accepts', 'both forms');
}

const word = fc.constantFrom(
  ...'The harbour was deepened in 2020 by Split’s port authority Čačak 中国 مرحبا e\u0301 [1] [^1] ** _ ` | > # ¹ * †'.split(
    ' ',
  ),
);
const line = fc.oneof(
  fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  fc.constantFrom(
    '',
    '\f',
    '---',
    '# Notes',
    'REFERENCES',
    '| a | b |',
    '| --- | --- |',
    '[^1]: A note. https://x.example/1',
    '1 A note.',
    '* A sign.',
    '> quoted',
    '```',
    '- item',
    '12',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

const readerReads = fc.asyncProperty(
  fc.array(line, { minLength: 1, maxLength: 40 }),
  fc.constantFrom('generated.md', 'generated.txt'),
  async (lines, name) => {
    try {
      const document = await readDocument(name, lines.join('\n'));
      // Chinese sentences have no space between them.
      return passagesOf(document).every(({ sentences, text }) => unspaced(sentences.join('')) === unspaced(text));
    } catch (error) {
      // As the loader reports it: 'harbour.txt is empty'.
      return error instanceof Error && /^(?:is|contains|holds) [^\n]+$/u.test(error.message);
    }
  },
);

const unspaced = (written: string) => written.replaceAll(/\s/gu, '');

const text = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 200 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3000 }),
);
const reasons = ['close', 'far', 'no-figure', 'no-person', 'no-detail'] as const;

const rendererFits = fc.property(
  fc.record({
    paragraphs: fc.array(text, { minLength: 1, maxLength: 6 }),
    question: text,
    language: fc.constantFrom(...LANGUAGES),
    verdict: fc.constantFrom('answered', 'perhaps', 'absent'),
    code: fc.constantFrom(...reasons),
    length: fc.constantFrom('full', 'short'),
    settled: fc.option(text),
  }),
  ({ paragraphs, question, language, verdict, code, length, settled }) => {
    const entry = documentOf(paragraphs);
    const passages = entry.passages.slice(0, 5).map((passage, position) => cited(position + 1, passage));
    const given = answer(passages, {
      question,
      understood: question,
      verdict,
      answered: verdict !== 'absent',
      reason: { code },
    });
    const setting = {
      words: wordsIn(language),
      library: library(entry),
      showQuestion: true,
      length,
      settled: settled === null ? null : settled.slice(0, 300),
    } as const;
    const rendering = renderAnswer(given, setting);
    const problems = [inComponentsV2(rendering), inPlainText(rendering)].flatMap(problemsOfMessage);
    if (problems.length > 0) throw new Error(problems.join('\n'));
  },
);

const mark = fc.record({
  address: fc
    .tuple(fc.constantFrom('p', 'fn', 'ref', 'matter'), fc.nat(9_999_999))
    .map(([kind, number]) => `${kind}${number}`),
  marked: fc.array(fc.nat(99_999), { maxLength: 5 }),
});
const short = fc.stringMatching(/^[0-9a-f]{8}$/u);
const entry = documentOf(['One paragraph.']);

const customIdsAgree = fc.property(
  fc.stringMatching(/^[a-z]{1,20}$/u),
  short,
  short,
  fc.array(mark, { maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.nat(99_999),
  (action, document, edition, passages, anything, from) => {
    const id = encodeButton({ action, document, edition, passages });
    const state = decodeButton(id);
    const isSame = JSON.stringify(state?.passages) === JSON.stringify(passages.slice(0, state?.passages.length));
    const lookUp = encodeLookUp({ name: action, argument: anything, from }, entry);
    const found = lookUp === null ? null : decodeLookUp(lookUp);
    decodeButton(anything);
    decodeLookUp(anything);
    return (
      id.length <= CUSTOM_ID_CHARS &&
      state?.action === action &&
      isSame &&
      (lookUp === null || (lookUp.length <= CUSTOM_ID_CHARS && found?.argument === anything && found.from === from))
    );
  },
);

const NAMES = [
  'DISCORD_TOKEN',
  'DISCORD_APPLICATION_ID',
  'DISCORD_API',
  'LOG_LEVEL',
  'HTTP_PORT',
  'HTTP_HOST',
  'METRICS',
  'READER_URL',
  'BACKUP_DAYS',
  'OPERATOR_CONTACT',
  'CORPUS_DIR',
];
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    ' ',
    '0',
    '8080',
    '99999',
    'https://x.example/api/v10',
    'info',
    'public',
    '127.0.0.1',
    'me@example.org',
  ),
);

/** In every token, so that it is known wherever it is shown. */
const SECRET = 'very-secret';

const settingsAreReadOrRefused = fc.property(fc.dictionary(fc.constantFrom(...NAMES), value), (environment) => {
  const token = environment['DISCORD_TOKEN'];
  try {
    readSettings(token === undefined ? environment : { ...environment, DISCORD_TOKEN: SECRET + token });
    return true;
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    const isSecret = !error.message.includes(SECRET);
    return isSecret && NAMES.some((name) => error.message.includes(name)) && !error.message.includes('\n');
  }
});
