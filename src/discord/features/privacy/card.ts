/** What is stored, one line per kind; a table of the store without a line does not compile. */

import type { Tables } from '../../../store/tables.js';
import type { Message, Words } from '../../../words/words.js';
import { callOf } from '../../card/command-name.js';
import { escapeMarkdown } from '../../card/escape.js';
import { type Rendering, textBlock } from '../../card/view.js';
import { FORGET_ME_NAME, MY_DATA_NAME } from '../../card/words.js';
import { MESSAGES } from './words.js';

/** The message about each table; several tables may share one. */
const TOLD: Readonly<Record<keyof Tables, Message>> = {
  answers: MESSAGES.answers,
  pending_answers: MESSAGES.answers,
  message_states: MESSAGES.states,
  votes: MESSAGES.votes,
  user_settings: MESSAGES.choices,
  hints: MESSAGES.choices,
  cooldowns: MESSAGES.cooldowns,
  resolved: MESSAGES.resolved,
  gaps: MESSAGES.gaps,
  reports: MESSAGES.reports,
  notes: MESSAGES.notes,
  posts: MESSAGES.notes,
  minutes_people: MESSAGES.minutes,
  role_turns: MESSAGES.roles,
  quiz_answers: MESSAGES.quiz,
  quiz_people: MESSAGES.quiz,
  review_cards: MESSAGES.quiz,
  minutes: MESSAGES.server,
  plan_marks: MESSAGES.group,
  position_votes: MESSAGES.group,
  plans: MESSAGES.server,
  plan_weeks: MESSAGES.server,
  positions: MESSAGES.server,
  quizzes: MESSAGES.server,
  quiz_flags: MESSAGES.server,
  threads: MESSAGES.server,
  guild_settings: MESSAGES.server,
  daily_passages: MESSAGES.server,
  daily_messages: MESSAGES.server,
};

interface Policy {
  /** How long a backup may be put back. */
  readonly backupDays: number;
  /** How people reach whoever runs the bot; undefined: nobody is named. */
  readonly operatorContact: string | undefined;
}

/** The whole policy in paragraphs; the site shows the same. */
export function privacyTexts(words: Words, { backupDays, operatorContact }: Policy): string[] {
  const kept = [...new Set(Object.values(TOLD))].map((told) => `- ${words.say(told)}`);
  return [
    `**${words.say(MESSAGES.title)}**`,
    words.say(MESSAGES.notKept),
    [words.say(MESSAGES.kept), ...kept].join('\n'),
    words.say(MESSAGES.person),
    words.say(MESSAGES.deletion, { data: callOf(MY_DATA_NAME, words), forget: callOf(FORGET_ME_NAME, words) }),
    words.say(MESSAGES.backups, { days: backupDays }),
    ...(operatorContact === undefined
      ? []
      : [words.say(MESSAGES.operator, { contact: escapeMarkdown(operatorContact) })]),
  ];
}

/** The whole policy in one message. */
export const renderPrivacy = (words: Words, policy: Policy): Rendering => {
  const blocks = privacyTexts(words, policy).map(textBlock);
  return () => ({ tone: 'neutral', blocks });
};
