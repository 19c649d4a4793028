/** Makes text by others safe to show in a terminal, by removing control characters. */

import { stripVTControlCharacters } from 'node:util';

/** Line ends and tabs of every kind, replaced by a space, since the layout decides where lines end. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/** The rest of C0 and C1, and the bidirectional controls, which can disguise the text around them. */
const STEERING = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** Returns the text on one line, without escape sequences, control characters and direction overrides. */
export function printable(text: string): string {
  return stripVTControlCharacters(text).replace(BREAKS, ' ').replace(STEERING, '');
}
