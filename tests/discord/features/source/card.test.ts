import { describe, expect, it } from 'vitest';
import { inComponentsV2, inPlainText, type MessageBody } from '../../../../src/discord/card/form.js';
import { shownText } from '../../../../src/discord/card/read-back.js';
import { decodeLookUp } from '../../../../src/discord/custom-id/look-up.js';
import { renderSource } from '../../../../src/discord/features/source/card.js';
import { wordsIn } from '../../../../src/words/words.js';
import { documentOf, library } from '../../answers.js';
import { problemsOfMessage } from '../../payload-check.js';

const TITLE = 'The ownership of harbours and what becomes of the towns that live by them, reconsidered, volume';
const WORKS = Array.from({ length: 25 }, (_, position) => position + 1);
const entry = documentOf(['As Okafor (2001) says, harbours are sold. Another paragraph of the text.'], {
  references: WORKS.map((n) => ({
    n,
    raw: `Okafor, N. (${2000 + n}). ${TITLE} ${n}. Harbour Press. https://example.org/${'harbours/'.repeat(12)}${n}`,
    authors: ['Okafor, N.'],
    year: String(2000 + n),
    title: `${TITLE} ${n}`,
    container: 'Harbour Press',
    url: `https://example.org/${'harbours/'.repeat(12)}${n}`,
    type: 'book',
    page: null,
  })),
});
const setting = { entry, words: wordsIn('en'), library: library(entry) };

/** The custom id of the button with this label; null if there is none. */
const customIdOf = (body: MessageBody, label: string): string | null =>
  new RegExp(`"label":"${label}","custom_id":"([^"]+)"`, 'u').exec(JSON.stringify(body))?.[1] ?? null;

describe('a source whose author has 25 entries', () => {
  it.each([
    ['cards', inComponentsV2],
    ['plain text', inPlainText],
  ])('is paged in %s: every entry once, and Discord accepts every page', (_, inForm) => {
    const titles: string[] = [];
    let lookUp = { argument: 'ref1', from: 0 };
    for (;;) {
      const body = inForm(renderSource(setting, { ...lookUp, name: 'source' }));
      expect(problemsOfMessage(body)).toEqual([]);
      const [, ...related] = shownText(body.content ?? '', body.components).split('**Related entries**');
      titles.push(...(related.join('').match(/\(20\d\d\)/gu) ?? []));
      const next = customIdOf(body, 'Next page');
      const state = next === null ? null : decodeLookUp(next);
      if (state === null) break;
      lookUp = state;
    }
    expect(titles).toEqual(WORKS.slice(1).map((n) => `(${2000 + n})`));
  });

  it('leads from its last page back to the first', () => {
    const last = inPlainText(renderSource(setting, { name: 'source', argument: 'ref1', from: 25 }));
    let state = decodeLookUp(customIdOf(last, 'Previous page') ?? '');
    for (let turned = 0; state !== null && turned < 25; turned += 1) {
      expect(state.from).toBeGreaterThan(0);
      if (state.from === 1) break;
      state = decodeLookUp(customIdOf(inPlainText(renderSource(setting, state)), 'Previous page') ?? '');
    }
    expect(state?.from).toBe(1);
  });
});
