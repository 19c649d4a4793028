import { describe, expect, it } from 'vitest';
import type { CorpusDocument } from '../../src/corpus/corpus.js';
import { passagesOf } from '../../src/corpus/passage.js';
import { readDocument } from '../../src/corpus/read.js';
import { checkText } from '../../src/evaluation/bank-check.js';

const TEXT = '# Ferries\n\nThe ferry runs twice a day. It costs four crowns.\n\nThe harbour was widened in 1994.\n';

async function withBank(bank: CorpusDocument['bank']): Promise<CorpusDocument> {
  const document = await readDocument('ferries.md', TEXT);
  return { document, passages: passagesOf(document), bank, unanswerable: [], edition: '0'.repeat(64) };
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
