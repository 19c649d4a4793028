/**
 * How the process of a service starts, exits and fails; nothing else ends the process. It exits within ten seconds of
 * SIGTERM, and immediately after a failure, even if something is still pending.
 */

import { EXIT_CODES, inOneLine, kindOf } from './failure.js';

/** A service manager usually waits 10 s; the model in the embedding thread may need 3 s of it to finish its text. */
const LEAVING_LIMIT_MS = 7000;
/** After a failure nothing waits for answers in progress; open resources are only closed. */
const FAILING_LIMIT_MS = 3000;
/** Keeps the process alive until it is told to exit: otherwise Node exits with code 13 once nothing is pending. */
const ALIVE_TICK_MS = 60 * 60_000;
const INTERRUPTED = 130;

export interface Lifecycle {
  /** Aborted when the process begins to exit, for whatever reason; pending operations of the start-up should end with it. */
  readonly signal: AbortSignal;
  /** Registers something to close on exit; the last registered is closed first. */
  onLeave(close: () => Promise<unknown>): void;
  /** Sets what SIGHUP does; until then it is ignored. */
  onReload(reload: () => Promise<void>): void;
  /** Reports the reason in one line and ends the process with the exit code for the kind of error. */
  fail(error: unknown): void;
}

export interface LifecycleReport {
  /** Called once, when a signal ends the process. */
  leaving(signal: string): void;
  /** Called once, when a failure ends the process. */
  failed(line: string): void;
  /** Called if something could not be closed; the process exits nevertheless. */
  notClosed(error: unknown): void;
}

/**
 * Runs a service and ends the process when it ends: with 0 if `run` resolves or a signal arrived, otherwise with the code for
 * the error that it threw, or that was uncaught.
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
  // Pressing Ctrl-C twice exits at once.
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
