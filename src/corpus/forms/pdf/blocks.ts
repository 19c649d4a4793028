/** Turns groups of lines into blocks, and puts tables and boxes behind the paragraph that they stand beside or cut. */

import type { Block, TextBlock } from '../../text/block.js';
import { isNotesHeading, isReferencesHeading } from '../../text/headings.js';
import { joinLines, type Lexicon } from '../../text/joining.js';
import { ITEM_BREAK, withoutMarks } from '../../text/marks.js';
import { type Group, ITEM_MARK } from './paragraphs.js';
import { levelsOf } from './styles.js';
import type { Inset } from './tables.js';

/** Items that are this long on average are passages of their own. */
const LONG_ITEM_WORDS = 25;

/** The blocks of a document. */
export function blocksOf(groups: readonly Group[], insets: readonly Inset[], lexicon: Lexicon): Block[] {
  const headings = groups.flatMap(({ kind, key, lines }) =>
    kind === 'heading' ? [{ key: key ?? '', text: withoutMarks(lines[0]?.text ?? '') }] : [],
  );
  const levels = levelsOf(headings).values();
  const placed = placesOf(groups, insets);
  const blocks: Block[] = [];
  let isList = false;
  for (let position = 0; position < groups.length; position += 1) {
    const group = groups[position];
    if (group === undefined) continue;
    if (group.kind === 'heading') {
      const text = textOf(group, lexicon);
      isList = isReferencesHeading(text) || isNotesHeading(text);
      blocks.push({ kind: 'heading', level: levels.next().value ?? 1, text, parts: [text] });
    } else if (group.kind === 'paragraph' || isList) blocks.push(paragraph(group, lexicon));
    else {
      const items = itemsFrom(groups, position);
      blocks.push(...listBlocks(items, lexicon));
      position += items.length - 1;
    }
    blocks.push(...(placed.get(position) ?? []).flatMap((inset) => insetBlock(inset, lexicon)));
  }
  return [...(placed.get(-1) ?? []).flatMap((inset) => insetBlock(inset, lexicon)), ...blocks];
}

const textOf = ({ lines }: Group, lexicon: Lexicon) =>
  joinLines(
    lines.map(({ text }) => text),
    lexicon,
  );

const pageOf = ({ lines }: Group) => String(lines[0]?.page ?? 1);

function paragraph(group: Group, lexicon: Lexicon): TextBlock {
  const text = textOf(group, lexicon);
  return { kind: 'paragraph', text, parts: [text], page: pageOf(group) };
}

function itemsFrom(groups: readonly Group[], start: number): Group[] {
  const end = groups.findIndex(({ kind }, position) => position > start && kind !== 'item');
  return groups.slice(start, end < 0 ? groups.length : end);
}

/** A list is one passage if its items are short; long items are passages. */
function listBlocks(items: readonly Group[], lexicon: Lexicon): TextBlock[] {
  const parts = items.map((item) => textOf(item, lexicon));
  const texts = parts.map((part) => part.replace(ITEM_MARK, ''));
  const words = texts.join(' ').split(' ').length;
  if (words >= items.length * LONG_ITEM_WORDS)
    return items.map((item, position) => ({
      kind: 'list',
      text: texts[position] ?? '',
      parts: [parts[position] ?? ''],
      page: pageOf(item),
    }));
  const [first] = items;
  return first === undefined ? [] : [{ kind: 'list', text: texts.join(ITEM_BREAK), parts, page: pageOf(first) }];
}

function insetBlock({ kind, text, page }: Inset, lexicon: Lexicon): TextBlock[] {
  const lines = text.split('\n');
  const whole = kind === 'table' ? text : joinLines(lines, lexicon);
  return whole === '' ? [] : [{ kind, text: whole, parts: lines, page: String(page) }];
}

/** The insets by the position of the group that they follow; -1 for those before all. */
function placesOf(groups: readonly Group[], insets: readonly Inset[]): Map<number, Inset[]> {
  const placed = new Map<number, Inset[]>();
  for (const inset of insets) {
    const position = groups.findLastIndex(({ lines }) =>
      lines.some(
        ({ page, x0, x1, y }) =>
          page === inset.page && y < inset.place.y0 + 2 && x0 < inset.place.x1 && x1 > inset.place.x0,
      ),
    );
    const behind =
      position >= 0 ? position : groups.findLastIndex(({ lines }) => lines.some(({ page }) => page < inset.page));
    placed.set(behind, [...(placed.get(behind) ?? []), inset]);
  }
  return placed;
}
