/** 'Context': the paragraph with the one before and the one after it, and its answering sentences marked. */

import { type PassageView, renderPassages } from '../../card/passages.js';
import type { Rendering } from '../../card/view.js';
import type { ButtonSetting } from '../../gateway/feature.js';
import { passageAt } from '../../library/library.js';

/** The paragraph with its neighbours in the body; the first and last paragraph have only one. */
export function renderSurroundings({ entry, views, library, words }: ButtonSetting): Rendering {
  const neighbour = (paragraph: number): PassageView[] => {
    const passage = passageAt(entry, `p${paragraph}`);
    return passage === null ? [] : [{ passage, highlights: [], rank: null }];
  };
  const inContext = views.slice(0, 1).flatMap((view) => {
    const { paragraph } = view.passage;
    return paragraph === null ? [view] : [...neighbour(paragraph - 1), view, ...neighbour(paragraph + 1)];
  });
  return renderPassages(inContext, { words, library });
}
