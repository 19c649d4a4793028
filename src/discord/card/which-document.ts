/** Asks which of several documents is meant, with a menu; choosing one answers the look-up. */

import type { Words } from '../../words/words.js';
import type { LookUp } from '../custom-id/look-up.js';
import { encodeLookUp } from '../custom-id/look-up.js';
import type { Library } from '../library/library.js';
import { shortKey } from '../library/short-key.js';
import { SELECT_OPTIONS } from '../platform/limits.js';
import { renderNotice } from './notice.js';
import { type Rendering, textBlock } from './view.js';
import { CARD } from './words.js';

/** If the look-up is too long for the menu's custom id, asks for the command's option instead. */
export function renderWhichDocument(lookUp: LookUp, { documents }: Library, words: Words): Rendering {
  const customId = encodeLookUp(lookUp, null);
  const question = words.say(CARD.passageWhichDocument);
  if (customId === null) return renderNotice(question);
  const options = documents.slice(0, SELECT_OPTIONS).map(({ document }) => ({
    label: document.title,
    description: document.author,
    value: shortKey(document.id),
  }));
  const select = { customId, placeholder: words.say(CARD.documentChoose), options };
  return () => ({ tone: 'neutral', blocks: [textBlock(question), { kind: 'select', select }] });
}
