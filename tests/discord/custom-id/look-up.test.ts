import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLookUp, encodeLookUp } from '../../../src/discord/custom-id/look-up.js';
import { shortEdition, shortKey } from '../../../src/discord/library/short-key.js';
import { documentOf } from '../answers.js';
import { features } from '../features-list.js';

const entry = documentOf(['One.']);
const LOOK_UPS = features.all.flatMap(({ name, lookUp }) => (lookUp === undefined ? [] : [name]));

describe('encodeLookUp', () => {
  it('is read back for any look-up, within Discord’s 100 characters', () => {
    const lookUps = fc.record({
      name: fc.constantFrom(...LOOK_UPS),
      argument: fc.string({ maxLength: 60, unit: 'grapheme' }),
      from: fc.integer({ min: 0, max: 99_999 }),
    });
    fc.assert(
      fc.property(lookUps, fc.boolean(), (lookUp, isOpen) => {
        const id = encodeLookUp(lookUp, isOpen ? null : entry);
        if (id === null) return;
        expect(id.length).toBeLessThanOrEqual(100);
        const where = isOpen
          ? { document: null, edition: null }
          : { document: shortKey(entry.document.id), edition: shortEdition(entry.edition) };
        expect(decodeLookUp(id)).toEqual({ ...lookUp, ...where });
      }),
    );
  });

  it('gives none for an argument that does not fit', () => {
    expect(encodeLookUp({ name: 'find', argument: 'x'.repeat(80), from: 0 }, entry)).toBeNull();
  });
});

describe('decodeLookUp', () => {
  it.each(['', 'L1', 'L2:find:-:-:0:x', '1:context:00000000:00000000:p1', 'L1:find:zz:-:0:x'])(
    'takes %j for none of ours',
    (id) => {
      expect(decodeLookUp(id)).toBeNull();
    },
  );
});
