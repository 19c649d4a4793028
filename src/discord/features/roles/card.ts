/** The message of a session's roles: who takes part, who has which role, and a tool for each. */

import { ROLES, type Role } from '../../../study/roles.js';
import type { Words } from '../../../words/words.js';
import { messageText } from '../../card/read-back.js';
import { type ButtonView, type Rendering, textBlock } from '../../card/view.js';
import { OPEN_MINUTES_ID } from '../../custom-id/minutes.js';
import { rolesId, toolId } from './custom-ids.js';
import { MESSAGES, ROLE_NAMES, TASKS, TOOLS } from './words.js';

/** A message has room for them. */
export const MOST_PEOPLE = 50;

interface Shared {
  readonly sessionId: string;
  /** Ids of those who take part, in the order in which they joined. */
  readonly people: readonly string[];
  /** Who has which role. */
  readonly roles: ReadonlyMap<Role, string>;
}

/** The message; names are mentions, which notify nobody. */
export function renderRoles({ sessionId, people, roles }: Shared, words: Words): Rendering {
  const isDealt = roles.size > 0;
  const lines = ROLES.map((role) => {
    const person = roles.get(role);
    const name = `**${words.say(ROLE_NAMES[role])}**`;
    return person === undefined
      ? `${name} · ${words.say(TASKS[role])}`
      : `${name} · <@${person}> · ${words.say(TASKS[role])}`;
  });
  const present = people.length === 0 ? [] : [words.say(MESSAGES.people, { people: mentions(people) })];
  const texts = [words.say(MESSAGES.title), words.say(MESSAGES.how), lines.join('\n'), ...present];
  const button = (label: string, customId: string): ButtonView => ({ label, customId });
  const take = [
    button(words.say(MESSAGES.buttonJoin), rolesId('join', sessionId)),
    button(words.say(MESSAGES.buttonDeal), rolesId('deal', sessionId)),
    ...(isDealt ? [button(words.say(MESSAGES.buttonPass), rolesId('pass', sessionId))] : []),
  ];
  const tools = ROLES.map((role) =>
    button(words.say(TOOLS[role]), role === 'reporter' ? OPEN_MINUTES_ID : toolId(role)),
  );
  return () => ({
    tone: 'neutral',
    blocks: [
      ...texts.map(textBlock),
      { kind: 'buttons', buttons: take },
      ...(isDealt ? [{ kind: 'buttons', buttons: tools } as const] : []),
    ],
  });
}

const mentions = (people: readonly string[]) => people.map((id) => `<@${id}>`).join(' ');

/** Everybody named in such a message, so that no id of a person is stored. */
export const peopleIn = (message: Parameters<typeof messageText>[0]): string[] => [
  ...new Set([...(messageText(message).split('\n').at(-1) ?? '').matchAll(/<@(\d{1,20})>/gu)].map(([, id = '']) => id)),
];
