/** A file of questions as lines of JSON: what comes out for what goes in. */

import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type Batch, batchOfConversations, batchOfQuestions } from '../../src/terminal/batch.js';
import { linesOf } from '../../src/terminal/lines.js';
import { exampleAnswerer } from './example-talk.js';

async function run(batch: Batch, chunks: readonly string[]) {
  const lines: string[] = [];
  for await (const line of batch(linesOf(Readable.from(chunks)))) lines.push(line);
  return lines.map((line) => JSON.parse(line));
}

describe('a batch of questions', () => {
  const answersTo = (...chunks: string[]) => run(batchOfQuestions(exampleAnswerer().answerer), chunks);

  it('gives one line for each, in order, with its id as it was', async () => {
    const answers = await answersTo('{"id":7,"question":"when?"}\n{"id":"b","question":"who is the mayor?"}\n');
    expect(answers).toMatchObject([
      { id: 7, question: 'when?', verdict: 'answered', answered: true },
      { id: 'b', question: 'who is the mayor?', verdict: 'absent', answered: false },
    ]);
  });

  it('leaves out an id that was not given', async () => {
    expect((await answersTo('{"question":"when?"}'))[0]).not.toHaveProperty('id');
  });

  it('tells the number and fault of a line that cannot be used, and goes on', async () => {
    expect(await answersTo('nonsense\n\n{"id":1}\n"when?"\n{"question":3}\n{"question":"when?"}')).toMatchObject([
      { line: 1, error: 'is not JSON' },
      { line: 3, error: 'has no "question" in words' },
      { line: 4, error: 'has no "question" in words' },
      { line: 5, error: 'has no "question" in words' },
      { question: 'when?' },
    ]);
  });

  it('gives an empty question a line of its own', async () => {
    expect(await answersTo('{"id":1,"question":""}\n{"id":2,"question":"  "}')).toMatchObject([
      { id: 1, answered: false, passages: [] },
      { id: 2, answered: false, passages: [] },
    ]);
  });

  it('reads lines however the file is cut, ended or marked', async () => {
    const answers = await answersTo('\uFEFF{"id":1,"quest', 'ion":"when?"}\r', '\n   \r\n{"id":2,"question":"when?"}');
    expect(answers.map(({ id }) => id)).toEqual([1, 2]);
  });

  it('takes a line end of Unicode within a question for what it is, and writes it so that no reader stumbles', async () => {
    const { answerer } = exampleAnswerer();
    const input = linesOf(Readable.from(['{"question":"when\u2028exactly \u009b?"}\n']));
    const line = (await batchOfQuestions(answerer)(input).next()).value as string;
    expect(line.trimEnd()).not.toMatch(/[\p{Cc}\u2028]/u);
    expect(JSON.parse(line).question).toBe('when\u2028exactly \u009b?');
  });

  it('asks each question for itself', async () => {
    const { answerer, asked } = exampleAnswerer();
    await run(batchOfQuestions(answerer), ['{"question":"when?"}\n{"question":"and wine?"}']);
    expect(asked.map(({ earlier }) => earlier)).toEqual([[], []]);
  });
});

describe('a batch of conversations', () => {
  it('answers the turns of each in the light of the earlier ones, and of no other conversation', async () => {
    const { answerer, asked } = exampleAnswerer();
    const results = await run(batchOfConversations(answerer), [
      '{"id":"a","turns":["when?","","and wine?","and oil?"]}\n{"id":"b","turns":["and salt?"]}',
    ]);
    expect(asked.map(({ earlier }) => earlier)).toEqual([[], ['when?'], ['when?'], ['when?', 'what of wine?'], []]);
    expect(results.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(results[0].answers.map(({ understood }: { understood: string }) => understood)).toEqual([
      'when?',
      '',
      'what of wine?',
      'what of oil?',
    ]);
  });

  it('takes a conversation without turns, and refuses one whose turns are no questions', async () => {
    const { answerer } = exampleAnswerer();
    const results = await run(batchOfConversations(answerer), [
      '{"id":1,"turns":[]}\n{"id":2,"turns":[4]}\n{"id":3}\n',
    ]);
    expect(results).toEqual([
      { id: 1, answers: [] },
      { line: 2, error: 'has no "turns", a list of questions in words' },
      { line: 3, error: 'has no "turns", a list of questions in words' },
    ]);
  });
});
