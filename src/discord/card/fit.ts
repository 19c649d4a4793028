/** Takes as many texts as fit into a message. */

import { roomOf } from './view.js';

interface Fitting {
  /** How many are kept even if they do not fit; left out, none. */
  readonly least?: number;
  /** How many are shown at most; left out, all. */
  readonly most?: number;
  /** The text that says how many are left out; space is reserved for it. */
  rest?(count: number): string;
}

/**
 * The longest run of texts from the first on that fits, each counted with the line break after it; then the text that counts
 * those left out, if there is one.
 * @example fitting(['one', 'two', 'three'], 10, { rest: (count) => `+${count}` }) // ['one', '+2']
 */
export function fitting(texts: readonly string[], roomChars: number, how: Fitting = {}): string[] {
  const { least = 0, most = texts.length, rest } = how;
  const restAfter = (shown: number) =>
    rest === undefined || shown >= texts.length ? [] : [rest(texts.length - shown)];
  let room = roomChars;
  let count = 0;
  for (const text of texts.slice(0, most)) {
    room -= roomOf(text);
    if (room - roomOfAll(restAfter(count + 1)) < 0 && count >= least) break;
    count += 1;
  }
  return [...texts.slice(0, count), ...restAfter(count)];
}

/** The characters that the texts take together. */
export const roomOfAll = (texts: readonly string[]): number => texts.reduce((room, text) => room + roomOf(text), 0);
