/** A value as one line of JSON that no reader takes for two and no terminal takes for a command. */

/** DEL, C1 and the Unicode line ends: JSON allows them as they are, but terminals obey the former and some readers split at the latter. */
const LEFT_RAW = /[\u007F-\u009F\u2028\u2029]/gu;

/** Gives the value as JSON with a line end; parsed, it is the value exactly. */
export function jsonLine(value: unknown): string {
  const escaped = JSON.stringify(value).replace(
    LEFT_RAW,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${escaped}\n`;
}
