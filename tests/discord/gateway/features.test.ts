import { describe, expect, it } from 'vitest';
import type { Feature } from '../../../src/discord/gateway/feature.js';
import { createFeatures } from '../../../src/discord/gateway/features.js';
import { features } from '../features-list.js';

const answering: Feature = { name: 'ask', answerText: () => Promise.reject(new Error('not asked')) };
const button = (action: string) => ({ action, show: () => () => ({ tone: 'neutral' as const, blocks: [] }) });
const own = (prefix: string) => ({ prefix, use: () => Promise.resolve() });

describe('createFeatures', () => {
  it.each<[string, readonly Feature[], string]>([
    ['two of one name', [{ name: 'open' }, { name: 'open' }], "the name 'open'"],
    [
      'two buttons of one action',
      [
        { name: 'one', buttons: [button('more')] },
        { name: 'two', buttons: [button('more')] },
      ],
      "the action 'more'",
    ],
    [
      'components that begin as those of another',
      [
        { name: 'one', components: own('settings:') },
        { name: 'two', components: own('settings:daily:') },
      ],
      "'settings:daily:' also begin with 'settings:'",
    ],
    ['components that begin as look-ups do', [{ name: 'one', components: own('L1:') }], "'L1:'"],
    ['two that answer text', [{ ...answering, name: 'other' }], 'Exactly one feature must answer text, but 2 do'],
  ])('refuses %s, by name', (_, added, problem) => {
    expect(() => createFeatures([[answering], added])).toThrow(problem);
  });

  it('gives every custom id of the bot’s own list to one feature', () => {
    expect(features.components('settings:time:1')).not.toBeNull();
    expect(features.components('1:choose:1')).not.toBeNull();
    expect(features.components('1:context:01234567:89abcdef:p1')).toBeNull();
  });
});
