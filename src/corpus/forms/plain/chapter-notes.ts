/** Notes listed at the end of every chapter, which begin at 1 in each: they are numbered through, and tied to their own chapter. */

import { isNotesHeading } from '../../text/headings.js';
import { markTexts } from '../../text/printed-marks.js';
import { type GroupsAndNotes, noteNumber, type RawNote, rowFrom } from './note-lines.js';

type Group = GroupsAndNotes['groups'][number];

/** Takes the lists out of the groups and encodes the marks of each chapter; without at least two lists that begin at 1, nothing is changed. */
export function takeChapterNotes(groups: readonly Group[]): GroupsAndNotes {
  const headings = groups.flatMap((group, position) =>
    group.lines.length === 1 &&
    isNotesHeading(group.lines[0] ?? '') &&
    noteNumber(groups[position + 1]?.lines[0] ?? '') === 1
      ? [position]
      : [],
  );
  if (headings.length < 2) return { groups, notes: [] };
  const rest: Group[] = [];
  const notes: RawNote[] = [];
  let start = 0;
  for (const heading of headings) {
    const list = rowFrom(groups, heading + 1);
    const labels = new Map(list.notes.map(({ label }, position) => [label, String(notes.length + position + 1)]));
    rest.push(...marked(groups.slice(start, heading), labels));
    notes.push(...list.notes.map(({ label, lines }) => ({ label: labels.get(label) ?? label, lines })));
    start = list.end;
  }
  return { groups: [...rest, ...groups.slice(start)], notes };
}

/** The groups with the marks of the notes encoded, each by its label in the whole text. */
function marked(groups: readonly Group[], labels: ReadonlyMap<string, string>): Group[] {
  const lines = markTexts(
    groups.flatMap((group) => group.lines),
    labels,
  ).values();
  return groups.map((group) => ({ ...group, lines: group.lines.map(() => lines.next().value ?? '') }));
}
