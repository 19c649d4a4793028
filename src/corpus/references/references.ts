/** Splits the reference list into its entries, which may be bulleted, numbered, separated by blank lines or have hanging indents. */

import { UNDATED } from '../../languages/print.js';
import type { Reference } from '../document.js';
import type { Block } from '../text/block.js';
import { stripInline } from '../text/inline.js';
import { joinLines, joinTwo, type Lexicon } from '../text/joining.js';
import { indentOf, listKindOf, withoutBullet } from '../text/lists.js';
import { withoutMarks } from '../text/marks.js';
import { citationOf } from './citation.js';

const NUMBERED = /^\s*(?:\[\d{1,3}\]|\d{1,3}[.)])\s+(?=\S)/u;
/** "Walker, C." or "Walker, Christopher": the beginning of an entry with a person's name. */
const BEGINS_WITH_NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}?[\p{L}'’-]+){0,3}, \p{Lu}[\p{L}'’-]*\.?/u;
const BEGINS_WITH_BODY = new RegExp(String.raw`^\p{Lu}[^.]{2,80}\.? \((?:(?:19|20)\d{2}|${UNDATED})`, 'u');

/** Parses the entries in the order of the list. */
export function referencesOf(blocks: readonly Block[], lexicon: Lexicon): Reference[] {
  const printed: { text: string; page: string | null }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') continue;
    for (const entry of entriesOf(block, lexicon).map(withoutMarks)) {
      const last = printed.at(-1);
      if (last !== undefined && isRest(last.text, entry)) last.text = joinTwo(last.text, entry, lexicon);
      else printed.push({ text: entry, page: block.page ?? null });
    }
  }
  return printed.map(({ text, page }, position) => ({
    n: position + 1,
    raw: stripInline(text),
    ...citationOf(text),
    page,
  }));
}

/** Whether the list numbers its entries, so that numbers in the text can refer to them. */
export function isNumbered(blocks: readonly Block[]): boolean {
  const first = blocks.find(({ kind }) => kind !== 'heading');
  return NUMBERED.test(first?.parts[0] ?? '');
}

/** The rest of an entry that a page break or blank line cut off. */
const isRest = (last: string, entry: string) => /^(?:\p{Ll}|<?https?:|www\.)/u.test(entry) || /[,\u00AD-]$/u.test(last);

function entriesOf(block: Exclude<Block, { kind: 'heading' }>, lexicon: Lexicon): string[] {
  if (block.kind === 'list') return block.parts.map((part) => part.replace(NUMBERED, ''));
  const entries: string[][] = [];
  const hanging = block.parts.length > 1 && block.parts.some((part) => indentOf(part) > indentOf(block.parts[0] ?? ''));
  for (const line of block.parts) {
    const last = entries.at(-1);
    if (last === undefined || beginsEntry(line, last, hanging, indentOf(block.parts[0] ?? ''))) entries.push([line]);
    else last.push(line);
  }
  return entries.map((lines) => withoutBullet(joinLines(lines, lexicon)).replace(NUMBERED, ''));
}

function beginsEntry(line: string, entry: readonly string[], hanging: boolean, margin: number): boolean {
  if (NUMBERED.test(line) || listKindOf(line) === 'bullet') return true;
  if (hanging) return indentOf(line) <= margin;
  const ended = /(?:[.>)]|https?:\S+|\/\S*)$/u.test(entry.at(-1)?.trimEnd() ?? '');
  return ended && (BEGINS_WITH_NAME.test(line.trim()) || BEGINS_WITH_BODY.test(line.trim()));
}
