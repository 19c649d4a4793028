/** A short message of the bot's own: a greeting, a hint, a failure. */

import { type Rendering, textBlock } from './view.js';

/** The lines as one message; any text of people in them must be escaped already. */
export const renderNotice = (...lines: readonly string[]): Rendering => {
  return () => ({ tone: 'neutral', blocks: [textBlock(lines.join('\n'))] });
};
