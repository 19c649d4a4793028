/** What is stored, one line per kind; a table of the store without a line does not compile. */

import type { Tables } from '../../../store/tables.js';
import type { Message, Words } from '../../../words/words.js';
import { callOf } from '../../card/command-name.js';
import { type Rendering, textBlock } from '../../card/view.js';
import { FORGET_ME_NAME } from '../../card/words.js';
import { MESSAGES } from './words.js';

/** The message about each table; several tables may share one. */
const TOLD: Readonly<Record<keyof Tables, Message>> = {
  answers: MESSAGES.answers,
  pending_answers: MESSAGES.answers,
  message_states: MESSAGES.states,
  votes: MESSAGES.votes,
  user_settings: MESSAGES.choices,
  hints: MESSAGES.choices,
  resolved: MESSAGES.resolved,
  gaps: MESSAGES.gaps,
  threads: MESSAGES.server,
  guild_settings: MESSAGES.server,
  daily_passages: MESSAGES.server,
  daily_messages: MESSAGES.server,
};

/** The whole policy in one message; `backupDays` is how long a backup may be put back. */
export function renderPrivacy(words: Words, backupDays: number): Rendering {
  const kept = [...new Set(Object.values(TOLD))].map((told) => `- ${words.say(told)}`);
  const texts = [
    `**${words.say(MESSAGES.title)}**`,
    words.say(MESSAGES.notKept),
    [words.say(MESSAGES.kept), ...kept].join('\n'),
    words.say(MESSAGES.person),
    words.say(MESSAGES.deletion, { forget: callOf(FORGET_ME_NAME, words) }),
    words.say(MESSAGES.backups, { days: backupDays }),
  ];
  return () => ({ tone: 'neutral', blocks: texts.map(textBlock) });
}
