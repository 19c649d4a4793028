/** The sections of a document, one a line, with how many paragraphs each has and where it begins; a menu to read one. */

import type { Document, Section } from '../../../corpus/document.js';
import type { Words } from '../../../words/words.js';
import { escapeMarkdown } from '../../card/escape.js';
import { renderList } from '../../card/list.js';
import type { CardSetting } from '../../card/setting.js';
import type { Rendering } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import { encodeLookUp } from '../../custom-id/look-up.js';
import { sectionValue } from '../../custom-id/section.js';
import { MESSAGES } from './words.js';

/** The page that holds the section at a position. */
export function renderOutline({ entry, words }: CardSetting, from: number): Rendering {
  const { document } = entry;
  const entries = document.sections.map((section, position) => ({
    group: null,
    text: sectionLine(document, section, words),
    option: {
      label: section.title,
      description: words.say(MESSAGES.paragraphs, { count: section.paragraphs.length }),
      value: sectionValue(position),
    },
  }));
  const list = {
    heading: `**${escapeMarkdown(document.title)}**`,
    entries,
    from,
    menu: {
      customId: encodeLookUp({ name: 'read', argument: '', from: 0 }, entry),
      placeholder: words.say(MESSAGES.read),
    },
    pageId: (first: number) => encodeLookUp({ name: 'outline', argument: '', from: first }, entry),
  };
  return renderList(list, words);
}

function sectionLine({ sections }: Document, section: Section, words: Words): string {
  const indent = section.parent !== null && sections.some(({ id }) => id === section.parent) ? '  ' : '';
  const [first] = section.paragraphs;
  const place = first === undefined ? '' : ` · ${words.say(CARD.citeParagraph, { number: first.n })}`;
  const count = words.say(MESSAGES.paragraphs, { count: section.paragraphs.length });
  return `${indent}- ${escapeMarkdown(section.title)}${place} · ${count}`;
}
