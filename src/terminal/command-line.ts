/** How a command exits: with code 0, with 2 for bad usage or with 1 for a failure, and one line for each error. */

import { printable } from './printable.js';

const BAD_USAGE_CODE = 2;
const FAILURE_CODE = 1;

/** How a command is called, for its help. */
export interface Usage {
  /** The call, e.g. `npm run ask -- "QUESTION"`. */
  readonly form: string;
  /** A sentence that says what the command does. */
  readonly summary: string;
  /** The possible arguments, each with what it does. */
  readonly options: Readonly<Record<string, string>>;
}

/** The command was called wrongly; the message says what is expected, or is the command's usage if it is omitted. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Runs the command and sets the process's exit code; `--help` shows the usage instead. A failure is one line on
 * standard error; a reader of standard output that goes away (`| head`) ends the command quietly.
 */
export async function runCommandLine(usage: Usage, run: () => Promise<void>): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', rethrowUnlessClosed);
  if (wantsHelp(process.argv.slice(2))) {
    process.stdout.write(helpOf(usage));
    return;
  }
  try {
    await run();
  } catch (error) {
    if (isClosedPipe(error)) return;
    const isBadUsage = error instanceof UsageError || isRefusedByParseArgs(error);
    const line = `${printable(isBadUsage ? refusalOf(error, usage) : messageOf(error))}\n`;
    // Not by `exitCode` alone: what failed may have left a thread or a process behind that keeps this one alive.
    process.stderr.write(line, () => process.exit(isBadUsage ? BAD_USAGE_CODE : FAILURE_CODE));
  }
}

/** After `--` nothing is an option. */
function wantsHelp(given: readonly string[]): boolean {
  const end = given.indexOf('--');
  return given.slice(0, end === -1 ? given.length : end).some((word) => word === '--help' || word === '-h');
}

function helpOf({ form, summary, options }: Usage): string {
  const all = { ...options, '--help': 'this help' };
  const widest = Math.max(...Object.keys(all).map((option) => option.length));
  const lines = Object.entries(all).map(([option, effect]) => `  ${option.padEnd(widest)}  ${effect}`);
  return `Usage: ${form}\n\n${summary}\n\n${lines.join('\n')}\n`;
}

function refusalOf(error: unknown, { form }: Usage): string {
  if (!isRefusedByParseArgs(error)) return messageOf(error) || `Usage: ${form}`;
  // Node goes on with advice that npm's own `--` makes wrong.
  const [reason] = messageOf(error).split(/\.?(?:\s(?=To specify |Did you |This command )|\n)/u);
  return `${reason}. Usage: ${form}`;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function rethrowUnlessClosed(error: Error): void {
  if (!isClosedPipe(error)) throw error;
}

const isClosedPipe = (error: unknown) => codeOf(error) === 'EPIPE';

const isRefusedByParseArgs = (error: unknown) => codeOf(error).startsWith('ERR_PARSE_ARGS_');

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
