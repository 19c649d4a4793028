/** The layout of text: a width, colours if the output supports them, and wrapping that counts wide characters as two columns. */

import pc from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import wrapAnsi from 'wrap-ansi';

/** Width in columns if the output does not report one (a file, a pipe). */
const USUAL_WIDTH = 80;
/** In longer lines it is hard to find the beginning of the next line. */
const WIDEST = 100;
/** Minimum width of text in columns, however wide the indent. */
const NARROWEST_TEXT = 10;

/** Additional indent, in columns, of the later lines of an entry. */
const HANGING_INDENT = 2;

export interface Page {
  /** In columns. */
  readonly width: number;
  readonly colors: Colors;
  /** Public address of the reader page, if there is one, to which citations then link. */
  readonly readerUrl?: string | undefined;
}

/** What a stream may report about itself; a terminal does, a pipe or a file does not. */
export interface MaybeTerminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/**
 * Returns the page for an output: the given width, or else the terminal's own up to a readable maximum.
 * Colours are only for terminals, and off with NO_COLOR (which picocolors checks).
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

/** A colour code, or a run that may be a web address: Chinese and Japanese text follows an address without a space. */
const RUN =
  /\p{Cc}\[[\d;]*m|[^\s\p{Cc}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]+/gu;
/** With its scheme, as `www.`, or as a host with a path. */
const IS_ADDRESS = /\p{L}:\/\/|\bwww\.|[\p{L}\p{N}]\.\p{L}{2,}\//u;
/** Placeholder for an address while lines are wrapped; a code point that does not occur in texts. */
const PLACE = '\uFDD0';
const PLACES = /\uFDD0+/gu;
/** Between a placeholder and directly adjacent text, ignoring colour codes. */
const BESIDE_PLACE = /(?<=[^\s\p{Cc}\uFDD0])(?=\uFDD0)|(?<=\uFDD0)(?=(?:\p{Cc}\[[\d;]*m)?[^\s\p{Cc}\uFDD0])/gu;

/**
 * Wraps the text to the page at spaces (a run without any is split), each line indented by `indent` columns. A web address is
 * never split, since it could then be neither opened nor copied: one wider than the page gets a line of its own.
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
  const restored = lines.replace(PLACES, (place) => addresses.shift() ?? place);
  return indented(restored, indent);
}

/** Wraps the text after a label such as `[1]`, with later lines aligned with the first. */
export function labelled(label: string, text: string, page: Page, indent = 0): string {
  const hanging = indent + label.length + 1;
  return ' '.repeat(indent) + page.colors.dim(label) + wrapped(text, page, hanging).slice(indent + label.length);
}

/** Wraps the text with `indent` columns, later lines indented further, like an entry of a list. */
export function hanging(text: string, page: Page, indent: number): string {
  return wrapped(text, page, indent + HANGING_INDENT).slice(HANGING_INDENT);
}

/** Indents every line by `indent` columns without wrapping: for addresses, which a line break would split. */
export function indented(lines: string, indent: number): string {
  return lines.replace(/^/gmu, ' '.repeat(indent));
}
