import { describe, expect, it } from 'vitest';
import { inComponentsV2 } from '../../../src/discord/card/form.js';
import { shownText } from '../../../src/discord/card/read-back.js';
import { type Block, textBlock } from '../../../src/discord/card/view.js';
import { problemsOfMessage } from '../payload-check.js';

const buttons: Block = { kind: 'buttons', buttons: [{ label: 'Next page', customId: 'page:1' }] };
const cardOf = (blocks: readonly Block[]) => inComponentsV2(() => ({ tone: 'neutral', blocks }));
const lines = (count: number) => Array.from({ length: count }, (_, position) => textBlock(`line ${position}`));

describe('a card', () => {
  it.each([38, 42, 100])('of %i texts and a button is accepted by Discord, every text in its place', (count) => {
    const card = cardOf([...lines(count), buttons]);
    expect(problemsOfMessage(card)).toEqual([]);
    expect(shownText('', card.components).split('\n')).toEqual(Array.from({ length: count }, (_, n) => `line ${n}`));
  });

  it('keeps texts apart while there is room for them', () => {
    const [container] = cardOf([...lines(37), buttons]).components;
    expect(container?.components).toHaveLength(38);
  });

  it('does not join texts across a separator or buttons', () => {
    const card = cardOf([...lines(30), { kind: 'separator' }, ...lines(30), buttons, ...lines(3)]);
    expect(problemsOfMessage(card)).toEqual([]);
    expect(shownText('', card.components).split('\n')).toHaveLength(63);
  });
});
