/** The list of reported answers, for people who manage the server. */

import { messageLink } from 'discord.js';
import type { Report } from '../../../store/reports.js';
import type { Words } from '../../../words/words.js';
import { addressInWords } from '../../card/citation.js';
import { userLine } from '../../card/escape.js';
import { renderList } from '../../card/list.js';
import { renderNotice } from '../../card/notice.js';
import { type Rendering, textBlock } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import { confirmId, deleteId, EXPORT_ID, pageId } from './custom-ids.js';
import { MESSAGES } from './words.js';

const LONGEST_QUESTION_CHARS = 200;
/** Those shown first are the best; the rest are in the export. */
const MOST_PLACES = 3;
/** As long as the reasons that the modal takes. */
const LONGEST_REASON_CHARS = 500;

/** The page with the report at position `from`, newest first; `now` is when they were read. */
export function renderReports(reports: readonly Report[], from: number, now: number, words: Words): Rendering {
  if (reports.length === 0) return renderNotice(words.say(MESSAGES.none));
  return renderList(
    {
      heading: `**${words.say(MESSAGES.title, { count: reports.length })}**`,
      entries: reports.map((report) => ({ group: null, text: entryOf(report, words), option: null })),
      from,
      menu: null,
      buttonsFor: () => [
        { label: words.say(MESSAGES.buttonExport), customId: EXPORT_ID },
        { label: words.say(MESSAGES.buttonDelete), customId: confirmId(now) },
      ],
      pageId,
    },
    words,
  );
}

function entryOf({ question, reason, passages, guildId, channelId, messageId, reportedAt }: Report, words: Words) {
  const asked =
    question === null ? words.say(MESSAGES.unreadable) : `**${userLine(question, LONGEST_QUESTION_CHARS)}**`;
  const places = passages.slice(0, MOST_PLACES).map((address) => addressInWords(address, words));
  const link = channelId === null ? [] : [messageLink(channelId, messageId, guildId ?? '@me')];
  const about = [`<t:${Math.floor(reportedAt / 1000)}:d>`, ...places, ...link].join(' · ');
  return `${asked}\n“${userLine(reason, LONGEST_REASON_CHARS)}”\n-# ${about}`;
}

/** Asks whether to delete what was reported until the time. */
export const renderConfirmation = (count: number, until: number, words: Words): Rendering => {
  const buttons = [
    { label: words.say(CARD.buttonDelete), customId: deleteId(until) },
    { label: words.say(MESSAGES.buttonKeep), customId: pageId(0) },
  ];
  return () => ({
    tone: 'neutral',
    blocks: [textBlock(words.say(MESSAGES.confirm, { count })), { kind: 'buttons', buttons }],
  });
};

/** The export as a file. */
export const renderExport = (lines: string, words: Words): Rendering => {
  return () => ({
    tone: 'neutral',
    blocks: [textBlock(words.say(MESSAGES.exported)), { kind: 'file', file: { name: 'reports.jsonl', text: lines } }],
  });
};
