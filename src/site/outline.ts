/** The outline: every section with its paragraphs' numbers, and what stands behind the body. */

import type { Document, Section } from '../corpus/document.js';
import { type Html, html } from './html.js';

/** Prefixed, so that no title can take the place of a paragraph's anchor. */
export const sectionAnchor = ({ id }: Section): string => `section-${id}`;

/** 1 for a section of the document itself, one more for each section it stands in. */
export function levelOf(section: Section, sections: readonly Section[]): number {
  const parent = section.parent === null ? undefined : sections.find(({ id }) => id === section.parent);
  return parent === undefined || parent === section ? 1 : levelOf(parent, sections) + 1;
}

/** Links to the sections, nested as they are, and to the given parts after the body. */
export function renderOutline({ sections }: Document, parts: readonly { anchor: string; title: string }[]): Html {
  return html`<ol>
${sections.map((section) => entry(sectionAnchor(section), section.title, levelOf(section, sections), rangeOf(section)))}${parts.map(({ anchor, title }) => entry(anchor, title, 1, ''))}</ol>`;
}

/** Depths that the style indents apart. */
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
