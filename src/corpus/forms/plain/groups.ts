/** Groups of lines in plain text, separated by blank lines, page breaks and underlines. */

import { indentOf } from '../../text/lists.js';
import { endsSentence } from '../../text/prose.js';

export interface Group {
  /** Unchanged, with their indentation; never empty or blank. */
  readonly lines: readonly string[];
  /** 1 or 2 if the group is a heading underlined by = or -. */
  readonly underlined: 1 | 2 | null;
  /** Whether a page ends right before the group. */
  readonly afterPageBreak: boolean;
}

/** This many lines of a page must begin at its margin, so that a stray line does not set it. */
const LINES_AT_MARGIN = 3;

const UNDERLINE = /^\s{0,3}(={3,}|-{3,}|~{3,})\s*$/u;
/** A horizontal rule. */
const RULE = /^\s*(?:[*_=~‒–—―-]\s?){3,}$/u;

/** Splits the pages into groups; horizontal rules are dropped. */
export function groupsOf(pages: readonly (readonly string[])[]): Group[] {
  return pages.flatMap((lines, page) =>
    groupsOfPage(lines).map((group, position) => ({ ...group, afterPageBreak: page > 0 && position === 0 })),
  );
}

/** Joins a group cut by a page break to the previous one, if it begins in lower case and the previous one has no final punctuation. */
export function joinOverPages(groups: readonly Group[]): Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    const isCut =
      group.afterPageBreak &&
      last !== undefined &&
      last.underlined === null &&
      group.underlined === null &&
      /^\s*["'“‘(]?\p{Ll}/u.test(group.lines[0] ?? '');
    if (isCut && !endsSentence(last.lines.at(-1) ?? ''))
      joined[joined.length - 1] = { ...last, lines: [...last.lines, ...group.lines] };
    else joined.push(group);
  }
  return joined;
}

/** Removes a page's own margin from its lines: left and right pages differ. */
function withoutMargin(lines: readonly string[]): string[] {
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map(indentOf)
    .sort((left, right) => left - right);
  const margin =
    indents.find((indent, position) => indents[position + LINES_AT_MARGIN - 1] === indent) ?? indents[0] ?? 0;
  return lines.map((line) => line.slice(Math.min(margin, indentOf(line))));
}

function groupsOfPage(page: readonly string[]): Omit<Group, 'afterPageBreak'>[] {
  const lines = withoutMargin(page);
  const groups: Omit<Group, 'afterPageBreak'>[] = [];
  let open: string[] = [];
  const close = (underlined: Group['underlined'] = null) => {
    if (open.length > 0) groups.push({ lines: open, underlined });
    open = [];
  };
  for (const line of lines) {
    const underline = UNDERLINE.exec(line)?.[1];
    const title = open.at(-1);
    if (line.trim() === '') close();
    else if (underline !== undefined && title !== undefined && open.length <= 2 && !/\s{2,}|\|/u.test(title.trim()))
      close(underline.startsWith('=') ? 1 : 2);
    else if (RULE.test(line)) close();
    else open.push(line.trimEnd());
  }
  close();
  return groups;
}
