/** JSON that people write for a document: validated, with errors in plain words. */

import type { z } from 'zod';

/** Returns the value, or half a line saying why it cannot be used, e.g. `answer is missing; lang must be text`. */
export function checkedJson<Value>(
  json: string,
  schema: z.ZodType<Value>,
): { readonly value: Value } | { readonly reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { reason: 'is not JSON' };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data };
  // Error messages are computed only if there are errors: a bank has thousands of lines, usually all valid.
  const { error = parsed.error } = schema.safeParse(value, { error: faultInWords });
  return { reason: error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim()).join('; ') };
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
};

/** The message after the field's name; undefined for the schema library's own message. */
function faultInWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') {
    return issue.input === undefined ? 'is missing' : `must be ${KINDS[issue.expected] ?? issue.expected}`;
  }
  if (issue.code === 'too_small' && issue.origin === 'string') {
    return issue.input === '' ? 'is empty' : `must have at least ${issue.minimum} characters`;
  }
  if (issue.code === 'too_small') return `must be more than ${Number(issue.minimum) - (issue.inclusive ? 1 : 0)}`;
  return undefined;
}
