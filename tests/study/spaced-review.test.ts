import { describe, expect, it } from 'vitest';
import { reviewed, reviewsOf } from '../../src/study/spaced-review.js';

const NOW = Date.UTC(2026, 2, 2);
const DAY_MS = 24 * 60 * 60_000;

describe('a card', () => {
  it('comes again the later, the better it was known', () => {
    const due = (['again', 'hard', 'good', 'easy'] as const).map((grade) => reviewed(null, grade, NOW).dueAt);
    expect(due).toEqual([...due].sort((one, other) => one - other));
    expect(due[0]).toBeLessThan(NOW + DAY_MS / 24);
    expect(due[3]).toBeGreaterThan(NOW + 5 * DAY_MS);
  });

  it('that is known again and again comes at ever longer intervals, and soon after it was forgotten', () => {
    let memory: string | null = null;
    let now = NOW;
    const days: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      const next = reviewed(memory, 'good', now);
      days.push((next.dueAt - now) / DAY_MS);
      ({ memory } = next);
      now = next.dueAt;
    }
    expect(days.slice(1)).toEqual([...days.slice(1)].sort((one, other) => one - other));
    expect(days.at(-1)).toBeGreaterThan(20);
    expect(reviewsOf(memory)).toBe(5);
    expect(reviewed(memory, 'again', now).dueAt - now).toBeLessThan(DAY_MS);
  });
});
