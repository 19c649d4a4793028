/** 'More passages': those of the answer that its message does not show. */

import { renderPassages } from '../render/passages.js';
import type { Rendering } from '../render/view.js';
import type { Press } from './pressed.js';

export const renderMore = ({ views, library, words }: Press): Rendering => renderPassages(views, { words, library });
