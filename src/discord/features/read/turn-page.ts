/** The page buttons of `/read`: each opens the page that begins at its position. */

import { renderNotice } from '../../card/notice.js';
import type { Rendering } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import type { ButtonSetting } from '../../gateway/feature.js';
import { renderPage } from './card.js';

/** The page of the section that the paragraph stands in. */
export function renderPageOf({ entry, state, words, library }: ButtonSetting): Rendering {
  const [mark] = state.passages;
  const paragraph = Number(mark?.address.slice(1));
  const section = entry.document.sections.find(({ paragraphs }) => paragraphs.some(({ n }) => n === paragraph));
  if (section === undefined) return renderNotice(words.say(CARD.buttonUnknown));
  return renderPage(entry, section, { paragraph, start: mark?.marked[0] ?? 0 }, { words, library });
}
