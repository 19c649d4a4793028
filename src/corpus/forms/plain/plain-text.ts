/** Parses plain text, hard-wrapped or extracted from a PDF, into blocks and notes. */

import type { Block, BlockedText, Note, TextBlock } from '../../text/block.js';
import { type HeadingStyle, isFirstLevelName, levelsOf, type StyledHeading } from '../../text/headings.js';
import { stripInline } from '../../text/inline.js';
import { joinLines, type Lexicon } from '../../text/joining.js';
import { enumeratorOf, follows, itemsOf, withoutItemMark } from '../../text/lists.js';
import { ITEM_BREAK } from '../../text/marks.js';
import { markBlocks } from '../../text/printed-marks.js';
import { isOpen, isProse } from '../../text/prose.js';
import { tableRows, tableText } from '../../text/tables.js';
import { takeChapterNotes } from './chapter-notes.js';
import { type Draft, draftsOf } from './drafts.js';
import { takeFeet } from './feet.js';
import { withoutFurniture } from './furniture.js';
import { groupsOf, joinOverPages } from './groups.js';
import { layoutOf } from './layout.js';
import { takeListedNotes, takeRaisedNotes } from './note-lines.js';
import { pagesOf } from './pages.js';
import { takeSignNotes } from './sign-notes.js';

/** Items that are this long on average are numbered paragraphs rather than a list. */
const LONG_ITEM_WORDS = 60;

/** Parses plain text with normalised characters. */
export function readPlainText(text: string, lexicon: Lexicon): BlockedText {
  const { pages, runningHeads } = withoutFurniture(pagesOf(text));
  const signed = takeSignNotes(pages);
  const feet = pages.length > 1 ? takeFeet(signed.pages) : { pages: signed.pages, notes: [] };
  const raised = takeRaisedNotes(groupsOf(feet.pages));
  const ofChapters = takeChapterNotes(raised.groups);
  const others = feet.notes.length + raised.notes.length + ofChapters.notes.length;
  const listed = takeListedNotes(ofChapters.groups, others > 0);
  const notes = [...feet.notes, ...raised.notes, ...ofChapters.notes, ...listed.notes, ...signed.notes].map(
    ({ label, lines }): Note => ({ label, text: joinLines(lines, lexicon) }),
  );
  const groups = joinOverPages(listed.groups);
  const layout = layoutOf(groups);
  const drafts = mergeDrafts(groups.flatMap((group) => draftsOf(group, layout)));
  return { blocks: markBlocks(blocksOf(drafts, lexicon), notes), notes, runningHeads };
}

/** A dash and a name below a quotation: its author. */
const ATTRIBUTION = /^\s*(?:[—–]|--)\s*\p{Lu}/u;
const isAttribution = ({ lines }: Draft, next: Draft | undefined) =>
  lines.length === 1 && ATTRIBUTION.test(lines[0] ?? '') && next?.kind !== 'list';

/**
 * Joins list drafts separated only by blank lines, turns consecutively numbered heading candidates into items, and puts
 * a quotation's author under it.
 */
function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const [position, draft] of drafts.entries()) {
    const last = merged.at(-1);
    if (last?.kind === 'quote' && isAttribution(draft, drafts[position + 1]))
      merged[merged.length - 1] = { ...last, lines: [...last.lines, ...draft.lines] };
    else if (last !== undefined && isNextItem(last, draft))
      merged[merged.length - 1] = { ...last, kind: 'list', style: null, lines: [...last.lines, ...draft.lines] };
    else merged.push(draft);
  }
  return merged.flatMap(splitLongItems);
}

function isNextItem(last: Draft, draft: Draft): boolean {
  const items =
    last.kind === 'list' || last.style?.kind === 'letter' || last.style?.kind === 'decimal'
      ? itemsOf(last.lines).items
      : [];
  const lastLine = items.at(-1)?.[0];
  if (lastLine === undefined) return false;
  const [mark, next] = [enumeratorOf(lastLine), enumeratorOf(draft.lines[0] ?? '')];
  if (mark !== null && next !== null) return follows(mark, next);
  return mark === null && next === null && last.kind === 'list' && draft.kind === 'list';
}

/** A series of long numbered items is a series of numbered paragraphs. */
function splitLongItems(draft: Draft): Draft[] {
  if (draft.kind !== 'list') return [draft];
  const { items } = itemsOf(draft.lines);
  const words = draft.lines.join(' ').split(/\s+/u).length;
  if (enumeratorOf(draft.lines[0] ?? '') === null || words < items.length * LONG_ITEM_WORDS) return [draft];
  return items.map((lines) => ({ ...draft, kind: 'paragraph', lines }));
}

/** Decides which candidates are headings, and assigns every draft its text. */
function blocksOf(drafts: readonly Draft[], lexicon: Lexicon): Block[] {
  const headings: StyledHeading[] = [];
  const texts = drafts.map((draft) => textBlock(draft, lexicon));
  let last: TextBlock | null = null;
  let seenProse = false;
  const isHeading = drafts.map((draft, position) => {
    const text = texts[position];
    if (text === undefined) return false;
    const accepted =
      draft.style !== null && canHead(draft.style, text.text, last, drafts[position + 1], texts[position + 1]);
    if (accepted && draft.style !== null) headings.push({ style: draft.style, text: text.text, isFront: !seenProse });
    last = accepted ? null : text;
    seenProse ||= !accepted && isProse(text);
    return accepted;
  });
  const levels = levelsOf(headings).values();
  return texts.map((text, position) =>
    isHeading[position]
      ? { kind: 'heading', level: levels.next().value ?? 1, text: text.text, parts: text.parts }
      : text,
  );
}

/** A heading is between whole sentences and has something under it; a plain one must also not continue into the next block. */
function canHead(
  style: HeadingStyle,
  text: string,
  before: TextBlock | null,
  next: Draft | undefined,
  nextText: TextBlock | undefined,
): boolean {
  if (style.kind === 'underlined' || (style.kind === 'decimal' && style.isUnderlined)) return true;
  if (next === undefined || nextText === undefined) return false;
  if (style.kind !== 'title') return true;
  if (isFirstLevelName(text)) return true;
  if (
    next.style !== null &&
    next.style.kind !== 'title' &&
    next.style.kind !== 'letter' &&
    next.style.kind !== 'decimal'
  )
    return false;
  return (before === null || !isOpen(before)) && /^["'“‘(]?[^\p{Ll}]/u.test(nextText.text);
}

function textBlock(draft: Draft, lexicon: Lexicon): TextBlock {
  const { kind, lines } = draft;
  switch (kind) {
    case 'table': {
      const rows = tableRows(lines) ?? [];
      return { kind, text: stripInline(tableText(rows)), parts: lines };
    }
    case 'list': {
      const { before, items } = itemsOf(lines);
      const parts = [before, ...items]
        .filter((item) => item.length > 0)
        .map((item) => withoutItemMark(joinLines(item, lexicon)));
      return { kind, text: stripInline(parts.join(ITEM_BREAK)), parts };
    }
    default:
      return { kind, text: stripInline(joinLines(lines, lexicon)), parts: lines };
  }
}
