/** The outline: every section with its paragraph numbers, and the parts after the body. */

import type { Document, Section } from '../corpus/document.js';
import { type Html, html } from './html.js';

/** With a prefix, so that no title can have the anchor of a paragraph. */
export const sectionAnchor = ({ id }: Section): string => `section-${id}`;

/** 1 for a top-level section, one more for each parent. */
export function levelOf(section: Section, sections: readonly Section[]): number {
  const parent = section.parent === null ? undefined : sections.find(({ id }) => id === section.parent);
  return parent === undefined || parent === section ? 1 : levelOf(parent, sections) + 1;
}

/** Links to the sections, nested as in the document, and to the given parts after the body. */
export function renderOutline({ sections }: Document, parts: readonly { anchor: string; title: string }[]): Html {
  return html`<ol>
${sections.map((section) => entry(sectionAnchor(section), section.title, levelOf(section, sections), rangeOf(section)))}${parts.map(({ anchor, title }) => entry(anchor, title, 1, ''))}</ol>`;
}

/** The number of levels that the style indents differently. */
const DEEPEST_INDENT = 3;

function entry(anchor: string, title: string, level: number, range: string): Html {
  return html`<li class="level${Math.min(level, DEEPEST_INDENT)}"><a href="#${anchor}">${title}${range === '' ? null : html` <small>${range}</small>`}</a></li>
`;
}

function rangeOf({ paragraphs }: Section): string {
  const [first, last] = [paragraphs[0]?.n, paragraphs.at(-1)?.n];
  if (first === undefined || last === undefined) return '';
  return first === last ? `¶ ${first}` : `¶ ${first}–${last}`;
}
