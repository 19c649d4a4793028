/** All sources of the brief, as one list or by section, actor or kind, page by page. */

import { labelOf } from '../../../sources/label.js';
import { listSources, type SourceGroup, type SourceGrouping } from '../../../sources/list.js';
import type { Source } from '../../../sources/source.js';
import type { Words } from '../../../words/words.js';
import { addressInWords, sourceLink } from '../../card/citation.js';
import { escapeMarkdown } from '../../card/escape.js';
import { renderList } from '../../card/list.js';
import { renderNotice } from '../../card/notice.js';
import type { CardSetting } from '../../card/setting.js';
import type { Rendering } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import type { LookUp } from '../../custom-id/look-up.js';
import { encodeLookUp } from '../../custom-id/look-up.js';
import { withoutDocument } from '../../custom-id/source.js';
import { HEADINGS, MESSAGES, SOURCE_KINDS } from './words.js';

export const GROUPINGS = ['all', 'section', 'actor', 'kind'] as const satisfies readonly SourceGrouping[];

/** The page of the list that includes the position; an unknown grouping gives the whole list. */
export function renderSourceList({ entry, words }: CardSetting, { argument, from }: LookUp): Rendering {
  const by = GROUPINGS.find((grouping) => grouping === argument) ?? 'all';
  const groups = listSources(entry.document, by);
  const entries = groups.flatMap((group) =>
    group.sources.map((source) => ({
      group: headingOf(group, by, words),
      text: lineOf(source, words),
      option: { label: labelOf(source), description: null, value: withoutDocument(source.id) },
    })),
  );
  if (entries.length === 0) return renderNotice(words.say(MESSAGES.none));
  const count = new Set(groups.flatMap(({ sources }) => sources)).size;
  const list = {
    heading: words.say(MESSAGES.heading, { count }),
    entries,
    from,
    menu: {
      customId: encodeLookUp({ name: 'source', argument: '', from: 0 }, entry),
      placeholder: words.say(CARD.sourceChoose),
    },
    pageId: (first: number) => encodeLookUp({ name: 'sources', argument: by, from: first }, entry),
  };
  return renderList(list, words);
}

/** Null for the ungrouped list. */
function headingOf({ heading }: SourceGroup, by: SourceGrouping, words: Words): string | null {
  if (heading.kind === 'all') return null;
  if (heading.kind !== 'as-printed') return `**${words.say(HEADINGS[heading.kind])}**`;
  const kind = by === 'kind' ? KINDS.find((known) => known === heading.words) : undefined;
  return `**${kind === undefined ? escapeMarkdown(heading.words) : words.say(SOURCE_KINDS[kind])}**`;
}

const KINDS = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'chapter',
  'paper-conference',
  'post-weblog',
  'report',
  'thesis',
  'webpage',
] as const;

/** The source with its link and the paragraphs that rely on it. */
function lineOf(source: Source, words: Words): string {
  const places = [...new Set(source.uses.map(({ passage }) => passage))];
  return `- ${[sourceLink(source), ...places.map((place) => addressInWords(place, words))].join(' · ')}`;
}
