/** Errors in a question file that the user named are reported as bad usage, with the file's name. */

import { SetFormatError } from '../evaluation/set-file.js';
import { UsageError } from '../terminal/command-line.js';

/** Runs a function that reads or measures the file. @throws {UsageError} when the file has the wrong form */
export async function measuredOn<Result>(file: string, run: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof SetFormatError
      ? new UsageError(`${file} cannot be used: ${error.message}.`, { cause: error })
      : error;
  }
}
