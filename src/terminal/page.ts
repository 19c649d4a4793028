/** What text is laid out on: a width, colours where the output has them, and wrapping that counts wide characters as two columns. */

import pc from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import wrapAnsi from 'wrap-ansi';

/** Columns where the output does not tell its own (a file, a pipe). */
const USUAL_WIDTH = 80;
/** A line of more columns than this is hard to read back from its end to the start of the next. */
const WIDEST = 100;
/** Columns that text keeps when the indent has eaten the rest of a very narrow window. */
const NARROWEST_TEXT = 10;

/** Columns that the later lines of an entry stand further in. */
const HANGING_INDENT = 2;

export interface Page {
  /** In columns. */
  readonly width: number;
  readonly colors: Colors;
  /** Public address of the reader page, where there is one: citations then say where they stand on it. */
  readonly readerUrl?: string | undefined;
}

/** What a stream may say of itself; a terminal does, a pipe or a file does not. */
export interface MaybeTerminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/**
 * Gives the page for an output: the given width, else the terminal's own up to a readable one.
 * Colours are for terminals alone, and off with NO_COLOR (picocolors looks).
 */
export function pageFor(output: MaybeTerminal, width?: number, readerUrl?: string): Page {
  const isTerminal = output.isTTY === true;
  const ownWidth = isTerminal && output.columns !== undefined && output.columns > 0 ? output.columns : USUAL_WIDTH;
  return {
    width: width ?? Math.min(ownWidth, WIDEST),
    colors: pc.createColors(isTerminal && pc.isColorSupported),
    readerUrl,
  };
}

/** A colour code, or a run that may be a web address: Chinese and Japanese text stands right beside one, without a space. */
const RUN =
  /\p{Cc}\[[\d;]*m|[^\s\p{Cc}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]+/gu;
/** With its scheme, as `www.`, or as a host with a path. */
const IS_ADDRESS = /\p{L}:\/\/|\bwww\.|[\p{L}\p{N}]\.\p{L}{2,}\//u;
/** Keeps the place of an address while lines are made; a code point that no text holds. */
const PLACE = '\uFDD0';
/** Between a place and what is written right beside it, colour codes aside. */
const BESIDE_PLACE = /(?<=[^\s\p{Cc}\uFDD0])(?=\uFDD0)|(?<=\uFDD0)(?=(?:\p{Cc}\[[\d;]*m)?[^\s\p{Cc}\uFDD0])/gu;

/**
 * Wraps the text to the page at spaces (a run without any is cut), each line after `indent` columns. A web address is never
 * cut, since it could be neither opened nor copied then: one wider than the page has a line of its own.
 */
export function wrapped(text: string, page: Page, indent = 0): string {
  const columns = Math.max(page.width - indent, NARROWEST_TEXT);
  const addresses: string[] = [];
  const held = text.replace(RUN, (run) => {
    if (run.length <= columns || !IS_ADDRESS.test(run)) return run;
    addresses.push(run);
    return PLACE.repeat(columns);
  });
  const lines = wrapAnsi(held.replace(BESIDE_PLACE, ' '), columns, { hard: true });
  const restored = lines.replace(new RegExp(`${PLACE}+`, 'gu'), (place) => addresses.shift() ?? place);
  return indented(restored, indent);
}

/** Wraps the text beside a label such as `[1]`, later lines under the first. */
export function labelled(label: string, text: string, page: Page, indent = 0): string {
  const hanging = indent + label.length + 1;
  return ' '.repeat(indent) + page.colors.dim(label) + wrapped(text, page, hanging).slice(indent + label.length);
}

/** Wraps the text after `indent` columns, later lines further in, so that it reads as one entry of a list. */
export function hanging(text: string, page: Page, indent: number): string {
  return wrapped(text, page, indent + HANGING_INDENT).slice(HANGING_INDENT);
}

/** Puts `indent` columns before every line, without wrapping: for addresses, which a line break would take apart. */
export function indented(lines: string, indent: number): string {
  return lines.replace(/^/gmu, ' '.repeat(indent));
}
