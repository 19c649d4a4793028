/** Reads question sets: one JSON object per file, or one per line; errors name the line. */

import type { z } from 'zod';
import { checkedJson } from '../corpus/checked-json.js';

/** A file with an invalid form; its message is appended to the file's name. */
export class SetFormatError extends Error {
  override readonly name = 'SetFormatError';
}

/** Reads one JSON object per line, ignoring blank lines. @throws {SetFormatError} at the first invalid line, and if there is none */
export function parseSetLines<Value>(jsonLines: string, schema: z.ZodType<Value>): Value[] {
  const values = jsonLines.split('\n').flatMap((text, position) => {
    if (text.trim() === '') return [];
    const line = checkedJson(position === 0 ? withoutMark(text) : text, schema);
    if ('reason' in line) throw new SetFormatError(`line ${position + 1}: ${line.reason}`);
    return [line.value];
  });
  if (values.length === 0) throw new SetFormatError('it contains no line');
  return values;
}

/** Reads the whole file as one JSON object. @throws {SetFormatError} if it does not have the form */
export function parseSet<Value>(json: string, schema: z.ZodType<Value>): Value {
  const read = checkedJson(withoutMark(json), schema);
  if ('reason' in read) throw new SetFormatError(read.reason === 'is not JSON' ? 'it is not JSON' : read.reason);
  return read.value;
}

const withoutMark = (text: string) => text.replace(/^\uFEFF/u, '');
