/** Turns groups of plain text into drafts of blocks: headings (as candidates), lists, tables, quotations, paragraphs. */

import type { ParagraphKind } from '../../document.js';
import { type HeadingStyle, headingStyleOf } from '../../text/headings.js';
import { indentOf, isFirstEnumerator, itemsOf, listKindOf } from '../../text/lists.js';
import { endsSentence } from '../../text/prose.js';
import { tableRows } from '../../text/tables.js';
import type { Group } from './groups.js';
import type { Layout } from './layout.js';
import { partsOf } from './parts.js';

export interface Draft {
  readonly kind: ParagraphKind;
  readonly lines: readonly string[];
  /** The heading style of the draft; null if it cannot be a heading. */
  readonly style: HeadingStyle | null;
  readonly afterPageBreak: boolean;
}

/** Splits a group into its drafts. */
export function draftsOf(group: Group, layout: Layout): Draft[] {
  const { lines, underlined, afterPageBreak } = group;
  const draft = (part: readonly string[]): Draft => ({ ...formOf(part, underlined, layout), afterPageBreak });
  if (underlined !== null || tableRows(lines) !== null || isMarkedQuotation(lines)) return [draft(lines)];
  return partsOf(lines, layout).map(draft);
}

/** The kind of a part: the first form that matches. */
function formOf(
  lines: readonly string[],
  underlined: 1 | 2 | null,
  layout: Layout,
): { kind: ParagraphKind; lines: readonly string[]; style: HeadingStyle | null } {
  const style = headingStyleOf(lines, underlined);
  if (underlined !== null) return { kind: 'paragraph', lines, style };
  if (tableRows(lines) !== null) return { kind: 'table', lines, style: null };
  if (isMarkedQuotation(lines))
    return { kind: 'quote', lines: lines.map((line) => line.replace(QUOTE_MARK, '')), style: null };
  if (isList(lines) && (style === null || lines.length > 1)) return { kind: 'list', lines, style: null };
  if (style === null && isSetIn(lines, layout)) return { kind: 'quote', lines, style };
  return { kind: 'paragraph', lines, style };
}

const QUOTE_MARK = /^\s*>\s?/u;
const isMarkedQuotation = (lines: readonly string[]) => lines.every((line) => QUOTE_MARK.test(line));

/** A single item is a list if it has a bullet or the first number; otherwise the number belongs to the text. */
function isList(lines: readonly string[]): boolean {
  const [first = ''] = lines;
  const kind = listKindOf(first);
  return kind === 'bullet' || (kind === 'enumerated' && (itemsOf(lines).items.length > 1 || isFirstEnumerator(first)));
}

/** A part indented by at least this much more than the margin is a quotation. */
const QUOTE_INDENT = 2;

const isSetIn = (lines: readonly string[], layout: Layout) =>
  lines.every((line) => indentOf(line) >= layout.margin + QUOTE_INDENT) &&
  (lines.length > 1 || endsSentence(lines[0] ?? ''));
