/** How a command of the command line ends: exit code 0, 2 for bad usage, 1 for anything else that fails, each with one line. */

import { printable } from './printable.js';

const BAD_USAGE_CODE = 2;
const FAILURE_CODE = 1;

/** The command was called wrongly; the message says what is wanted. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Runs the command and sets the process's exit code. A failure is one line on standard error; a reader of standard output
 * that goes away (`| head`) ends the command quietly.
 */
export async function runCommandLine(run: () => Promise<void>): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', rethrowUnlessClosed);
  try {
    await run();
  } catch (error) {
    if (isClosedPipe(error)) return;
    const isBadUsage = error instanceof UsageError || isRefusedByParseArgs(error);
    process.stderr.write(`${printable(error instanceof Error ? error.message : String(error))}\n`);
    process.exitCode = isBadUsage ? BAD_USAGE_CODE : FAILURE_CODE;
  }
}

function rethrowUnlessClosed(error: Error): void {
  if (!isClosedPipe(error)) throw error;
}

const isClosedPipe = (error: unknown) => codeOf(error) === 'EPIPE';

const isRefusedByParseArgs = (error: unknown) => codeOf(error).startsWith('ERR_PARSE_ARGS_');

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
