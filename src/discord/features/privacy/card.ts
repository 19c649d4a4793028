/** What is kept, a line for each kind; a table of the store without its line does not compile. */

import type { Tables } from '../../../store/tables.js';
import type { Words } from '../../../words/words.js';
import { type Rendering, textBlock } from '../../card/view.js';
import type { MessageKey } from '../../messages/catalogue.js';

/** Where the words tell of each table; several tables may be one thing to a person. */
const TOLD: Readonly<Record<keyof Tables, MessageKey>> = {
  answers: 'privacy.answers',
  message_states: 'privacy.answers',
  votes: 'privacy.votes',
  user_settings: 'privacy.choices',
  hints: 'privacy.choices',
  resolved: 'privacy.resolved',
  gaps: 'privacy.gaps',
  threads: 'privacy.server',
  guild_settings: 'privacy.server',
  daily_passages: 'privacy.server',
  daily_messages: 'privacy.server',
};

/** The whole policy in one message. */
export function renderPrivacy(words: Words): Rendering {
  const kept = [...new Set(Object.values(TOLD))].map((key) => `- ${words.say(key)}`);
  const call = (name: 'forget-me') => `\`/${words.say(`command.${name}.name`)}\``;
  const texts = [
    `**${words.say('privacy.title')}**`,
    words.say('privacy.not-kept'),
    [words.say('privacy.kept'), ...kept].join('\n'),
    words.say('privacy.person'),
    words.say('privacy.deletion', { forget: call('forget-me') }),
  ];
  return () => ({ tone: 'neutral', blocks: texts.map(textBlock) });
}
