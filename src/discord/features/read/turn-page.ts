/** The page buttons of `/read`: the page that begins where the button says. */

import { renderNotice } from '../../card/notice.js';
import type { Rendering } from '../../card/view.js';
import type { ButtonState } from '../../custom-id/button.js';
import type { Press } from '../../gateway/press.js';
import { renderPage } from './card.js';

/** The page of the section that the paragraph stands in. */
export function renderRead({ entry, words, library }: Press, { passages }: ButtonState): Rendering {
  const [mark] = passages;
  const paragraph = Number(mark?.address.slice(1));
  const section = entry.document.sections.find(({ paragraphs }) => paragraphs.some(({ n }) => n === paragraph));
  if (section === undefined) return renderNotice(words.say('button.unknown'));
  return renderPage(entry, section, { paragraph, start: mark?.marked[0] ?? 0 }, { words, library });
}
