/** Questions that take for granted what the brief says otherwise: never shown as answered, and the reason says what stands there. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenAnswerer } from '../../src/answer/open.js';
import { reasonInEnglish } from '../../src/answer/reason.js';
import { openBrief } from '../brief-index.js';

let answerer: OpenAnswerer;
beforeAll(async () => {
  answerer = await openBrief();
});
afterAll(() => answerer?.close());

describe('a question that takes something for granted', () => {
  it('is not answered where the brief says this of another', async () => {
    const { verdict, reason, passages } = await answerer.ask(
      'Does Albania purchase its missiles from China, as Reuters reports?',
    );
    expect(verdict).toBe('perhaps');
    expect(reasonInEnglish(reason)).toBe('the brief says this of Serbia, not of Albania');
    expect(passages[0]?.highlights.join(' ')).toContain('Serbia has procured certain missile systems from China');
  });

  it('names in its capitals what was typed without them', async () => {
    const { reason } = await answerer.ask('how does joseph nye define hedging');
    expect(reasonInEnglish(reason)).toBe('the brief does not have this from Nye');
  });

  it('names nobody in the genitive', async () => {
    const { reason } = await answerer.ask('What is Beeker’s definition of soft power?');
    expect(reasonInEnglish(reason)).toBe('the brief does not have this from Beeker');
  });

  it('is not said to be of another than who stands in the sentence, if within a longer name', async () => {
    const { reason, passages } = await answerer.ask('How does China help Serbia at the United Nations?');
    expect(passages[0]?.highlights.join(' ')).toContain('United Nations Security Council');
    expect(reason).not.toHaveProperty('asked');
  });

  it('names a state with its article', () => {
    expect(reasonInEnglish({ code: 'said-of', asked: 'united nations', said: 'U.S.' })).toBe(
      'the brief says this of the U.S., not of the United Nations',
    );
    expect(reasonInEnglish({ code: 'never-mentions', names: ['Netherlands', 'Hungary'] })).toBe(
      'the brief never mentions the Netherlands or Hungary',
    );
  });

  it('is not answered where the brief denies it, and the denying sentence is marked', async () => {
    const { verdict, reason, passages } = await answerer.ask(
      'What binding membership obligations does Serbia assume toward NATO?',
    );
    expect(verdict).toBe('perhaps');
    expect(reason).toEqual({ code: 'denied' });
    expect(passages[0]?.highlights.join(' ')).toContain('without assuming binding membership obligations');
  });

  it('is not answered where the brief says it less strongly', async () => {
    const { verdict, reason } = await answerer.ask('Why must small states always choose sides?');
    expect({ verdict, reason }).toEqual({ verdict: 'perhaps', reason: { code: 'weaker' } });
  });

  it('is told the year that stands in the sentence', async () => {
    const { verdict, reason } = await answerer.ask(
      'What did the Western Balkans Democracy and Prosperity Act signed in 2021 create?',
    );
    expect(verdict).toBe('perhaps');
    expect(reasonInEnglish(reason)).toBe('the brief says 2025, not 2021');
  });

  it.each([
    ['Since the 1990s, how has the Balkan region returned as a focal point?', 'the brief says 2010s, not 1990s'],
    [
      'After the Cold War, what may make the balance policy of Serbia harder?',
      'the brief says Russia–Ukraine War, not Cold War',
    ],
    ['Did the Vučić administration prefer China for long-term benefits?', 'the brief says short-term, not long-term'],
    ['Was the Individual Partnership Action Plan with Serbia concluded in 2006?', 'the brief says 2015, not 2006'],
  ])('is told the time that stands in the sentence: %s', async (question, told) => {
    const { verdict, reason } = await answerer.ask(question);
    expect({ verdict, told: reasonInEnglish(reason) }).toEqual({ verdict: 'perhaps', told });
  });

  it('is told the time in its own language', async () => {
    const { verdict, reason } = await answerer.ask(
      'Vučić yönetimi Çin’i uzun vadeli ekonomik çıkarlar için mi tercih etti?',
    );
    expect({ verdict, reason }).toEqual({
      verdict: 'perhaps',
      reason: { code: 'says-otherwise', asked: 'uzun vadeli', said: 'short-term' },
    });
  });

  it('is not answered where the brief denies what it takes for granted', async () => {
    const { verdict, reason } = await answerer.ask('Why is pure balancing economically rational?');
    expect({ verdict, reason }).toEqual({ verdict: 'perhaps', reason: { code: 'denied' } });
  });

  it('is not answered where the brief has it from another source', async () => {
    const { verdict, reason } = await answerer.ask(
      'According to Reuters, which two elements stand out in the balancing policy of Serbia?',
    );
    expect(verdict).toBe('perhaps');
    expect(reasonInEnglish(reason)).toBe('the brief does not have this from Reuters');
  });

  it('is held against the names in its own language', async () => {
    const { verdict, reason } = await answerer.ask('Türkiye Balkanlarda medya yoluyla nasıl etki kuruyor?');
    expect(verdict).toBe('perhaps');
    expect(reason).toMatchObject({ asked: 'Türkiye' });
  });

  it('is answered where the brief says just that', async () => {
    for (const question of ['How does Kuik Cheng-Chwee define hedging?', 'do small states pursue strict balancing?']) {
      expect((await answerer.ask(question)).verdict, question).toBe('answered');
    }
  });
});
