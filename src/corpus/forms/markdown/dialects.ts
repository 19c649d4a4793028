/** Dialects of Markdown: what they write otherwise is rewritten as the parser knows it, before the text is parsed. */

import { superscript } from '../../text/characters.js';

/** Rewrites inline notes, notes of HTML, citation keys and call-outs. */
export function withoutDialects(text: string): string {
  const marked = withHtmlNotes(withoutStyles(text)).replace(CITATION, '');
  return withInlineNotes(withCallOuts(marked.split('\n')).join('\n'));
}

const UNPRINTED = [
  { opening: /<style\b/iu, closing: /<\/style\s{0,9}>/giu },
  { opening: /<script\b/iu, closing: /<\/script\s{0,9}>/giu },
] as const;

/** Style sheets and scripts hold no words; searched for one after the other, so that one that never ends costs no time. */
function withoutStyles(text: string): string {
  let rest = text;
  for (const { opening, closing } of UNPRINTED) {
    let done = '';
    for (let start = rest.search(opening); start >= 0; start = rest.search(opening)) {
      closing.lastIndex = start;
      if (closing.exec(rest) === null) break;
      done += `${rest.slice(0, start)} `;
      rest = rest.slice(closing.lastIndex);
    }
    rest = done + rest;
  }
  return rest;
}

/** Pandoc's citations, "[@marin2020, p. 33; @ilic2021]": marks of entries that the text does not print. */
const CITATION = /[ \t]?\[(?:[^[\]@\n]{0,60}\s)?-?@[^[\]\n]{1,300}\](?!\()/gu;

/** `<sup>[1](#fn1)</sup>` and `<sup><a href="#fn1">1</a></sup>`: a mark. */
const HTML_MARK =
  /<sup\b[^<>]*>\s*(?:<a\b[^<>]*>\s*)?(?:\[\s*)?(\d{1,3})\s*(?:\](?:\(#[^()\s]*\))?\s*|\(#[^()\s]*\)\s*)?(?:<\/a>\s*)?<\/sup>/giu;
/** `<span id="fn1">1.</span> …`: the note. */
const HTML_NOTE =
  /^[ \t]*<(?:span|a|p|div)\b[^<>]*\b(?:id|name)="(?:fn|note|footnote|ftn|endnote)[-_:]?\d{1,3}"[^<>]*>\s*\[?(\d{1,3})[\].]{0,2}\s*<\/(?:span|a|p|div)>[ \t]*/gimu;

const withHtmlNotes = (text: string) =>
  text
    .replace(HTML_MARK, (_, number: string) => superscript(number))
    .replace(HTML_NOTE, (_, number: string) => `[^${number}]: `);

/** A note in its place, "^[Ministry of Ports, *Annual Review*]", becomes a definition at the end. */
function withInlineNotes(text: string): string {
  const definitions: string[] = [];
  let rest = text;
  let done = '';
  for (let start = rest.indexOf('^['); start >= 0; start = rest.indexOf('^[')) {
    const end = closingBracket(rest, start + 1);
    if (end < 0) break;
    const label = `inline-${definitions.length + 1}`;
    definitions.push(`[^${label}]: ${rest.slice(start + 2, end).replace(/\s*\n\s*/gu, ' ')}`);
    done += `${rest.slice(0, start)}[^${label}]`;
    rest = rest.slice(end + 1);
  }
  return definitions.length === 0 ? text : `${done}${rest}\n\n${definitions.join('\n\n')}\n`;
}

/** The longest note that is written in its place. */
const LONGEST_NOTE_CHARS = 4000;

/** The bracket that closes the one at a position; -1 if there is none nearby. */
function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let position = open; position < Math.min(text.length, open + LONGEST_NOTE_CHARS); position += 1) {
    if (text[position] === '[') depth += 1;
    if (text[position] === ']') depth -= 1;
    if (depth === 0) return position;
  }
  return -1;
}

const FENCE = /^:{3,}\s*(\S.*)?$/u;
const ADMONITION = /^(?:!!!|\?\?\?\+?)\s+\w[\w-]*(?:\s+"([^"]*)")?\s*$/u;
const ALERT = /^(>\s*)\[!\w+\]\s*/u;

/** Call-outs become quotations: Pandoc's and Quarto's `:::`, MkDocs' `!!!`, GitHub's `> [!NOTE]`. */
function withCallOuts(lines: readonly string[]): string[] {
  const state = { fences: 0, isIndented: false };
  return lines.flatMap((line) => quotedLines(line, state));
}

interface CallOut {
  /** How many fences are open. */
  fences: number;
  /** Whether the lines of a call-out are set in. */
  isIndented: boolean;
}

function quotedLines(line: string, state: CallOut): string[] {
  const fence = FENCE.exec(line);
  if (fence !== null) {
    state.fences = fence[1] === undefined ? Math.max(0, state.fences - 1) : state.fences + 1;
    return [''];
  }
  const admonition = ADMONITION.exec(line);
  if (admonition !== null) {
    state.isIndented = true;
    return admonition[1] === undefined ? [''] : ['', `> **${admonition[1]}**`, '>'];
  }
  if (state.isIndented && line.trim() === '') return ['>'];
  if (state.isIndented && /^(?: {4}|\t)/u.test(line)) return [`> ${line.trim()}`];
  const before = state.isIndented ? [''] : [];
  state.isIndented = false;
  if (state.fences === 0) return [...before, line.replace(ALERT, '$1')];
  return [...before, `> ${line.replace(/^#{1,6}\s+(.*)$/u, '**$1**')}`];
}
