/** The title block before the body, and the title, author and date if their form is clear. */

import type { Block } from '../text/block.js';
import { bareTitle, goesOn, isCapitals, isChapter, isFirstLevelName } from '../text/headings.js';
import { stripInline } from '../text/inline.js';
import { marksIn, withoutMarks } from '../text/marks.js';
import { endsSentence, isProse, wordCount } from '../text/prose.js';
import { authorIn, dateIn, isInstitution, isNameLine, isPublicationLine } from './publication-lines.js';

export interface Front {
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  /** The lines of the title block, without duplicates. */
  readonly lines: readonly string[];
  /** The blocks after the title block. */
  readonly body: readonly Block[];
}

/** Whether the body begins with a block: prose, a whole sentence, or the text under a heading that can only be a section's. */
function beginsBody(block: Block, before: Block | undefined, titleLevel: number | null): boolean {
  const isCentredTitle = block.kind === 'quote' && before === undefined && !endsSentence(block.text);
  if (block.kind === 'heading' || isCentredTitle) return false;
  if (before !== undefined && block.kind === 'paragraph' && marksIn(block.text).length > 0 && isStopped(block.text))
    return true;
  const isUnderSection = titleLevel !== null && before?.kind === 'heading' && before.level > titleLevel;
  if (isUnderSection && isStopped(block.text) && !isPublicationLine(block.text)) return true;
  return isProse(block) || isSentence(block.text) || (before?.kind === 'heading' && isSectionTitle(before.text));
}

const isStopped = (text: string) => /[.?!。！？]$/u.test(withoutMarks(text).trim());

