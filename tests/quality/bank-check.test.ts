import { describe, expect, it } from 'vitest';
import type { CorpusDocument } from '../../src/corpus/corpus.js';
import { passagesOf } from '../../src/corpus/passage.js';
import { readDocument } from '../../src/corpus/read.js';
import { checkText } from '../../src/evaluation/bank-check.js';
import { checkLabelled } from '../../src/evaluation/labelled-check.js';

const TEXT = '# Ferries\n\nThe ferry runs twice a day. It costs four crowns.\n\nThe harbour was widened in 1994.\n';

async function withBank(bank: CorpusDocument['bank']): Promise<CorpusDocument> {
  const document = await readDocument('ferries.md', TEXT);
  return {
    document,
    passages: passagesOf(document),
    bank,
    unanswerable: [],
    labelled: [],
    original: null,
    edition: '0'.repeat(64),
  };
}

const question = (text: string, answer: string | null, paragraph = 1) => ({
  lang: 'en',
  question: text,
  answer,
  paragraph,
});

describe('checkText', () => {
  it('names answers that do not stand in their passage', async () => {
    const { misplaced } = checkText(
      await withBank([question('how often', 'It runs daily.'), question('where', null, 9)]),
    );
    expect(misplaced).toEqual(['how often', 'where']);
  });

  it('names a question asked twice, whatever its case and punctuation', async () => {
    const { repeated } = checkText(await withBank([question('How often?', null), question('how often', null)]));
    expect(repeated).toEqual(['how often']);
  });

  it('names the sentences that no question points to', async () => {
    const { uncovered, sentences } = checkText(await withBank([question('how often', 'The ferry runs twice a day.')]));
    expect(sentences).toBe(3);
    expect(uncovered).toEqual(['It costs four crowns.', 'The harbour was widened in 1994.']);
  });
});

describe('checkLabelled', () => {
  const labelled = (text: string, label: 'answered' | 'absent', quotes: readonly string[] = []) => ({
    lang: 'en',
    question: text,
    label,
    quotes: [...quotes],
    kind: 'fact',
    hand: 1,
  });
  const checked = async (questions: CorpusDocument['labelled']) =>
    checkLabelled({ ...(await withBank([])), labelled: questions });

  it('names a question whose quotation stands nowhere', async () => {
    const { unquoted } = await checked([
      labelled('how often', 'answered', ['The ferry runs twice a day.']),
      labelled('how dear', 'answered', ['It costs five crowns.']),
    ]);
    expect(unquoted).toEqual(['how dear']);
  });

  it('names a question with two labels', async () => {
    const { twice } = await checked([
      labelled('Who dug it?', 'answered', ['The harbour was widened in 1994.']),
      labelled('who dug it', 'absent'),
    ]);
    expect(twice).toEqual(['who dug it (answered, absent)']);
  });
});
