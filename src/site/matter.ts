/** The matter before and after the body: title block, author, publisher. */

import type { Passage } from '../corpus/passage.js';
import { type Html, html, NOTHING } from './html.js';
import { sentencesOfPassage } from './sentences.js';

/** The parts, each with an anchor (`#matter2`); empty for a document without any. */
export function renderMatter(passages: readonly Passage[]): Html {
  const parts = passages.filter(({ kind }) => kind === 'matter');
  if (parts.length === 0) return NOTHING;
  return html`<section id="matter" aria-labelledby="matter-title"><h2 id="matter-title">Before and after the text</h2>
${parts.map(
  (part) => html`<h3>${part.section}</h3>
<p id="${part.address}">${sentencesOfPassage(part)}</p>
`,
)}</section>
`;
}
