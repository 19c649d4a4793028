/** 'More passages': those of the answer that its message does not show. */

import { renderPassages } from '../../card/passages.js';
import type { Rendering } from '../../card/view.js';
import type { Press } from '../../gateway/press.js';

export const renderMore = ({ views, library, words }: Press): Rendering => renderPassages(views, { words, library });
