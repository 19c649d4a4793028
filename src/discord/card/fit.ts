/** As many texts as fit into the room of a message. */

import { roomOf } from './view.js';

interface Fitting {
  /** How many are kept however little room there is; left out, none. */
  readonly least?: number;
  /** How many are shown however much room there is; left out, all. */
  readonly most?: number;
  /** The text that says how many are left out; its room is kept free. */
  rest?(count: number): string;
}

/**
 * The first of the texts that fit together, in their order, each with the line end that joins it to the next; then the text
 * that counts those left out, where one is asked for.
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

/** Room that the texts take together. */
export const roomOfAll = (texts: readonly string[]): number => texts.reduce((room, text) => room + roomOf(text), 0);
