import { describe, expect, it } from 'vitest';
import { groupGaps } from '../../src/discord/features/gaps/group.js';
import { gapsOf, keepGap } from '../../src/store/gaps.js';
import type { Store } from '../../src/store/store.js';
import { temporaryStore } from './temporary-store.js';

const GUILD = 'guild-1';
const SUBJECTS = ['ferry', 'crane', 'quay', 'tug', 'dock', 'buoy', 'pilot', 'anchor', 'cargo', 'lock'];
const THINGS = ['owner', 'price', 'colour', 'age', 'crew', 'cook', 'flag', 'bell', 'rope', 'paint'];

/** Hundreds of questions of which no two are about the same. */
const question = (n: number) =>
  `${THINGS[n % 10]}${Math.floor(n / 10) % 10} ${SUBJECTS[Math.floor(n / 100) % 10]}${n} ${THINGS[(n * 7) % 10]}${n}?`;

const ask = (store: Store, text: string, askerId: string, askedAt: number) =>
  keepGap(store, { guildId: GUILD, question: text, askerId, askedAt });

describe('the log of unanswered questions', () => {
  it('holds no more of one person, and of all, than anybody would read', async () => {
    const store = await temporaryStore();
    await ask(store, 'Who owns the harbour?', 'quiet', 0);
    for (let n = 0; n < 200; n += 1) await ask(store, question(n), 'eager', n + 1);
    const log = await gapsOf(store, GUILD);
    expect(log).toHaveLength(21);
    expect(log.map((gap) => gap.question)).toContain('Who owns the harbour?');
    expect(log.at(-1)?.question).toBe(question(199));
    for (let n = 0; n < 520; n += 1) await ask(store, question(n), `person-${n}`, 1000 + n);
    expect(await gapsOf(store, GUILD)).toHaveLength(500);
  });

  it('groups what is about the same as it comes, once for each person', async () => {
    const store = await temporaryStore();
    for (const [n, text] of [
      'Who owns the ferry?',
      'what does a crane cost',
      'who owns that ferry',
      'Who owns a ferry here?',
    ].entries()) {
      await ask(store, text, `person-${n}`, n);
    }
    await ask(store, 'Who owns the ferry now?', 'person-0', 5);
    const log = await gapsOf(store, GUILD);
    expect(log).toHaveLength(4);
    expect(groupGaps(log)).toEqual([{ question: expect.stringContaining('ferry'), askers: 3 }]);
  });

  it('is grouped and kept without holding anybody up when it is full', async () => {
    const store = await temporaryStore();
    for (let n = 0; n < 500; n += 1) await ask(store, question(n), `person-${n}`, n);
    const before = process.cpuUsage();
    await ask(store, 'What does the harbour master earn in a year?', 'late', 600);
    groupGaps(await gapsOf(store, GUILD));
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(100);
  });
});
