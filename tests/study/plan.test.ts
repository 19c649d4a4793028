import { describe, expect, it } from 'vitest';
import type { Section } from '../../src/corpus/document.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { dateOf, momentOf, openingsUntil, weeksAfter } from '../../src/study/plan/dates.js';
import { sharedOut } from '../../src/study/plan/share-out.js';
import { paragraphsOf, questionsBefore, talkingPoints } from '../../src/study/plan/week.js';

const BELGRADE = { weekday: 7, hour: 2, minute: 30, zone: 'Europe/Belgrade' };
const iso = (ms: number) => new Date(ms).toISOString();

describe('the dates of a plan', () => {
  it('are whole weeks from the first opening that is still to come to the last day', () => {
    const monday = { weekday: 1, hour: 9, minute: 0, zone: 'UTC' };
    const before = Date.parse('2026-03-02T08:59:00Z');
    expect(openingsUntil('2026-03-15', monday, before)).toEqual(['2026-03-02', '2026-03-09']);
    expect(openingsUntil('2026-03-15', monday, Date.parse('2026-03-02T09:00:00Z'))).toEqual(['2026-03-09']);
    expect(openingsUntil('2026-03-14', monday, before)).toEqual(['2026-03-02']);
    expect(openingsUntil('2026-03-07', monday, before)).toEqual([]);
    expect(openingsUntil('2126-03-07', monday, before)).toHaveLength(52);
  });

  it('keep the local time when clocks change, and a skipped time comes an hour later', () => {
    expect(iso(momentOf('2026-03-22', BELGRADE))).toBe('2026-03-22T01:30:00.000Z');
    expect(iso(momentOf('2026-03-29', BELGRADE))).toBe('2026-03-29T01:30:00.000Z');
    expect(iso(momentOf('2026-04-05', BELGRADE))).toBe('2026-04-05T00:30:00.000Z');
    expect(weeksAfter('2026-12-28', 1)).toBe('2027-01-04');
  });

  it('are read from year, month and day alone', () => {
    expect(dateOf(' 2026-05-31 ')).toBe('2026-05-31');
    for (const typed of ['2026-02-30', '31.5.2026', 'May', '']) expect(dateOf(typed)).toBeNull();
  });
});

const section = (id: string, length: number): Section => ({
  id,
  title: id,
  parent: null,
  paragraphs: length === 0 ? [] : [{ n: 1, kind: 'paragraph', text: 'x'.repeat(length), footnotes: [], page: null }],
});
const datesFor = (count: number) => Array.from({ length: count }, (_, at) => weeksAfter('2026-03-02', at));

describe('the sections of a plan', () => {
  it('are shared out in order by length, with every fourth week free', () => {
    const sections = [
      ['a', 10],
      ['b', 30],
      ['c', 20],
      ['d', 20],
      ['heading', 0],
      ['e', 40],
    ] as const;
    const weeks = sharedOut(
      sections.map(([id, length]) => section(id, length)),
      datesFor(5),
    );
    expect(weeks.map((week) => week.sections.join(' '))).toEqual(['a b', 'c', 'd', '', 'e']);
    expect(weeks.map(({ opensOn }) => opensOn)).toEqual(datesFor(5));
  });

  it('end the plan early where there are fewer of them than weeks, never with a free week', () => {
    const three = ['a', 'b', 'c'].map((id) => section(id, 10));
    expect(sharedOut(three, datesFor(9))).toHaveLength(3);
    expect(sharedOut(three, datesFor(4))).toHaveLength(3);
    expect(sharedOut([], datesFor(4))).toEqual([]);
  });

  it('count the weeks before when a plan is changed', () => {
    const three = ['a', 'b', 'c'].map((id) => section(id, 10));
    expect(sharedOut(three, datesFor(4), 2).map((week) => week.sections.join(' '))).toEqual(['a', '', 'b', 'c']);
  });
});

describe('a week of the brief', async () => {
  const [entry] = (await loadCorpus('corpus')).documents;
  if (entry === undefined) throw new Error('There is no brief');
  const sections = ['hedging-strategy', 'serbias-hedging-strategy'];
  const numbers = paragraphsOf(entry, sections).map(({ paragraph }) => paragraph);

  it.each(['en', 'tr', 'sr-Cyrl', 'zh'])('has two questions of the bank about its own paragraphs in %s', (language) => {
    const questions = questionsBefore(entry, sections, language);
    expect(new Set(questions).size).toBe(2);
    for (const question of questions) {
      const line = entry.bank.find((one) => one.question === question && numbers.includes(one.paragraph ?? 0));
      expect([question, line?.lang]).toEqual([question, language.split('-')[0]]);
    }
  });

  it('has questions written for readers alone, whatever the bank holds besides', () => {
    for (const { id } of entry.document.sections) {
      for (const question of questionsBefore(entry, [id], 'en')) expect(question).toMatch(/^\p{Lu}.*\?$/u);
      expect(questionsBefore(entry, [id], 'en').join(' ')).not.toMatch(/\b(?:introduction|brief)\b/u);
    }
  });

  it('falls back to English questions, and to none without a bank', () => {
    expect(questionsBefore(entry, sections, 'xx')).toEqual(questionsBefore(entry, sections, 'en'));
    expect(questionsBefore({ ...entry, bank: [] }, sections, 'en')).toEqual([]);
  });

  it('has points to talk about that are printed in it', () => {
    const points = talkingPoints(entry, sections);
    expect(points.length).toBeGreaterThan(1);
    expect(new Set(points.map(({ kind }) => kind)).size).toBe(points.length);
    for (const { passage, sentence } of points) {
      expect(numbers).toContain(passage.paragraph);
      expect(passage.sentences).toContain(sentence);
    }
  });
});
