/** Parses Markdown into blocks and notes. */

import type { List, ListItem, Nodes, Parents, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { ParagraphKind } from '../../document.js';
import type { Block, BlockedText, Heading, Note } from '../../text/block.js';
import { headingStyleOf } from '../../text/headings.js';
import { encodeMark, ITEM_BREAK } from '../../text/marks.js';
import { takeNoteBlocks } from '../../text/note-blocks.js';
import { markBlocks } from '../../text/printed-marks.js';
import { tableRows, tableText } from '../../text/tables.js';
import { withoutDialects } from './dialects.js';
import { withReferenceLinks } from './reference-links.js';

/** Parses Markdown with normalised characters and without front matter. */
export function readMarkdown(text: string): BlockedText {
  return readTree(
    fromMarkdown(withoutDialects(text), {
      extensions: [gfmFootnote(), gfmTable()],
      mdastExtensions: [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()],
    }),
  );
}

/** Reads a syntax tree of Markdown, also one that was made of another form. */
export function readTree(parsed: Root): BlockedText {
  const { root, notes: numbered } = withReferenceLinks(parsed);
  const definitions = root.children.flatMap((node) => (node.type === 'footnoteDefinition' ? [node] : []));
  const defined = definitions.map((node): Note => ({ label: node.identifier, text: textOf(node, 'printed') }));
  const notes = [...defined, ...numbered];
  const plain = takeNoteBlocks(withBoldHeadings(root.children));
  const all = [...notes, ...plain.notes];
  return { blocks: markBlocks(plain.blocks, all), notes: all, runningHeads: new Set(), hasMarkup: true };
}

/** Returns the blocks; a short line entirely in bold becomes a heading one level below the previous one. */
function withBoldHeadings(nodes: readonly RootContent[]): Block[] {
  let level = 0;
  return nodes.flatMap((node) => {
    if (node.type === 'heading') level = node.depth;
    return isBoldHeading(node) ? [headingBlock(level + 1, textOf(node))] : blocksOf(node);
  });
}

function isBoldHeading(node: RootContent): boolean {
  if (node.type !== 'paragraph' || node.children.length !== 1 || node.children[0]?.type !== 'strong') return false;
  return headingStyleOf([textOf(node)], null) !== null;
}

/** A heading without the attributes that some dialects append: "Who owns what {#own}". */
function headingBlock(level: number, printed: string): Heading {
  const text = printed.replace(/\s*\{[#.][^{}]*\}$/u, '');
  return { kind: 'heading', level, text, parts: [text] };
}

function blocksOf(node: RootContent): Block[] {
  switch (node.type) {
    case 'heading':
      return [headingBlock(node.depth, textOf(node))];
    case 'paragraph':
      return paragraphBlock(node);
    case 'blockquote':
      return textBlock('quote', textOf(node), [textOf(node, 'printed')]);
    case 'list':
      return textBlock('list', itemTexts(node).join(ITEM_BREAK), listLines(node));
    case 'table':
      return textBlock('table', tableText(rowsOf(node)), []);
    case 'code':
      return codeBlock(node.value.split('\n'));
    case 'html':
      return textBlock('paragraph', oneLine(node.value.replace(/<!--[\s\S]*?-->|<[^<>]*>/gu, ' ')), []);
    default:
      return [];
  }
}

/** Lines in a code block: a plain-text table, or literal text that is not part of the sentences around it. */
function codeBlock(lines: readonly string[]): Block[] {
  const rows = tableRows(lines);
  return rows === null
    ? textBlock('quote', oneLine(lines.join(' ')), lines)
    : textBlock('table', tableText(rows), lines);
}

/** A paragraph, or a table if its lines are columns aligned with spaces. */
function paragraphBlock(node: Nodes): Block[] {
  const lines = rawText(node, 'printed').split('\n');
  const rows = tableRows(lines);
  return rows === null
    ? textBlock('paragraph', textOf(node), lines.map(oneLine))
    : textBlock('table', tableText(rows), lines);
}

const textBlock = (kind: ParagraphKind, text: string, parts: readonly string[]): Block[] =>
  text === '' ? [] : [{ kind, text, parts }];

/** Each item's words, including those of nested lists. */
const itemTexts = (list: List, form: Form = 'bare') =>
  list.children.map((item: ListItem) => textOf(item, form).replace(CHECKBOX, ''));

/** The checkbox of a task. */
const CHECKBOX = /^\[[ xX]\]\s+/u;

/** Each item as printed, with its number if the list is numbered. */
const listLines = (list: List) =>
  itemTexts(list, 'printed').map((text, position) =>
    list.ordered === true ? `${(list.start ?? 1) + position}. ${text}` : text,
  );

/** The rows; a table without a head has an empty one. */
const rowsOf = (table: Table) =>
  table.children
    .map((row) => row.children.map((cell) => textOf(cell)))
    .filter((cells) => cells.some((cell) => cell !== ''));

/** `bare` is the words only; `printed` keeps emphasis and addresses, which distinguish a citation's fields. */
type Form = 'bare' | 'printed';

const textOf = (node: Nodes, form: Form = 'bare') => oneLine(rawText(node, form));

function rawText(node: Nodes, form: Form): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'code':
      return node.value;
    case 'break':
      return '\n';
    case 'footnoteReference':
      return encodeMark(node.identifier);
    case 'emphasis':
      return form === 'printed' ? `*${childTexts(node, form)}*` : childTexts(node, form);
    case 'link':
      return form === 'printed' ? `[${childTexts(node, form)}](${node.url})` : childTexts(node, form);
    case 'list':
      // A note keeps its own words alone.
      return itemTexts(node, form)
        .map((item) => (form === 'printed' ? item : withStop(item, ';')))
        .join(' ');
    case 'listItem':
      return node.children.map((child, position) => itemPart(child, node.children[position + 1], form)).join('\n');
    case 'table':
      return tableText(rowsOf(node));
    case 'html':
    case 'image':
    case 'definition':
    case 'thematicBreak':
      return ' ';
    default:
      return 'children' in node ? childTexts(node, form) : '';
  }
}

const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'list',
  'listItem',
  'blockquote',
  'table',
  'code',
  'heading',
  'footnoteDefinition',
]);

const childTexts = (node: Parents, form: Form) =>
  node.children.map((child) => (BLOCKS.has(child.type) ? `${rawText(child, form)}\n` : rawText(child, form))).join('');

/** A part of an item; its words before a nested list introduce that list. */
const itemPart = (part: Nodes, next: Nodes | undefined, form: Form) =>
  next?.type === 'list' ? withStop(textOf(part, form), ':') : rawText(part, form);

/** Only punctuation separates the items of a nested list. */
const withStop = (item: string, stop: string) => (/[\p{L}\p{N})]$/u.test(item) ? item + stop : item);

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
