/** What is begun with a question ends with it, whatever fails. */

import { Session } from 'node:inspector/promises';
import { setImmediate } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { begin } from '../../src/answer/begin.js';
import { readAhead } from '../../src/answer/premise-signals.js';
import { understand } from '../../src/answer/understand.js';
import type { BriefIndex, ModelIndex } from '../../src/index/open.js';
import { indexWords } from '../../src/index/words.js';
import { indexSentences } from '../../src/wording/sentence-index.js';

let unhandled: unknown[] = [];
const note = (error: unknown) => unhandled.push(error);
afterEach(() => {
  process.off('unhandledRejection', note);
  unhandled = [];
});

it('leaves no rejection behind that would end the process, where neither words nor models can be read', async () => {
  process.on('unhandledRejection', note);
  const model = { embedder: { embed: () => Promise.reject(new Error('no model')) } } as unknown as ModelIndex;
  const index = {
    corpus: { documents: [] },
    passages: [],
    words: indexWords([]),
    vocabulary: Uint8Array.of(1, 0, 0, 0, 0),
    english: model,
    multilingual: model,
  } as unknown as BriefIndex;
  const understood = await understand('Who deepened the harbour?');
  expect(() => begin(index, understood)).toThrow(/JSON/u);
  await setImmediate();
  expect(unhandled).toEqual([]);
});

it('looks up the words of a usual question ahead, but few of the longest one', () => {
  const sentences = indexSentences([]);
  const { thesaurus } = sentences;
  const lookedUp = (question: string) => {
    const words: string[] = [];
    const profile = (word: string) => {
      words.push(word);
      return thesaurus.profile(word);
    };
    readAhead({ ...sentences, thesaurus: { ...thesaurus, profile } }, question);
    return words;
  };
  expect(lookedUp('Who deepened the harbour?')).toEqual(['deepened', 'harbour']);
  expect(lookedUp('roll throw slip '.repeat(120)).length).toBeLessThan(30);
});

it('keeps nothing of what people ask but the last few questions', async () => {
  const session = new Session();
  session.connect();
  const heldMb = async () => {
    await session.post('HeapProfiler.collectGarbage');
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  const sentences = indexSentences([]);
  readAhead(sentences, 'roll throw slip');
  const before = await heldMb();
  for (let at = 0; at < 500; at += 1) readAhead(sentences, `${at} ${'roll throw slip '.repeat(120)}`);
  expect((await heldMb()) - before).toBeLessThan(5);
  session.disconnect();
});
