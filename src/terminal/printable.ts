/** What a terminal may be shown of a text that others wrote: never a character that steers it. */

import { stripVTControlCharacters } from 'node:util';

/** Line ends and tabs of every kind: shown as a space, since whoever lays out the text decides where lines end. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/** What is left of C0 and C1, and the marks that reorder the text around them so that it reads as something else. */
const STEERING = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** Gives the text on one line, without escape sequences, control characters and direction overrides. */
export function printable(text: string): string {
  return stripVTControlCharacters(text).replace(BREAKS, ' ').replace(STEERING, '');
}
