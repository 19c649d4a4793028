/** What goes wrong with a file of questions that the user named: bad usage, told with the file's name. */

import { SetFormatError } from '../evaluation/set-file.js';
import { UsageError } from '../terminal/command-line.js';

/** Runs what reads or measures the file. @throws {UsageError} when the file is not of the form wanted */
export async function measuredOn<Result>(file: string, run: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof SetFormatError
      ? new UsageError(`${file} cannot be measured on: ${error.message}.`, { cause: error })
      : error;
  }
}
