/** Notes in a Markdown file that are plain paragraphs or lists: begun by a superscript, or listed under a heading such as Notes. */

import type { Block, Note } from './block.js';
import { fromSuperscript } from './characters.js';
import { isNotesHeading } from './headings.js';

const RAISED_START = /^([¹²³⁰⁴-⁹]{1,3})\s*(?=\S)/u;
const LISTED_START = /^(?:\[(\d{1,3})\]:?|\((\d{1,3})\)|(\d{1,3})[.)])\s+(?=\S)/u;

/** Removes the notes from the blocks, and a heading if only notes were under it. */
export function takeNoteBlocks(blocks: readonly Block[]): { blocks: Block[]; notes: Note[] } {
  const notes: Note[] = [];
  const rest: Block[] = [];
  let underNotes = false;
  for (const block of blocks) {
    if (block.kind === 'heading') underNotes = isNotesHeading(block.text);
    const found = block.kind === 'heading' ? [] : notesOf(block.parts, underNotes);
    if (found.length === 0) rest.push(block);
    notes.push(
      ...found.map((note) =>
        block.kind !== 'heading' && block.page !== undefined ? { ...note, page: block.page } : note,
      ),
    );
  }
  const hasNothing = (block: Block, position: number) => {
    const next = rest[position + 1];
    return block.kind === 'heading' && isNotesHeading(block.text) && (next === undefined || next.kind === 'heading');
  };
  return { blocks: rest.filter((block, position) => !hasNothing(block, position)), notes };
}

/** The notes in a block's lines; empty unless its first line begins one. */
function notesOf(lines: readonly string[], underNotes: boolean): Note[] {
  const notes: { label: string; text: string }[] = [];
  for (const line of lines) {
    const label = labelOf(line, underNotes);
    const last = notes.at(-1);
    if (label !== null) notes.push({ label: label.label, text: line.slice(label.length) });
    else if (last === undefined) return [];
    else last.text += ` ${line}`;
  }
  return notes;
}

function labelOf(line: string, underNotes: boolean): { label: string; length: number } | null {
  const raised = RAISED_START.exec(line);
  if (raised?.[1] !== undefined) return { label: String(fromSuperscript(raised[1])), length: raised[0].length };
  const listed = underNotes ? LISTED_START.exec(line) : null;
  const number = listed?.[1] ?? listed?.[2] ?? listed?.[3];
  return listed === null || number === undefined ? null : { label: number, length: listed[0].length };
}
