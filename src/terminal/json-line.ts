/** Formats a value as one line of JSON without characters that split lines or control terminals. */

/** DEL, C1 and the Unicode line ends: JSON allows them unescaped, but terminals obey the former and some parsers split at the latter. */
const LEFT_RAW = /[\u007F-\u009F\u2028\u2029]/gu;

/** Returns the value as JSON with a line end; parsing it gives exactly the value. */
export function jsonLine(value: unknown): string {
  const escaped = JSON.stringify(value).replace(
    LEFT_RAW,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${escaped}\n`;
}
