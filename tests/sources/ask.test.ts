/** Questions for a source over the real index: for every note of the brief from a question to its passage, note and link. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answerer } from '../../src/answer/answerer.js';
import type { OpenAnswerer } from '../../src/answer/open.js';
import { answererForSources, behindAnswer } from '../../src/sources/ask.js';
import { lookUpFootnote } from '../../src/sources/look-up.js';
import { openBrief } from '../brief-index.js';
import { brief } from './brief.js';

let open: OpenAnswerer;
let answerer: Answerer;
beforeAll(async () => {
  open = await openBrief();
  answerer = answererForSources(open);
});
afterAll(() => open.close());

describe('a question for the source of each footnote’s claim', () => {
  it.each([
    [1, 'What is the source for the Partnership for Peace and the Individual Partnership Action Plan with Serbia?'],
    [2, 'Where does the claim about the Southern Natural Gas Pipeline come from?'],
    [3, 'Which source reports Bećirović’s visit to Washington?'],
    [4, 'Who says that Russia works through far-right movements and Orthodox networks?'],
    [5, 'What is the source for the CH-92A drones and FK-3 air defence?'],
    [6, 'What is the source for the debates on transparency after construction accidents?'],
    [7, 'Who says that Russia and China are inclined toward cooperation in Serbia in line with shared objectives?'],
    [8, 'What is the source for Vučić keeping cooperation with the West and balanced relations with the East?'],
    [9, 'What’s the source for the purchase of missile systems from China?'],
    [10, 'What is the source for the fighter jets ordered from France?'],
    [11, 'Who says that Serbia’s ballistic missiles are a threat to regional stability?'],
  ])('leads to note %i and its link', async (number, question) => {
    const answer = await answerer.ask(question);
    const behind = behindAnswer(answer, [brief.document]);
    const note = lookUpFootnote(brief, number);
    expect(behind?.footnotes.map((one) => one.number)).toContain(number);
    expect(answer.passages[0]?.address).toBe(note?.passage?.address);
    expect(note?.link).toMatch(/^https:\/\//u);
  });
});

describe('a question for a source', () => {
  it('is answered with the question as typed and its passages in order', async () => {
    const answer = await answerer.ask("what's the source for the missile purchase?");
    expect(answer.question).toBe("what's the source for the missile purchase?");
    expect(answer.verdict).toBe('answered');
    expect(answer.passages.map(({ rank }) => rank)).toEqual(answer.passages.map((_, position) => position + 1));
  });

  it('that refers back asks for the source of the question before', async () => {
    const before = 'Which missile systems has Serbia procured from China?';
    const [first, second] = [await answerer.ask(before), await answerer.ask('source?', { earlier: [before] })];
    expect(second.question).toBe('source?');
    expect(second.passages.map(({ address }) => address).sort()).toEqual(
      first.passages.map(({ address }) => address).sort(),
    );
    expect(behindAnswer(second, [brief.document])?.footnotes.length).toBeGreaterThan(0);
    const third = await answerer.ask('who says that?', { earlier: [before] });
    expect(third.passages).toEqual(second.passages);
  });

  it('of what the brief does not speak of is not answered', async () => {
    const answer = await answerer.ask('Who says that Serbia exports wine to Brazil?');
    expect(answer.answered).toBe(false);
    expect(behindAnswer(answer, [brief.document])).toBeNull();
  });

  it('finds a source that is cited in the text and has no note', async () => {
    const answer = await answerer.ask('Who says that hedging is a strategy of risk management?');
    const behind = behindAnswer(answer, [brief.document]);
    expect(behind?.sources.some(({ authors }) => authors.includes('Kuik, C.-C.'))).toBe(true);
  });
});

describe('any other question', () => {
  it('is answered as without sources', async () => {
    const question = 'Which missile systems has Serbia procured from China?';
    const answer = await answerer.ask(question);
    expect(answer).toEqual(await open.ask(question));
    expect(behindAnswer(answer, [brief.document])).toBeNull();
  });
});
