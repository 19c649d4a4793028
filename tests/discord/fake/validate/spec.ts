// Checks a body against a schema of Discord's own OpenAPI description and words the failures as Discord does.
import type { $ZodIssue, $ZodType } from 'zod/v4/core';
import { safeParse } from 'zod/v4/core';
import type { Problem } from '../errors.js';

type Path = readonly (string | number)[];

/**
 * What is wrong with a value by the schema, empty when nothing is.
 * A key the schema does not know is a problem too: Discord drops it in silence, so what it was meant to do is lost.
 */
export function specProblems(schema: $ZodType, value: unknown, at: Path = []): Problem[] {
  const result = safeParse(schema, value);
  if (!result.success) return result.error.issues.flatMap((issue) => issueProblems(issue, value, at));
  return unknownKeys(value, result.data, at);
}

/** A record, or an empty one for anything else. */
export function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

/** Whether the value is a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An array, or an empty one for anything else. */
export function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A string, or an empty one for anything else. */
export function asString(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function unknownKeys(given: unknown, known: unknown, at: Path): Problem[] {
  if (Array.isArray(given)) {
    return given.flatMap((item, index) => unknownKeys(item, asArray(known)[index], [...at, index]));
  }
  if (!isRecord(given)) return [];
  const kept = asRecord(known);
  return Object.entries(given).flatMap(([key, item]) =>
    key in kept || item === undefined
      ? unknownKeys(item, kept[key], [...at, key])
      : [{ path: [...at, key], code: 'BASE_TYPE_UNKNOWN_KEY', message: `There is no field "${key}" here.` }],
  );
}

function issueProblems(issue: $ZodIssue, root: unknown, at: Path): Problem[] {
  const own = issue.path.filter((key) => typeof key !== 'symbol');
  const path = [...at, ...own];
  const problem = (code: string, message: string): Problem[] => [{ path, code, message }];
  const value = own.reduce<unknown>(step, root);
  if (value === undefined || value === null) return problem('BASE_TYPE_REQUIRED', 'This field is required');
  switch (issue.code) {
    case 'too_big':
      if (issue.origin === 'string') {
        return problem('BASE_TYPE_MAX_LENGTH', `Must be ${issue.maximum} or fewer in length.`);
      }
      return issue.origin === 'array'
        ? problem('BASE_TYPE_BAD_LENGTH', `Must be ${issue.maximum} or fewer in length.`)
        : problem('NUMBER_TYPE_MAX', `int value should be less than or equal to ${issue.maximum}.`);
    case 'too_small':
      if (value === '') return problem('BASE_TYPE_REQUIRED', 'This field is required');
      return issue.origin === 'string' || issue.origin === 'array'
        ? problem('BASE_TYPE_BAD_LENGTH', `Must be ${issue.minimum} or more in length.`)
        : problem('NUMBER_TYPE_MIN', `int value should be greater than or equal to ${issue.minimum}.`);
    case 'invalid_value':
      return problem('BASE_TYPE_CHOICES', `Value must be one of (${issue.values.join(', ')}).`);
    case 'invalid_format':
      if (issue.format === 'url') return problem('URL_TYPE_INVALID_URL', 'Not a well formed URL.');
      return issue.format === 'regex'
        ? problem('NUMBER_TYPE_COERCE', `Value "${String(value)}" is not snowflake.`)
        : problem('BASE_TYPE_BAD_FORMAT', `Value "${String(value)}" is not a ${issue.format}.`);
    case 'invalid_union':
      return unionProblems(issue.errors, value, path);
    case 'invalid_type':
      return problem('BASE_TYPE_BAD_TYPE', `Value should be of type ${issue.expected}.`);
    default:
      return problem('BASE_TYPE_INVALID', issue.message);
  }
}

/** The problems of the member of the union whose `type` the value names; of all when there is none, that the type is wrong. */
function unionProblems(branches: readonly (readonly $ZodIssue[])[], value: unknown, path: Path): Problem[] {
  const meant = branches.find((issues) => !issues.some(({ path: [first] }) => first === undefined || first === 'type'));
  if (meant !== undefined) return meant.flatMap((issue) => issueProblems(issue, value, path));
  const allowed = branches.flatMap((issues) =>
    issues.flatMap((issue) => (issue.code === 'invalid_value' && issue.path[0] === 'type' ? issue.values : [])),
  );
  const message = `Value of field "type" must be one of (${allowed.join(', ')}).`;
  return [{ path: [...path, 'type'], code: 'UNION_TYPE_CHOICES', message }];
}

function step(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return asRecord(value)[String(key)];
}
