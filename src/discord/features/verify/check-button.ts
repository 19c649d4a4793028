/** 'Check': whether the message's quotations are in the brief word for word, rereading the brief from its file. */

import { escapeMarkdown, shorten } from '../../card/escape.js';
import { renderNotice } from '../../card/notice.js';
import { quotedRuns } from '../../card/quote.js';
import type { Rendering } from '../../card/view.js';
import type { ButtonSetting } from '../../gateway/feature.js';
import { shortEdition } from '../../library/short-key.js';
import { MESSAGES } from './words.js';

/** Enough of a quotation to recognise it. */
const LONGEST_RUN_CHARS = 800;

/** Identical if every run of quoted words occurs within one passage of the document. */
export function renderCheck({ entry, message, words }: ButtonSetting): Rendering {
  const stands = (run: string) => entry.passages.some(({ text }) => text.includes(run));
  const missing = quotedRuns(message).find((run) => !stands(run));
  if (missing === undefined)
    return renderNotice(words.say(MESSAGES.identical, { edition: shortEdition(entry.edition) }));
  return renderNotice(
    words.say(MESSAGES.different),
    `> ${escapeMarkdown(shorten(missing, LONGEST_RUN_CHARS)).replaceAll('\n', '\n> ')}`,
  );
}
