/** The files that quality is measured on: one JSON object, or one a line; a wrong one is told with its line. */

import type { z } from 'zod';
import { checkedJson } from '../corpus/checked-json.js';

/** A file that cannot be measured on; its message goes after the file's name. */
export class SetFormatError extends Error {
  override readonly name = 'SetFormatError';
}

/** Reads one JSON object a line, blank lines aside. @throws {SetFormatError} at the first faulty line, and when there is none */
export function parseSetLines<Value>(jsonLines: string, schema: z.ZodType<Value>): Value[] {
  const values = jsonLines.split('\n').flatMap((text, position) => {
    if (text.trim() === '') return [];
    const line = checkedJson(position === 0 ? withoutMark(text) : text, schema);
    if ('reason' in line) throw new SetFormatError(`line ${position + 1}: ${line.reason}`);
    return [line.value];
  });
  if (values.length === 0) throw new SetFormatError('it holds no line');
  return values;
}

/** Reads the whole file as one JSON object. @throws {SetFormatError} when it is none of the form */
export function parseSet<Value>(json: string, schema: z.ZodType<Value>): Value {
  const read = checkedJson(withoutMark(json), schema);
  if ('reason' in read) throw new SetFormatError(read.reason === 'is not JSON' ? 'it is not JSON' : read.reason);
  return read.value;
}

const withoutMark = (text: string) => text.replace(/^\uFEFF/u, '');
