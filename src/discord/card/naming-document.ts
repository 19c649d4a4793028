/** Names the document of a card where there are several. */

import { escapeMarkdown, shorten } from './escape.js';
import type { CardSetting } from './setting.js';
import { type Rendering, withOpening } from './view.js';

const LONGEST_TITLE_CHARS = 120;

/** The rendering with the document's title before everything else, unless there is only one document or a text of it has the title already. */
export function namingDocument(rendering: Rendering, { entry, library }: CardSetting): Rendering {
  if (library.documents.length < 2) return rendering;
  const { title } = entry.document;
  const line = `-# ${escapeMarkdown(shorten(title, LONGEST_TITLE_CHARS))}`;
  return (budgetChars) => {
    const view = rendering(budgetChars);
    const isNamed = view.blocks.some((block) => block.kind === 'text' && block.text.includes(line.slice(3)));
    return isNamed ? view : withOpening(line, rendering)(budgetChars);
  };
}
