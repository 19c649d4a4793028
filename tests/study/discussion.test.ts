import { beforeAll, describe, expect, it } from 'vitest';
import type { CorpusDocument } from '../../src/corpus/corpus.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { discussionOf, paragraphFor } from '../../src/study/discussion.js';
import { documentOf, note } from '../discord/answers.js';

const PORTS = documentOf([
  'The port of Rotova was sold to a foreign firm in 2011. Its cranes were old.',
  'The sale brought new cranes to the port of Rotova. Trade through the port doubled.',
  'However, the workers of the port lost their say. Wages may fall further.',
  'Rain fell in the hills.',
  'Who gained from the doubled trade of the port of Rotova remains unclear.',
]);

/** The document with questions about its paragraphs: `[paragraph, sentence, question]`. */
const asked = (entry: CorpusDocument, lines: readonly (readonly [number, number | null, string, string?])[]) => ({
  ...entry,
  bank: lines.map(([paragraph, sentence, question, lang = 'en']) => ({
    lang,
    question,
    paragraph,
    answer: sentence === null ? null : (entry.passages[paragraph - 1]?.sentences[sentence] ?? null),
  })),
});

const questionsFor = (entry: CorpusDocument, address: string) =>
  discussionOf(entry, address)?.questions.map(({ question }) => question);

describe('the questions of a discussion', () => {
  it('are open ones of different kinds, each with the sentence that speaks to it, the nearest first', () => {
    const entry = asked(PORTS, [
      [2, 0, 'Why did the sale change the port?'],
      [2, 0, 'Why was the sale good for Rotova?'],
      [2, 1, 'Why did commerce grow so fast?'],
      [2, 1, 'How did trade develop?'],
      [3, 1, 'What happens to the pay of dockers?'],
      [3, null, 'Under what conditions do workers keep a voice?'],
    ]);
    const questions = discussionOf(entry, 'p2')?.questions ?? [];
    expect(questions.map(({ question }) => question)).toEqual([
      'Why did the sale change the port?',
      'How did trade develop?',
      'What happens to the pay of dockers?',
    ]);
    expect(questions[2]?.passage.address).toBe('p3');
    expect(questions[2]?.sentence).toBe('Wages may fall further.');
  });

  it('leave out what asks for a date or a figure, hasty ones, and other languages', () => {
    const entry = asked(PORTS, [
      [2, 0, 'When was the port sold?'],
      [2, 1, 'How much did trade grow?'],
      [2, 1, 'why tho'],
      [2, 1, 'Warum wuchs der Handel?', 'de'],
    ]);
    expect(questionsFor(entry, 'p2')).toEqual([]);
  });

  it('do not ask the same in other words, nor of the same sentence twice', () => {
    const entry = asked(PORTS, [
      [2, 0, 'Why did the sale bring new cranes?'],
      [2, 1, 'Why did the sale bring more trade?'],
      [2, 0, 'How are the cranes?'],
    ]);
    expect(questionsFor(entry, 'p2')).toEqual(['Why did the sale bring new cranes?']);
  });

  it('are none without a bank', () => {
    expect(questionsFor(PORTS, 'p2')).toEqual([]);
  });
});

describe('what speaks against a passage', () => {
  it('is the turn right after it, and the open point nearest to it', () => {
    expect(discussionOf(PORTS, 'p2')?.counterpoints).toMatchObject([
      { kind: 'contrast', passage: { address: 'p3' }, sentence: 'However, the workers of the port lost their say.' },
      { kind: 'open', passage: { address: 'p5' } },
    ]);
  });

  it('is not the turn that the passage itself opens with', () => {
    const contrasts = discussionOf(PORTS, 'p3')?.counterpoints.filter(({ kind }) => kind === 'contrast');
    expect(contrasts).toEqual([]);
  });

  it('is nothing where nothing is near', () => {
    expect(discussionOf(PORTS, 'p4')?.counterpoints).toEqual([]);
  });
});

describe('paragraphFor', () => {
  const [section] = PORTS.document.sections;
  const noted = documentOf([], {
    sections: [
      {
        id: 'a',
        title: 'A',
        parent: null,
        paragraphs: [{ n: 1, kind: 'paragraph', text: 'Sold.', footnotes: [9], page: null }],
      },
    ],
    footnotes: [note(9)],
    matter: [{ title: 'Title', text: 'Harbours' }],
  });

  it('is the paragraph itself, or the one that carries the note', () => {
    expect(section).toBeDefined();
    expect(paragraphFor(noted, 'p1')?.address).toBe('p1');
    expect(paragraphFor(noted, 'fn9')?.address).toBe('p1');
  });

  it('is null for what is no part of the body', () => {
    expect(paragraphFor(noted, 'matter1')).toBeNull();
    expect(paragraphFor(noted, 'p9')).toBeNull();
  });
});

describe('the brief', () => {
  let brief: CorpusDocument;
  beforeAll(async () => {
    const [first] = (await loadCorpus('corpus')).documents;
    if (first === undefined) throw new Error('The brief is missing');
    brief = first;
  });

  it('gives every paragraph three questions, each of another sentence', () => {
    for (const { address, paragraph } of brief.passages) {
      if (paragraph === null) continue;
      const questions = discussionOf(brief, address)?.questions ?? [];
      expect([address, new Set(questions.map(({ sentence, passage }) => sentence ?? passage.text)).size]).toEqual([
        address,
        3,
      ]);
    }
  });

  it('holds the criticism of Chinese projects against the praise of them', () => {
    const [contrast] = discussionOf(brief, 'p46')?.counterpoints ?? [];
    expect(contrast?.sentence).toMatch(/^However, these forms of cooperation are also subject to criticism/u);
  });

  it('leaves open whether the balancing lasts', () => {
    const sentences = discussionOf(brief, 'p57')?.counterpoints.map(({ sentence }) => sentence) ?? [];
    expect(sentences.some((sentence) => sentence.includes('subject to various debates'))).toBe(true);
  });
});
