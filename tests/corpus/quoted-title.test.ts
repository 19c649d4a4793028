import { describe, expect, it } from 'vitest';
import { quotedTitleIn } from '../../src/corpus/references/quoted-title.js';

describe('quotedTitleIn', () => {
  it.each([
    ['Ng, L. “Pricing the Ember.” Harbour Press.', 'Pricing the Ember.'],
    ['Ng, L. "Pricing the Ember", Harbour Press.', 'Pricing the Ember'],
    ['Ng, L. ‘The river’s edge’, Harbour Press.', 'The river’s edge'],
    ["O'Neill, L. 'Who pays?' Harbour Press.", 'Who pays?'],
    ["Ng, L. 'The river's edge', Harbour Press.", "The river's edge"],
  ])('finds the title of %s', (entry, title) => {
    expect(quotedTitleIn(entry)?.words).toBe(title);
  });

  it.each(["O'Neill, L. Harbour Press.", 'Ng, L. “A” Harbour Press.', `Ng, L. “${'long '.repeat(100)}” Press.`])(
    'finds none in %s',
    (entry) => {
      expect(quotedTitleIn(entry)).toBeNull();
    },
  );
});
