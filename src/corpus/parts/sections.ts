/** Arranges blocks in sections, numbers the paragraphs, and links each note to the sentence with its mark. */

import type { Footnote, Paragraph, Section } from '../document.js';
import { sentencesOf, startsOf } from '../sentences.js';
import { slugOf, uniqueNames } from '../slug.js';
import type { Block, Note, TextBlock } from '../text/block.js';
import { stripEmphasis, takeAddresses } from '../text/inline.js';
import { ITEM_BREAK, takeMarks, withoutMarks } from '../text/marks.js';
import { ROW_BREAK } from '../text/tables.js';

/** The text before the first heading, which has no subsections. */
const UNTITLED_SECTION = 'Introduction';

interface OpenSection extends Section {
  readonly paragraphs: Paragraph[];
  readonly level: number;
}

export interface Body {
  readonly sections: readonly Section[];
  readonly footnotes: readonly Footnote[];
}

/** Numbers the body's paragraphs and links the notes to them. A heading with nothing under it is a section as well. */
export function bodyOf(blocks: readonly Block[], notes: readonly Note[]): Body {
  const numbers = noteNumbers(blocks, notes);
  const sentences = new Map<number, string>();
  const sections: OpenSection[] = [];
  const unique = uniqueNames();
  let n = 0;
  const open = (title: string, level: number) => {
    const parent = level > 1 ? sections.findLast((section) => section.level < level) : undefined;
    sections.push({ id: unique(slugOf(title)), title, parent: parent?.id ?? null, paragraphs: [], level });
  };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      open(withoutMarks(block.text).trim(), block.level);
      continue;
    }
    const { text, marks } = readMarks(block, numbers);
    if (text === '') continue;
    if (sections.length === 0) open(UNTITLED_SECTION, Number.POSITIVE_INFINITY);
    for (const { number, sentence } of marks) if (!sentences.has(number)) sentences.set(number, sentence);
    n += 1;
    const footnotes = [...new Set(marks.map(({ number }) => number))];
    sections.at(-1)?.paragraphs.push({ n, kind: block.kind, text, footnotes, page: block.page ?? null });
  }
  return {
    sections: sections.map(({ level: _, ...section }) => section),
    footnotes: footnotesOf(notes, numbers, sentences),
  };
}

interface NumberedMark {
  readonly number: number;
  /** The sentence with the mark: within its item in a list, within its row in a table. */
  readonly sentence: string;
}

/** A block's text without marks, and the marks in their order. */
function readMarks(
  block: TextBlock,
  numbers: ReadonlyMap<string, number>,
): { text: string; marks: readonly NumberedMark[] } {
  const items = block.text.split(ITEM_BREAK).map(takeMarks);
  const marks = items.flatMap((item) =>
    item.marks.flatMap(({ label, offset }) => {
      const number = numbers.get(label);
      return number === undefined ? [] : { number, sentence: sentenceAt(item.text, offset) };
    }),
  );
  const written = items.map(({ text }) => text).filter((text) => text !== '');
  return { text: written.join(block.kind === 'table' ? ROW_BREAK : ' '), marks };
}

/** Numbered notes keep their numbers; notes with other labels are numbered after them, in the order of their marks. */
function noteNumbers(blocks: readonly Block[], notes: readonly Note[]): Map<string, number> {
  const labels = new Set(notes.map(({ label }) => label));
  const numbered = [...labels].filter((label) => /^[1-9]\d{0,3}$/u.test(label));
  const numbers = new Map(numbered.map((label) => [label, Number(label)]));
  const marked = blocks.flatMap((block) => takeMarks(block.text).marks.map(({ label }) => label));
  let last = Math.max(0, ...numbers.values());
  for (const label of [...marked, ...labels]) {
    if (!labels.has(label) || numbers.has(label)) continue;
    last += 1;
    numbers.set(label, last);
  }
  return numbers;
}

/** The sentence that ends directly before a mark or contains it. */
function sentenceAt(text: string, offset: number): string {
  const sentences = sentencesOf(text);
  const starts = startsOf(text, sentences);
  return sentences.find((sentence, position) => offset <= (starts[position] ?? 0) + sentence.length) ?? '';
}

function footnotesOf(
  notes: readonly Note[],
  numbers: ReadonlyMap<string, number>,
  sentences: ReadonlyMap<number, string>,
): Footnote[] {
  const footnotes = new Map<number, Footnote>();
  for (const note of notes) {
    const number = numbers.get(note.label);
    if (number === undefined || footnotes.has(number)) continue;
    const { words, urls } = takeAddresses(withoutMarks(note.text));
    const sentence = sentences.get(number) ?? '';
    footnotes.set(number, { number, text: stripEmphasis(words), urls, sentence, page: note.page ?? null });
  }
  return [...footnotes.values()].sort((left, right) => left.number - right.number);
}
