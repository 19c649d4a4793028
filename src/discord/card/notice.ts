/** A short word of the bot's own: a greeting, a hint, a failure. */

import { type Rendering, textBlock } from './view.js';

/** The lines as one message; they are the bot's own words, with people's text in them already escaped. */
export const renderNotice = (...lines: readonly string[]): Rendering => {
  return () => ({ tone: 'neutral', blocks: [textBlock(lines.join('\n'))] });
};
