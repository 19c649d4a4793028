import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitting, roomOfAll } from '../../../src/discord/card/fit.js';

const rest = (count: number) => `+${count}`;

describe('fitting', () => {
  it('keeps the first texts that fit, and counts those left out', () => {
    expect(fitting(['one', 'two', 'three'], 10)).toEqual(['one', 'two']);
    expect(fitting(['one', 'two', 'three'], 10, { rest })).toEqual(['one', '+2']);
    expect(fitting(['one', 'two'], 10, { rest })).toEqual(['one', 'two']);
    expect(fitting(['one', 'two', 'three'], 100, { most: 1, rest })).toEqual(['one', '+2']);
  });

  it('keeps the minimum however little room there is', () => {
    expect(fitting(['one', 'two'], 0, { least: 1 })).toEqual(['one']);
  });

  it('never takes more than the room', () => {
    const texts = fc.array(fc.string({ maxLength: 30 }), { maxLength: 20 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 10, max: 300 }), (made, room) => {
        const shown = fitting(made, room, { rest });
        expect(roomOfAll(shown)).toBeLessThanOrEqual(room);
      }),
    );
  });
});
