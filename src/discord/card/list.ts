/** A long list in pages: entries under headings, a menu to open one of those shown, buttons to the previous and next page. */

import type { Words } from '../../words/words.js';
import { SELECT_OPTIONS } from '../platform/limits.js';
import { type Block, type ButtonView, type OptionView, type Rendering, roomOf, textBlock } from './view.js';
import { CARD } from './words.js';

/** Two screens of a phone: what people read before they turn a page. */
const LONGEST_PAGE_CHARS = 1200;

interface ListEntry {
  /** A line above the first entry of its group on each page, or null. */
  readonly group: string | null;
  readonly text: string;
  /** Null for an entry that cannot be opened. */
  readonly option: OptionView | null;
}

export interface ListView {
  readonly heading: string;
  readonly entries: readonly ListEntry[];
  /** Position of an entry that the page must include. */
  readonly from: number;
  /** The menu that opens an entry; its custom id is null if none can be made. */
  readonly menu: { readonly customId: string | null; readonly placeholder: string } | null;
  /** Buttons for the entries shown, from the first to before `end`; left out, there are none. */
  buttonsFor?(first: number, end: number): readonly ButtonView[];
  /** Characters of text per page; left out, two screens of a phone. */
  readonly longestPageChars?: number;
  /** The custom id of a button to the page with the entry; null if none can be made. */
  pageId(from: number): string | null;
}

/** The page with the requested entry; if no buttons can be made, it says how many entries are left out. */
export function renderList(list: ListView, words: Words): Rendering {
  const { heading, entries, from, menu, pageId, buttonsFor, longestPageChars = LONGEST_PAGE_CHARS } = list;
  return (budgetChars) => {
    const footOf = (first: number, last: number) =>
      `-# ${words.say(CARD.listPage, { first, last, count: entries.length })}`;
    const room = budgetChars - roomOf(heading) - roomOf(footOf(entries.length, entries.length));
    const starts = startsOf(entries, room, longestPageChars);
    const page = Math.max(
      0,
      starts.findLastIndex((start) => start <= from),
    );
    const start = starts[page] ?? 0;
    const end = starts[page + 1] ?? entries.length;
    const shown = entries.slice(start, end);
    // An entry may be in several groups, but a menu takes each value only once.
    const options = [
      ...new Map(shown.flatMap(({ option }) => (option === null ? [] : [[option.value, option] as const]))).values(),
    ];
    const select: Block[] =
      menu === null || menu.customId === null || options.length === 0
        ? []
        : [{ kind: 'select', select: { customId: menu.customId, placeholder: menu.placeholder, options } }];
    const to = (label: string, first: number | undefined): ButtonView[] => {
      const customId = first === undefined ? null : pageId(first);
      return customId === null ? [] : [{ label, customId }];
    };
    const ownButtons = buttonsFor?.(start, end) ?? [];
    const buttons = [
      ...to(words.say(CARD.buttonBefore), starts[page - 1]),
      ...to(words.say(CARD.buttonAfter), starts[page + 1]),
    ];
    return {
      tone: 'neutral',
      blocks: [
        textBlock(heading),
        ...textsOf(shown).map(textBlock),
        ...(starts.length > 1 ? [textBlock(footOf(start + 1, end))] : []),
        ...select,
        ...(ownButtons.length > 0 ? [{ kind: 'buttons', buttons: ownButtons } as const] : []),
        ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : []),
      ],
    };
  };
}

/** The positions at which pages begin; a page ends when the message, its reading length or its menu is full. */
function startsOf(entries: readonly ListEntry[], roomChars: number, longestPageChars: number): number[] {
  const starts: number[] = entries.length > 0 ? [0] : [];
  let start = 0;
  let used = 0;
  let read = 0;
  for (const [position, entry] of entries.entries()) {
    const shown = isGroupStart(entries, position) || position === start ? withGroup(entry) : entry.text;
    const isFull = used + roomOf(shown) > roomChars || read + readLength(shown) > longestPageChars;
    if (position > start && (isFull || position - start >= SELECT_OPTIONS)) {
      starts.push(position);
      start = position;
      used = roomOf(withGroup(entry));
      read = readLength(withGroup(entry));
    } else {
      used += roomOf(shown);
      read += readLength(shown);
    }
  }
  return starts;
}

/** The texts of a page: one-line entries are joined under their heading, longer ones are separate. */
function textsOf(shown: readonly ListEntry[]): string[] {
  const texts: string[] = [];
  for (const [position, entry] of shown.entries()) {
    const isApart = isGroupStart(shown, position) || isLong(entry) || isLong(shown[position - 1]);
    if (isApart) texts.push(isGroupStart(shown, position) ? withGroup(entry) : entry.text);
    else texts.push(`${texts.pop()}\n${entry.text}`);
  }
  return texts;
}

const isLong = (entry: ListEntry | undefined) => entry?.text.includes('\n') === true;
const isGroupStart = (entries: readonly ListEntry[], position: number) =>
  position === 0 || entries[position]?.group !== entries[position - 1]?.group;
const withGroup = ({ group, text }: ListEntry) => (group === null ? text : `${group}\n${text}`);

/** The characters that people read: all but the addresses of links. */
const readLength = (text: string) => text.replace(/\]\(<[^>]*>\)/gu, ']').length;
