/** The question which of several documents is meant, as a menu; choosing one answers the look-up. */

import type { Words } from '../../words/words.js';
import { shortKey } from '../custom-id/button.js';
import { encodeLookUp } from '../custom-id/look-up.js';
import type { LookUp } from '../gateway/look-up.js';
import type { Library } from '../library/library.js';
import { SELECT_OPTIONS } from '../platform/limits.js';
import { renderNotice } from './notice.js';
import { type Rendering, textBlock } from './view.js';

/** A look-up too long for a menu's custom id asks for the command's option instead. */
export function renderWhichDocument(lookUp: LookUp, { documents }: Library, words: Words): Rendering {
  const customId = encodeLookUp(lookUp, null);
  const question = words.say('passage.which-document');
  if (customId === null) return renderNotice(question);
  const options = documents.slice(0, SELECT_OPTIONS).map(({ document }) => ({
    label: document.title,
    description: document.author,
    value: shortKey(document.id),
  }));
  const select = { customId, placeholder: words.say('document.choose'), options };
  return () => ({ tone: 'neutral', blocks: [textBlock(question), { kind: 'select', select }] });
}
