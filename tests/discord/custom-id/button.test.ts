import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ButtonState, decodeButton, encodeButton } from '../../../src/discord/custom-id/button.js';
import { shortEdition, shortKey } from '../../../src/discord/library/short-key.js';
import { features } from '../features-list.js';

const ACTIONS = features.all.flatMap(({ buttons = [] }) => buttons.map(({ action }) => action));

const short = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 8, maxLength: 8 });
const mark = fc.record({
  address: fc
    .tuple(fc.constantFrom('p', 'fn', 'ref', 'matter'), fc.integer({ min: 1, max: 9_999_999 }))
    .map(([kind, number]) => `${kind}${number}`),
  marked: fc.array(fc.nat(99_999), { maxLength: 2 }),
});
const anyState: fc.Arbitrary<ButtonState> = fc.record({
  action: fc.constantFrom(...ACTIONS),
  document: short,
  edition: short,
  passages: fc.array(mark, { minLength: 1, maxLength: 5 }),
});

describe('a custom id', () => {
  it('gives back the state it was made from, apart from passages beyond Discord’s 100 characters', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const id = encodeButton(state);
        expect(id.length).toBeLessThanOrEqual(100);
        const read = decodeButton(id);
        expect(read).toEqual({ ...state, passages: state.passages.slice(0, read?.passages.length ?? 0) });
        expect(read?.passages.length).toBeGreaterThanOrEqual(Math.min(2, state.passages.length));
      }),
    );
  });

  it('holds the four further passages of an answer over an ordinary brief', () => {
    const passages = [12, 140, 63, 99].map((n) => ({ address: `p${n}`, marked: [3, 12] }));
    const state: ButtonState = {
      action: 'context',
      document: shortKey('brief'),
      edition: shortEdition('ab'.repeat(32)),
      passages,
    };
    expect(decodeButton(encodeButton(state))).toEqual(state);
  });

  it.each(['helpful', 'unhelpful', 'group', 'resolve'] as const)(
    'of %s needs no passage, since people may answer what nothing is near',
    (action) => {
      const state: ButtonState = { action, document: '01234567', edition: '89abcdef', passages: [] };
      expect(decodeButton(encodeButton(state))).toEqual(state);
    },
  );

  it.each([
    '',
    'hello',
    '1:context',
    '2:context:01234567:89abcdef:p1',
    '1:context:0123456:89abcdef:p1',
    '1:context:01234567:89abcdef:x1',
    '1:context:01234567:89abcdef:p1:more',
    '1:context:01234567:89abcdef:p1,',
  ])('is refused when it is not one of ours: %j', (id) => {
    expect(decodeButton(id)).toBeNull();
  });

  it('is null for any other text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 100 }), (id) => void expect(decodeButton(id)).toBeNull()));
  });
});