/** A short line that ends with a full stop other than an abbreviation's ("Washington, D.C."). */
const LEAST_SENTENCE_WORDS = 4;
const isSentence = (text: string) =>
  wordCount(text) >= LEAST_SENTENCE_WORDS &&
  /[\p{Ll}\d)”"][.?!]$|[。！？]$/u.test(withoutMarks(text)) &&
  !/(?:^|[\s.(])\p{Lu}\p{Ll}?\.$/u.test(withoutMarks(text)) &&
  !isPublicationLine(text);

/** One of the usual section titles, or numbered. */
const isSectionTitle = (text: string) => isFirstLevelName(text) || isChapter(text) || bareTitle(text) !== text;

/** "B. The records": a section of a text that prints no title. */
const isEnumerated = (text: string) => bareTitle(text).length < text.length - 1;

/** Only letters and digits, for comparing two printings of one title. */
const sameness = (text: string) =>
  withoutMarks(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Separates the title block from the other blocks.
 * @param runningHeads lines of the first page that recur on others: they are the title only if nothing else is.
 * @param knownTitle the title in the metadata or front matter, or null.
 * @param hasMarkup whether the form says what is a heading: the first is then the title whatever its words, and a lower one a section's.
 */
export function takeFront(
  blocks: readonly Block[],
  runningHeads: ReadonlySet<string>,
  knownTitle: string | null,
  hasMarkup = false,
): Front {
  const [first] = blocks;
  const titleLevel = hasMarkup && first?.kind === 'heading' ? first.level : null;
  const bodyStart = blocks.findIndex((block, position) => beginsBody(block, blocks[position - 1], titleLevel));
  const front = blocks.slice(0, bodyStart < 0 ? blocks.length : bodyStart);
  const body = blocks.slice(front.length);
  const titleAt = titlePosition(front, blocks, runningHeads, knownTitle, hasMarkup);
  const titleLines = titleAt === null ? [] : titleLinesOf(front[titleAt], runningHeads);
  const names = new Set([knownTitle ?? '', titleLines.join(' ')].map(sameness));
  const lastLine = front.findLastIndex((block) => block.kind !== 'heading');
  const isSectionHeading = (block: Block, position: number) => {
    if (
      block.kind !== 'heading' ||
      position <= (titleAt ?? -1) ||
      names.has(sameness(block.text)) ||
      isPublicationLine(block.text)
    )
      return false;
    if (isSectionTitle(block.text)) return true;
    const title = front[titleAt ?? -1];
    if (hasMarkup && title?.kind === 'heading' && block.level > title.level && position === front.length - 1)
      return true;
    const next = front[position + 1];
    if (position < lastLine) return false;
    if (next?.kind === 'heading' && next.level <= block.level) return false;
    return body.some((other) => other.kind === 'heading' && other.level === block.level) || next !== undefined;
  };
  const firstHeading = front.findIndex(isSectionHeading);
  const titleBlock = firstHeading < 0 ? front : front.slice(0, firstHeading);
  const lines = titleBlock.flatMap((block) => block.parts.map((part) => withoutMarks(part).trim()));
  return {
    title: titleLines.length > 0 ? withoutMarks(stripInline(titleLines.join(' '))) : null,
    author: authorIn(afterTitle(lines, titleLines), runningHeads),
    date: lines.flatMap((line) => dateIn(line) ?? [])[0] ?? null,
    lines: withoutRepeats(titleBlock.map((block) => withoutMarks(block.text))),
    body: [...(firstHeading < 0 ? [] : front.slice(firstHeading)), ...body],
  };
}

/** The position of the title in the title block, or null if the text prints none. */
function titlePosition(
  front: readonly Block[],
  blocks: readonly Block[],
  runningHeads: ReadonlySet<string>,
  knownTitle: string | null,
  hasMarkup: boolean,
): number | null {
  if (knownTitle !== null) {
    const printed = front.findIndex((block) => sameness(block.text) === sameness(knownTitle));
    if (printed >= 0) return printed;
  }
  const canBeTitle = (block: Block) =>
    block.kind !== 'table' &&
    !isFirstLevelName(block.text) &&
    (hasMarkup || !isEnumerated(block.text)) &&
    ((hasMarkup && block.kind === 'heading' && block.level === 1) ||
      !isPublicationLine(titleLinesOf(block, runningHeads)[0] ?? ''));
  // If a title has two lines, the running heads may repeat only the first.
  const isHead = (block: Block) => titleLinesOf(block, runningHeads).every((line) => runningHeads.has(line));
  const isPublisher = (block: Block) => isInstitution(titleLinesOf(block, runningHeads)[0] ?? '');
  const wanted = [
    (block: Block) => !isHead(block) && !isPublisher(block),
    (block: Block) => !isPublisher(block),
    () => true,
  ];
  const position =
    wanted.map((test) => front.findIndex((block) => canBeTitle(block) && test(block))).find((found) => found >= 0) ??
    -1;
  const block = front[position];
  if (block === undefined) return null;
  const isOnlyTop =
    block.kind === 'heading' &&
    blocks.filter((other) => other.kind === 'heading' && other.level <= block.level).length === 1;
  const headsProse = block.kind === 'heading' && position === front.length - 1;
  return knownTitle === null || isOnlyTop || !headsProse ? position : null;
}

/** If the first line is shorter, it is the whole title, and the next line is a subtitle or a name. */
const LEAST_WRAPPED_CHARS = 30;

/** The lines of a block that the title occupies. */
function titleLinesOf(block: Block | undefined, runningHeads: ReadonlySet<string>): string[] {
  const lines = (block?.parts ?? []).map((part) => withoutMarks(part).trim().replace(/\s+/gu, ' '));
  const [first = '', second = ''] = lines;
  const runsOn = goesOn(first) || /^\p{Ll}/u.test(second);
  const wraps = isCapitals(first) || runsOn || first.length >= LEAST_WRAPPED_CHARS;
  const isName = (line: string, position: number) =>
    !goesOn(lines[position - 1] ?? '') && isNameLine(line, lines[position + 1]);
  const end = lines.findIndex(
    (line, position) =>
      position > 0 &&
      (!wraps ||
        isPublicationLine(line) ||
        isCapitals(line) !== isCapitals(first) ||
        isName(line, position) ||
        runningHeads.has(line)),
  );
  return end < 0 ? lines : lines.slice(0, end);
}

/** Removes lines that are printed twice. */
export function withoutRepeats(lines: readonly string[]): string[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const key = sameness(line);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The lines below the title. */
const afterTitle = (lines: readonly string[], titleLines: readonly string[]) =>
  lines.slice(
    Math.max(
      0,
      lines.findIndex((line) => sameness(line) === sameness(titleLines.at(-1) ?? '')),
    ),
  );
