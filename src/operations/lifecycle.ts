/**
 * How the process of a service starts, leaves and fails: the only place that ends it. Whatever still waits, it is over within
 * ten seconds of SIGTERM, and at once after a failure.
 */

import { EXIT_CODES, inOneLine, kindOf } from './failure.js';

/** A service manager waits 10 s as a rule; the model in the embedding thread may take 3 s of it to finish its text. */
const LEAVING_LIMIT_MS = 7000;
/** After a failure nobody waits for answers in hand: what is open is closed, no more. */
const FAILING_LIMIT_MS = 3000;
/** Keeps the process alive until it is told to leave: without it Node ends with code 13 once nothing is waited for. */
const ALIVE_TICK_MS = 60 * 60_000;
const INTERRUPTED = 130;

export interface Lifecycle {
  /** Aborted when the process begins to leave, whatever the reason; what waits at a start should end with it. */
  readonly signal: AbortSignal;
  /** Closes something when the process leaves; what was opened last is closed first. */
  onLeave(close: () => Promise<unknown>): void;
  /** What SIGHUP does from now on; until then it is ignored. */
  onReload(reload: () => Promise<void>): void;
  /** Says why in one line and ends the process with the exit code of the error's kind. */
  fail(error: unknown): void;
}

export interface LifecycleReport {
  /** Told once, when a signal ends the process. */
  leaving(signal: string): void;
  /** Told once, when a failure ends the process. */
  failed(line: string): void;
  /** Something could not be closed; the process leaves all the same. */
  notClosed(error: unknown): void;
}

/**
 * Runs a service and ends the process when it ends: with 0 where `run` resolves or a signal came, else with the code of what
 * it threw, or of what nobody caught.
 */
export async function runService(report: LifecycleReport, run: (lifecycle: Lifecycle) => Promise<void>): Promise<void> {
  const closers: (() => Promise<unknown>)[] = [];
  const controller = new AbortController();
  let reload: (() => Promise<void>) | undefined;
  let isOver = false;

  const end = async (code: number, limitMs: number): Promise<void> => {
    isOver = true;
    setTimeout(() => process.exit(code), limitMs);
    controller.abort();
    for (const close of closers.reverse()) {
      try {
        await close();
      } catch (error) {
        report.notClosed(error);
      }
    }
    process.exit(code);
  };
  const fail = (error: unknown): void => {
    if (isOver) return;
    report.failed(inOneLine(error));
    void end(EXIT_CODES[kindOf(error)], FAILING_LIMIT_MS);
  };
  const leave = (signal: string): void => {
    if (isOver) return;
    report.leaving(signal);
    void end(0, LEAVING_LIMIT_MS);
  };

  process.on('SIGTERM', () => leave('SIGTERM'));
  // Somebody at the keyboard who presses Ctrl-C twice means it.
  process.on('SIGINT', () => (isOver ? process.exit(INTERRUPTED) : leave('SIGINT')));
  process.on('SIGHUP', () => void reload?.().catch(fail));
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  setInterval(() => undefined, ALIVE_TICK_MS);

  try {
    await run({
      signal: controller.signal,
      onLeave: (close) => {
        closers.push(close);
      },
      onReload: (work) => {
        reload = work;
      },
      fail,
    });
    if (!isOver) await end(0, LEAVING_LIMIT_MS);
  } catch (error) {
    fail(error);
  }
}
