import { describe, expect, it } from 'vitest';
import { dealRoles, nextFor, ROLES, type Role } from '../../src/study/roles.js';

type Turns = Partial<Record<Role, number>>;

/** Plays sessions in which everybody of the group takes part; gives how often each had each role. */
function play(group: number, sessions: number): Turns[] {
  const turns: Turns[] = Array.from({ length: group }, () => ({}));
  for (let session = 0; session < sessions; session += 1) {
    const people = turns.map((own) => ({ has: [], passed: [], turns: { ...own }, own }));
    for (const { role, person } of dealRoles(people)) person.own[role] = (person.own[role] ?? 0) + 1;
  }
  return turns;
}

const spread = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts);
const sum = (own: Turns) => ROLES.reduce((all, role) => all + (own[role] ?? 0), 0);

describe('roles', () => {
  it.each([5, 7, 12])('go round in a group of %i: each as often, and all as often, give or take one', (group) => {
    const turns = play(group, group * 4);
    for (const role of ROLES) expect(spread(turns.map((own) => own[role] ?? 0)), role).toBeLessThanOrEqual(1);
    expect(spread(turns.map(sum))).toBeLessThanOrEqual(1);
  });

  it('are all taken in a group that is smaller than their number, by each about as many', () => {
    const dealt = dealRoles([0, 1].map(() => ({ has: [], passed: [], turns: {} })));
    expect(dealt.map(({ role }) => role)).toEqual(ROLES);
    expect(new Set(dealt.map(({ person }) => person)).size).toBe(2);
    expect(dealRoles([])).toEqual([]);
  });

  it('do not go back to who has passed them on', () => {
    const passed = { has: [], passed: ['reporter'], turns: {} } as const;
    const busy = { has: ['facilitator'], passed: [], turns: { reporter: 9 } } as const;
    expect(nextFor('reporter', [passed, busy])).toBe(busy);
    expect(nextFor('reporter', [passed])).toBeNull();
  });
});
