/** Quiz items over the brief, each checked by rule. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenAnswerer } from '../../src/answer/open.js';
import type { CorpusDocument } from '../../src/corpus/corpus.js';
import { sourceGraphOf } from '../../src/sources/graph.js';
import { glossaryOf } from '../../src/study/glossary.js';
import { fillsGap, isNumber, shapeOf } from '../../src/study/quiz/gap-items.js';
import type { AnswerItem, GapItem, QuizItem, SourceItem } from '../../src/study/quiz/item.js';
import { isSound } from '../../src/study/quiz/judged.js';
import { chooseItems, quizPoolOf } from '../../src/study/quiz/pool.js';
import { workLabel } from '../../src/study/quiz/source-items.js';
import { hedgesIn } from '../../src/wording/hedging.js';
import { openBrief } from '../brief-index.js';
import { documentOf } from '../discord/answers.js';

const noPause = () => Promise.resolve();

let answerer: OpenAnswerer;
let entry: CorpusDocument;
let pool: readonly QuizItem[];
beforeAll(async () => {
  answerer = await openBrief();
  const [brief] = answerer.corpus.documents;
  if (brief === undefined) throw new Error('The brief is missing');
  entry = brief;
  pool = await quizPoolOf(entry, noPause);
});
afterAll(() => answerer.close());

const ask = (question: string) => answerer.ask(question);
const ofKind = <Kind extends QuizItem['kind']>(kind: Kind) =>
  pool.filter((item): item is Extract<QuizItem, { kind: Kind }> => item.kind === kind);

/** The sentences by which the bank's and labelled questions in these words are answered or touched. */
function sentencesFor(question: string): string[] {
  const banked = entry.bank.flatMap((line) =>
    line.question === question && line.answer !== null ? [line.answer] : [],
  );
  return [...banked, ...entry.labelled.flatMap((line) => (line.question === question ? line.quotes : []))];
}

const printedIn = ({ passage, sentence }: QuizItem) => passage.sentences.includes(sentence);

