/** One check of an installation: what was found, and what to do about it. */

import { EXIT_CODES, type FailureKind, inOneLine, kindOf } from '../failure.js';

export interface Check {
  readonly name: string;
  /** 'note': the bot works, but somebody should look at it. */
  readonly outcome: 'ok' | 'note' | 'fault';
  readonly found: string;
  /** What to do; null if nothing. */
  readonly advice: string | null;
  /** The kind of failure that a fault would end the bot with; null unless it is a fault. */
  readonly kind: FailureKind | null;
}

export const ok = (name: string, found: string): Check => ({ name, outcome: 'ok', found, advice: null, kind: null });

export const note = (name: string, found: string, advice: string): Check => ({
  name,
  outcome: 'note',
  found,
  advice,
  kind: null,
});

export const fault = (name: string, kind: FailureKind, found: string, advice: string | null = null): Check => ({
  name,
  outcome: 'fault',
  found,
  advice,
  kind,
});

/** The check that `work` returns, or a fault with the error that it throws, whose message says what to do. */
export async function checked(name: string, work: () => Promise<Check> | Check): Promise<Check> {
  try {
    return await work();
  } catch (error) {
    return fault(name, kindOf(error), inOneLine(error));
  }
}

/** The exit code for the checks: that of the first fault, as if the bot had been started; 0 if there is none. */
export function exitCodeOf(checks: readonly Check[]): number {
  const kind = checks.find(({ outcome }) => outcome === 'fault')?.kind ?? null;
  return kind === null ? 0 : EXIT_CODES[kind];
}
