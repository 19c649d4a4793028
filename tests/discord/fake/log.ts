// What happened so far, and waiting for it: every request, refusal and sign of typing, and one event when anything changes.
import { EventEmitter } from 'node:events';
import type { Refusal } from './errors.js';

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  /** The pattern of the route that took it, such as 'POST /channels/:channel/messages'; absent for an unknown one. */
  readonly route?: string;
  readonly body: unknown;
  readonly files: readonly string[];
  /** The fake's time of arrival in milliseconds. */
  readonly at: number;
  /** Filled in when the answer is sent. */
  status: number;
}

interface LoggedRefusal {
  readonly request: LoggedRequest;
  readonly code: number;
  readonly message: string;
  readonly problems: Refusal['problems'];
}

/** Long enough for a slow machine, short enough that vitest's own limit does not hide what was awaited. */
const DEFAULT_PATIENCE_MS = 10_000;

export interface Log {
  readonly requests: LoggedRequest[];
  readonly refusals: LoggedRefusal[];
  /** Refusals that Discord would give in any circumstances, so mistakes of the bot. */
  readonly violations: LoggedRefusal[];
  readonly typing: { readonly channelId: string; readonly at: number }[];
  /** Tells those who wait that something happened. */
  readonly changed: () => void;
  /** Waits until the probe gives something; rejects after `patienceMs` with the last requests and refusals in words. */
  readonly until: <T>(what: string, probe: () => T | undefined, patienceMs?: number) => Promise<T>;
}

/** An empty log. */
export function createLog(): Log {
  const events = new EventEmitter().setMaxListeners(0);
  const log: Log = {
    requests: [],
    refusals: [],
    violations: [],
    typing: [],
    changed: () => {
      events.emit('change');
    },
    until: (what, probe, patienceMs = DEFAULT_PATIENCE_MS) =>
      new Promise((resolve, reject) => {
        const settle = (): boolean => {
          try {
            const found = probe();
            if (found === undefined) return false;
            stop();
            resolve(found);
          } catch (error) {
            stop();
            reject(error);
          }
          return true;
        };
        const timer = setTimeout(() => {
          stop();
          reject(new Error(`Waited ${patienceMs} ms for ${what}. ${recent(log)}`));
        }, patienceMs);
        const stop = (): void => {
          clearTimeout(timer);
          events.off('change', settle);
        };
        events.on('change', settle);
        settle();
      }),
  };
  return log;
}

/** The violations in words, one a line. */
export function describeViolations(log: Log): string {
  return log.violations.map(describeRefusal).join('\n');
}

function describeRefusal({ request, code, message, problems }: LoggedRefusal): string {
  const fields = problems.map((problem) => `${problem.path.join('.')}: ${problem.message} (${problem.code})`);
  return `${request.method} ${request.path}: ${code} ${message} ${fields.join('; ')}`.trimEnd();
}

function recent(log: Log): string {
  const last = log.requests.slice(-8).map(({ method, path, status }) => `${method} ${path} → ${status}`);
  const refused = log.refusals.slice(-3).map(describeRefusal);
  return `Last requests: ${last.join(', ') || 'none'}. Last refusals: ${refused.join(', ') || 'none'}.`;
}