describe('the quiz items of the brief', () => {
  it('are at least 300 whose wrong sentences the judge does not find among the answers, each with an id of its own', async () => {
    expect(new Set(pool.map(({ id }) => id)).size).toBe(pool.length);
    let sound = 0;
    for (const item of pool) if (await isSound(item, ask)) sound += 1;
    expect(sound).toBeGreaterThanOrEqual(300);
  }, 120_000);

  it('print only sentences of the brief, four different ones of about one length', () => {
    for (const item of ofKind('answer')) {
      expect(printedIn(item), item.question).toBe(true);
      expect(new Set(item.options.map(({ key }) => key)).size, item.question).toBe(4);
      for (const { text, passage } of item.options) expect(passage?.sentences, item.question).toContain(text);
      const lengths = item.options.map(({ text }) => text.length);
      const ratio = (length: number) => Math.max(length, item.sentence.length) / Math.min(length, item.sentence.length);
      expect(Math.max(...lengths.map(ratio)), item.question).toBeLessThanOrEqual(1.6);
    }
  });

  it('have one right sentence: of no other is it known that it answers or touches the question', () => {
    for (const item of ofKind('answer') satisfies AnswerItem[]) {
      const supporting = sentencesFor(item.question);
      const supported = item.options.filter(({ text }) =>
        supporting.some((sentence) => text.includes(sentence) || sentence.includes(text)),
      );
      expect(
        supported.map(({ key }) => key),
        item.question,
      ).toEqual([item.right]);
    }
  });

  it('use no sentence as a wrong option again and again, and show none twice in one quiz', async () => {
    const uses = new Map<string, number>();
    for (const { options, right } of ofKind('answer'))
      for (const { key, text } of options) if (key !== right) uses.set(text, (uses.get(text) ?? 0) + 1);
    expect(Math.max(...uses.values())).toBeLessThanOrEqual(14);
    const wish = { count: 10, seed: 'c', section: null, without: new Set<string>() };
    const chosen = await chooseItems(pool, wish, ask);
    const shown = chosen.flatMap((item) => (item.kind === 'answer' ? item.options.map(({ key }) => key) : []));
    expect(shown.length).toBeGreaterThan(20);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('keep hedges: right and wrong sentences hedge alike, and no gap is in a hedge', () => {
    for (const item of ofKind('answer')) {
      const hedged = new Set(item.options.map(({ text }) => hedgesIn(text).length > 0));
      expect(hedged.size, item.question).toBe(1);
    }
    for (const { sentence, before, missing } of ofKind('gap')) {
      const hedges = hedgesIn(sentence);
      const [start, end] = [before.length, before.length + missing.length];
      expect(
        hedges.some((hedge) => hedge.start < end && start < hedge.start + hedge.words.length),
        sentence,
      ).toBe(false);
    }
  });

  it('ask for the one source that the brief gives for a sentence which does not name it', () => {
    const { sources } = sourceGraphOf(entry.document);
    const items = ofKind('source') satisfies SourceItem[];
    expect(items.length).toBeGreaterThan(4);
    for (const item of items) {
      expect(printedIn(item), item.sentence).toBe(true);
      const behind = sources.filter(({ uses }) => uses.some(({ passage }) => passage === item.passage.address));
      const labels = behind.map(workLabel);
      expect(item.options.filter(({ text }) => labels.includes(text)).map(({ key }) => key)).toEqual([item.right]);
    }
    const labels = items.flatMap(({ options }) => options.map(({ text }) => text));
    expect(labels.filter((label) => label.includes('news portal'))).toEqual([]);
    expect(labels.some((label) => label.startsWith('Kosovo Online (2026) – Makedonci: Rakete'))).toBe(true);
  });

  it('leave out what sentence and hint settle: no half of a contrast, no number that is listed, no other term that fits', () => {
    const terms = glossaryOf(entry).flatMap(({ name, aliases }) => [name, ...aliases]);
    for (const { before, missing, after, sentence } of ofKind('gap')) {
      expect(before, sentence).not.toMatch(/^(?:In contrast|Conversely|On the other hand), $/u);
      if (/^(?:two|three|four|five)$/u.test(missing)) expect(after, sentence).not.toContain(':');
      const fitting = terms.filter((term) => shapeOf(term) === shapeOf(missing) && term !== missing);
      expect(fitting, sentence).toEqual([]);
    }
    // The brief also prints "internal balancing" and "bilateral".
    const missing = ofKind('gap').map((item) => item.missing);
    expect(missing).not.toContain('indirect balancing');
    expect(missing).not.toContain('balancing');
  });

  it('ask for the same missing words three times at most, and say whether they are a number', () => {
    const times = new Map<string, number>();
    for (const { missing } of ofKind('gap')) times.set(missing, (times.get(missing) ?? 0) + 1);
    expect(Math.max(...times.values())).toBe(3);
    const numbers = ofKind('gap').filter(isNumber);
    expect(numbers.map(({ missing }) => missing)).toEqual(expect.arrayContaining(['three', '1989', '2010s']));
    expect(numbers.map(({ missing }) => missing)).not.toContain('bandwagoning');
  });

  it('name no source whose title alone gives it away', () => {
    const asked = ofKind('source').map(({ sentence }) => sentence);
    expect(asked.filter((sentence) => sentence.includes('certain missile systems'))).toEqual([]);
    expect(asked.filter((sentence) => sentence.includes('Denis Bećirović'))).toEqual([]);
  });

  it('take a number in figures for one in words', () => {
    const three = ofKind('gap').find(({ missing }) => missing === 'three');
    expect(three !== undefined && fillsGap(three, '3')).toBe(true);
    expect(three !== undefined && fillsGap(three, '4')).toBe(false);
  });

  it('leave out words that the brief prints, and take them in any case and with any punctuation', () => {
    const items = ofKind('gap') satisfies GapItem[];
    expect(items.length).toBeGreaterThan(15);
    for (const item of items) {
      const { before, missing, after, sentence } = item;
      expect(`${before}${missing}${after}`).toBe(sentence);
      expect(printedIn(item), sentence).toBe(true);
      expect(fillsGap(item, ` ${missing.toUpperCase()}. `), sentence).toBe(true);
      expect(fillsGap(item, 'sourdough'), sentence).toBe(false);
    }
  });

  it('are chosen by the seed alone, each about another sentence, of the section and without those not wanted', async () => {
    const wish = { count: 10, section: null, without: new Set<string>() };
    const chosen = await chooseItems(pool, { ...wish, seed: 'a' }, ask);
    expect(chosen).toEqual(await chooseItems(pool, { ...wish, seed: 'a' }, ask));
    expect(chosen).not.toEqual(await chooseItems(pool, { ...wish, seed: 'b' }, ask));
    expect(new Set(chosen.map(({ sentence }) => sentence)).size).toBe(10);
    expect(new Set(chosen.map(({ kind }) => kind))).toEqual(new Set(['answer', 'gap', 'source']));
    const [first] = chosen;
    const without = new Set([first?.id ?? '']);
    expect(await chooseItems(pool, { ...wish, seed: 'a', without }, ask)).not.toContain(first);
    const section = first?.passage.section ?? '';
    for (const item of await chooseItems(pool, { ...wish, seed: 'a', section }, ask))
      expect(item.passage.section).toBe(section);
  });
});

it('a document without a bank has no questions', async () => {
  expect(await quizPoolOf(documentOf(['It was sold in 1999.']), noPause)).toEqual([]);
});
