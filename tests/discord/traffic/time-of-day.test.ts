import { describe, expect, it } from 'vitest';
import { localTimeOf, nextDue, zoneOf } from '../../../src/discord/traffic/time-of-day.js';

const at = (iso: string) => Date.parse(iso);
const dueAfter = (iso: string, zone: string, hour: number, minute = 0) =>
  new Date(nextDue({ hour, minute }, zone, at(iso))).toISOString();

describe('the daily passage is due', () => {
  it('today when the time is still to come, else tomorrow', () => {
    expect(dueAfter('2026-01-10T05:59:00Z', 'Europe/Istanbul', 9)).toBe('2026-01-10T06:00:00.000Z');
    expect(dueAfter('2026-01-10T06:00:00Z', 'Europe/Istanbul', 9)).toBe('2026-01-11T06:00:00.000Z');
  });

  it('at the same wall-clock time before and after summer time begins and ends', () => {
    expect(dueAfter('2026-03-28T08:00:00Z', 'Europe/Belgrade', 9)).toBe('2026-03-29T07:00:00.000Z');
    expect(dueAfter('2026-10-24T08:00:00Z', 'Europe/Belgrade', 9)).toBe('2026-10-25T08:00:00.000Z');
  });

  it('an hour later if spring skips the time, and once if autumn repeats it', () => {
    expect(dueAfter('2026-03-29T00:00:00Z', 'Europe/Belgrade', 2, 30)).toBe('2026-03-29T01:30:00.000Z');
    const first = nextDue({ hour: 2, minute: 30 }, 'Europe/Belgrade', at('2026-10-24T22:30:00Z'));
    expect(new Date(nextDue({ hour: 2, minute: 30 }, 'Europe/Belgrade', first)).toISOString()).toBe(
      '2026-10-26T01:30:00.000Z',
    );
  });
});

describe('what is typed', () => {
  it.each([
    ['8:05', { hour: 8, minute: 5 }],
    [' 18.30 ', { hour: 18, minute: 30 }],
    ['24:00', null],
    ['8:60', null],
    ['morning', null],
    ['', null],
  ])('%j as a time', (typed, time) => {
    expect(localTimeOf(typed)).toEqual(time);
  });

  it.each([
    ['europe/istanbul', 'Europe/Istanbul'],
    ['America/New York', 'America/New_York'],
    ['UTC', 'UTC'],
    ['Mars/Base', null],
    ['', null],
  ])('%j as a zone', (typed, zone) => {
    expect(zoneOf(typed)).toBe(zone);
  });
});
