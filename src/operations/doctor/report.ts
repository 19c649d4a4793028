/** The checks as text for a terminal. */

import type { Check } from './check.js';

const SIGNS = { ok: '✓', note: '!', fault: '✗' } as const;

/** A line for each check, and one below it with what to do. */
export function reportOf(checks: readonly Check[]): string {
  const widest = Math.max(...checks.map(({ name }) => name.length));
  const lines = checks.flatMap(({ name, outcome, found, advice }) => [
    `${SIGNS[outcome]} ${name.padEnd(widest)}  ${found}`,
    ...(advice === null ? [] : [`  ${' '.repeat(widest)}  → ${advice}`]),
  ]);
  return [...lines, '', summaryOf(checks)].join('\n');
}

function summaryOf(checks: readonly Check[]): string {
  const faults = checks.filter(({ outcome }) => outcome === 'fault').length;
  const notes = checks.filter(({ outcome }) => outcome === 'note').length;
  if (faults > 0) return `${faults} ${faults === 1 ? 'fault' : 'faults'} to fix before the bot can work.`;
  return notes === 0 ? 'Everything is in order.' : `The bot can work; ${notes} to look at.`;
}
