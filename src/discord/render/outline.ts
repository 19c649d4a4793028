/** The sections of documents, one a line, with how many paragraphs each has and where they begin. */

import type { Document, Section } from '../../corpus/document.js';
import type { Words } from '../messages/words.js';
import { escapeMarkdown } from './escape.js';
import { type Rendering, roomOf, textBlock } from './view.js';

/** The outlines one after the other; what does not fit is left out at a line's end. */
export function renderOutline(documents: readonly Document[], words: Words): Rendering {
  return (budgetChars) => {
    const texts: string[] = [];
    let left = budgetChars;
    for (const document of documents) {
      const lines = [
        `**${escapeMarkdown(document.title)}**`,
        ...document.sections.map((section) => sectionLine(document, section, words)),
      ];
      const fitting: string[] = [];
      for (const line of lines) {
        left -= roomOf(line);
        if (left >= 0) fitting.push(line);
      }
      if (fitting.length > 0) texts.push(fitting.join('\n'));
    }
    return { tone: 'neutral', blocks: texts.map(textBlock) };
  };
}

function sectionLine({ sections }: Document, section: Section, words: Words): string {
  const indent = section.parent !== null && sections.some(({ id }) => id === section.parent) ? '  ' : '';
  const [first] = section.paragraphs;
  const place = first === undefined ? '' : ` · ${words.say('cite.paragraph', { number: first.n })}`;
  const count = words.say('outline.paragraphs', { count: section.paragraphs.length });
  return `${indent}- ${escapeMarkdown(section.title)}${place} · ${count}`;
}
