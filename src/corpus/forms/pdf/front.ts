/** The first page of a PDF up to its text: the title, the lines below it, and the masthead of a periodical. */

import { isFirstLevelName } from '../../text/headings.js';
import { joinLines } from '../../text/joining.js';
import { withoutMarks } from '../../text/marks.js';
import { endsSentence } from '../../text/prose.js';
import type { Group } from './paragraphs.js';
import type { Typography } from './styles.js';

/** A title is larger than the text by this share at least. */
const LARGER = 1.15;

/** What the running heads of a periodical name. */
const ISSUE = /\b(?:vol|no|nr|issue|band|heft)\b\.?\s*\d/iu;

export interface Front {
  /** The groups, with headings only where the text has them. */
  readonly groups: readonly Group[];
  /** The title, or null if nothing on the first page is large enough to be one. */
  readonly title: string | null;
}

/** Finds the title, and takes what stands around it for what it is. */
export function settleFront(all: readonly Group[], { bodySize }: Typography, runningHeads: ReadonlySet<string>): Front {
  const heads = [...runningHeads];
  // The name of a periodical and of its part, which the running heads of all pages repeat.
  const isPeriodical = (group: Group) => heads.some((head) => ISSUE.test(head) && head.includes(textOf(group)));
  const start = proseStart(all);
  const small = (group: Group, position: number) =>
    position < start && isPeriodical(group) && sizeOf(group) < bodySize * LARGER;
  const groups = all.filter((group, position) => !small(group, position));
  const page = groups[0]?.lines[0]?.page;
  const headings = groups.filter(({ kind, lines }) => kind === 'heading' && lines[0]?.page === page);
  const own = headings.filter((group) => !isPeriodical(group));
  const largest = Math.max(0, ...own.map(sizeOf));
  const titles = largest < bodySize * LARGER ? [] : titleGroups(groups, own, largest);
  const title =
    titles.length > 0 ? titles.map(textOf).join(' ') : own.length < headings.length ? lastOfRun(groups, page) : null;
  return { groups: withoutFrontHeadings(groups, titles, isPeriodical), title };
}

/** The headings that the largest words of the page make up. */
function titleGroups(groups: readonly Group[], own: readonly Group[], largest: number): Group[] {
  const first = own.find((group) => sizeOf(group) === largest);
  const position = first === undefined ? -1 : groups.indexOf(first);
  const next = groups[position + 1];
  if (first === undefined) return [];
  return next !== undefined && next.key === first.key && next.kind === 'heading' ? [first, next] : [first];
}

const textOf = ({ lines }: Group) =>
  withoutMarks(
    joinLines(
      lines.map(({ text }) => text),
      () => false,
    ),
  );

const sizeOf = ({ lines }: Group) => lines[0]?.size ?? 0;

const LEAST_PROSE_WORDS = 12;

/** The position of the first running text. */
function proseStart(groups: readonly Group[]): number {
  const start = groups.findIndex(
    (group) =>
      group.kind !== 'heading' && textOf(group).split(' ').length >= LEAST_PROSE_WORDS && endsSentence(textOf(group)),
  );
  return start < 0 ? groups.length : start;
}

/** Between title and text, what is set as no later heading is set names authors and dates; a periodical's part is a heading like others. */
function withoutFrontHeadings(
  groups: readonly Group[],
  titles: readonly Group[],
  isPeriodical: (group: Group) => boolean,
): Group[] {
  const start = proseStart(groups);
  const titleAt = titles[0] === undefined ? groups.length : groups.indexOf(titles[0]);
  const later = groups.slice(start).filter(({ kind }) => kind === 'heading');
  const keys = new Set(later.map(({ key }) => key));
  const [nextKey = null] = later.map(({ key }) => key);
  return groups.map((group, position) => {
    if (group.kind !== 'heading' || position >= start || titles.includes(group)) return group;
    if (isPeriodical(group)) return { ...group, key: nextKey ?? group.key };
    const isHeading = keys.has(group.key) || isFirstLevelName(textOf(group)) || position < titleAt;
    return isHeading && position > titleAt ? group : { ...group, kind: 'paragraph', key: null };
  });
}

/** In a periodical the title can be the last of the longest series of headings on the page. */
function lastOfRun(groups: readonly Group[], page: number | undefined): string | null {
  let longest: Group[] = [];
  let run: Group[] = [];
  for (const group of groups.filter(({ lines }) => lines[0]?.page === page)) {
    run = group.kind === 'heading' ? [...run, group] : [];
    if (run.length > longest.length) longest = run;
  }
  const last = longest.at(-1);
  return longest.length < 2 || last === undefined ? null : textOf(last);
}
