/** A stage for a scene: a person in a channel of the fake Discord with the real bot, and a record of everything they see. */

import { type APIMessage, InteractionResponseType } from 'discord-api-types/v10';
import { decodeButton } from '../../src/discord/custom-id/button.js';
import type { Clock } from '../../src/discord/traffic/clock.js';
import type { Asked } from '../discord/fake/interactions.js';
import type { FakeDiscord } from '../discord/fake/test-api.js';
import { nextCard } from '../discord/next-card.js';

/** What the person sees on the screen, in order. */
export type Shot =
  | { readonly kind: 'said'; readonly text: string }
  | {
      readonly kind: 'message';
      /** What the person did to get it, as Discord shows it above the message; null if Discord shows nothing. */
      readonly did: string | null;
      readonly message: APIMessage;
    }
  | {
      readonly kind: 'choices';
      readonly command: string;
      readonly typed: string;
      readonly choices: readonly { readonly name: string }[];
    }
  | { readonly kind: 'modal'; readonly modal: unknown };

type Options = Readonly<Record<string, string | number | boolean>>;

/** What a message is sent with; its text is '' where it is left out. */
type Shown = Partial<Pick<APIMessage, 'content'>> & Required<Pick<APIMessage, 'components' | 'flags'>>;

/** The actions of one person; each returns what it showed, and adds it to the shots. */
export interface Stage {
  /** Where the person is. */
  readonly channelId: string;
  /** Runs a slash command. */
  use(command: string, options?: Options): Promise<void>;
  /** Runs a message command on a message of that text. */
  useOn(command: string, text: string): Promise<void>;
  /** Runs a message command on the last message. */
  useOnLast(command: string): Promise<void>;
  /** Runs a message command on what somebody else said last. */
  useOnHeard(command: string): Promise<void>;
  /** Types into an option. */
  type(command: string, option: string, typed: string): Promise<void>;
  /** Mentions the bot. */
  mention(text: string): Promise<void>;
  /** Goes to the thread that was just opened, shows the bot's first message there, and stays. */
  visitThread(): Promise<void>;
  /** Shows the next message that the bot posts on its own where the person is, once its line has become its card. */
  see(): Promise<void>;
  /** Likewise, for a message that is a card from the start. */
  seeSent(): Promise<void>;
  /** Somebody else replies to the last message. */
  hear(text: string): void;
  /** Presses the button of the last message with this action, whatever its label. */
  pressAction(action: string): Promise<void>;
  /** Presses a button of the last message that has it, by label or custom id. */
  press(button: string): Promise<void>;
  /** Somebody else presses a button of the last message. */
  othersPress(button: string): Promise<void>;
  /** Presses the first button of the last message, whatever its label. */
  pressFirst(): Promise<void>;
  /** Somebody else presses a button of the last message, which is not shown. */
  pressAs(name: string, button: string): Promise<void>;
  /** Chooses in a select menu of the last message. */
  choose(customId: string, ...values: readonly string[]): Promise<void>;
  /** Chooses the first option of the last message's first menu. */
  chooseFirst(): Promise<void>;
  /** Submits the last modal. */
  submit(values: Readonly<Record<string, string>>): Promise<void>;
  /** Takes the steps without showing them. */
  quietly(steps: () => Promise<void>): Promise<void>;
  /** The date so many weeks from now. */
  inWeeks(weeks: number): string;
  /** Lets eight days pass for the bot. */
  passWeek(): Promise<void>;
  /** Shows the given message, for failures that no person can cause. */
  show(message: Shown): void;
}

/** The bot's clock, which a scene can move forward. */
export interface StageClock extends Clock {
  /** Moves the time forward and runs each timer once. */
  pass(ms: number): Promise<void>;
}

const DAY_MS = 24 * 60 * 60_000;

/** A clock that goes with the system's, from wherever it was moved to. */
export function stageClock(): StageClock {
  const works = new Set<() => Promise<void>>();
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    every: (_ms, work) => {
      works.add(work);
      return () => works.delete(work);
    },
    pass: async (ms) => {
      ahead += ms;
      await Promise.all([...works].map((work) => work()));
    },
  };
}

/** All permissions on a server, so that each command can be shown. */
const EVERY_PERMISSION = (1n << 53n) - 1n;

/** A stage whose person has Discord in `locale`, and the shots taken on it. */
export function setStage(
  fake: FakeDiscord,
  locale: string,
  clock: StageClock,
): { readonly stage: Stage; readonly shots: readonly Shot[] } {
  const guild = fake.guild({ name: 'Study group', locale });
  const channel = fake.channel({ guild, name: 'study-group' });
  const user = fake.user({ username: 'mina', globalName: 'Mina', locale, permissions: EVERY_PERMISSION });
  const shots: Shot[] = [];
  let here = channel;
  let last: APIMessage | undefined;
  let heard: { readonly id: string } | undefined;
  const seen: APIMessage[] = [];
  let isQuiet = false;
  const show = (shot: Shot): void => {
    if (!isQuiet) shots.push(shot);
  };
  let lastAsked: Asked | undefined;

  const noteMessage = (did: string | null, message: APIMessage): void => {
    last = message;
    seen.push(message);
    show({ kind: 'message', did, message });
  };
  const note = async (did: string | null, asked: Asked): Promise<void> => {
    lastAsked = asked;
    const { type, data } = await asked.response;
    if (type === InteractionResponseType.Modal) show({ kind: 'modal', modal: data });
    else noteMessage(did, await asked.answer());
  };
  const shown = (): APIMessage => {
    if (last === undefined) throw new Error('The scene has shown no message yet');
    return last;
  };

  const stage: Stage = {
    channelId: channel.id,
    use: (command, options = {}) =>
      note(`/${command}`, fake.interact({ command, options, user, channel: here, locale })),
    useOn: async (command, text) => {
      const targetMessage = fake.say(here, user, text);
      show({ kind: 'said', text });
      await note(command, fake.interact({ command, targetMessage, user, channel: here, locale }));
    },
    useOnLast: (command) =>
      note(command, fake.interact({ command, targetMessage: shown(), user, channel: here, locale })),
    useOnHeard: (command) => {
      if (heard === undefined) throw new Error('Nobody has said anything yet');
      return note(command, fake.interact({ command, targetMessage: heard, user, channel: here, locale }));
    },
    type: async (command, option, typed) => {
      const use = { command, options: { [option]: typed }, focused: option, user, channel: here, locale };
      show({ kind: 'choices', command: `/${command} ${option}:`, typed, choices: await fake.autocomplete(use) });
    },
    mention: async (text) => {
      show({ kind: 'said', text: `<@${fake.state.bot.id}> ${text}` });
      fake.say(here, user, text, { mentionBot: true });
      noteMessage(null, await fake.nextMessage(here));
    },
    visitThread: async () => {
      here = await fake.nextThread(channel);
      noteMessage(null, await fake.nextMessage(here));
    },
    see: async () => {
      noteMessage(null, await nextCard(fake, here));
    },
    seeSent: async () => {
      noteMessage(null, await fake.nextMessage(here));
    },
    hear: (text) => {
      show({ kind: 'said', text });
      const jovan = fake.user({ username: 'jovan', globalName: 'Jovan' });
      heard = fake.say(here, jovan, text, { replyTo: shown() });
    },
    pressAction: (action) => {
      const ids = [...JSON.stringify(shown().components).matchAll(/"custom_id":"([^"]*)"/gu)].map(([, id = '']) => id);
      const wanted = ids.find((id) => decodeButton(id)?.action === action);
      if (wanted === undefined) throw new Error(`The last message has no button for ${action}`);
      return note(null, fake.press(shown(), wanted, user));
    },
    press: (button) => {
      const found = seen.findLast(({ components }) => JSON.stringify(components).includes(JSON.stringify(button)));
      return note(button, fake.press(found ?? shown(), button, user));
    },
    othersPress: async (button) => {
      await fake.press(shown(), button, fake.user({ locale })).answer();
    },
    pressFirst: () => {
      const [, id] = /"custom_id":"([^"]*)"/u.exec(JSON.stringify(shown().components)) ?? [];
      if (id === undefined) throw new Error('The last message has no button');
      return note(null, fake.press(shown(), id, user));
    },
    pressAs: async (name, button) => {
      const user = fake.user({ username: name.toLowerCase(), globalName: name });
      await fake.press(shown(), button, user).answer();
    },
    choose: (customId, ...values) => note(values.join(', '), fake.select(shown(), customId, values, user)),
    chooseFirst: () => {
      const menu = /"custom_id":"([^"]*)"[^[\]]*"options":\[(.*?)\]/u.exec(JSON.stringify(shown().components));
      const [, value] = /"value":"([^"]*)"/u.exec(menu?.[2] ?? '') ?? [];
      if (menu?.[1] === undefined || value === undefined) throw new Error('The last message has no menu');
      return note(null, fake.select(shown(), menu[1], [value], user));
    },
    submit: async (values) => {
      if (lastAsked === undefined) throw new Error('The scene has shown no modal yet');
      await note(null, await fake.submitModal(lastAsked, values));
    },
    quietly: async (steps) => {
      isQuiet = true;
      await steps();
      isQuiet = false;
    },
    inWeeks: (weeks) => new Date(clock.now() + weeks * 7 * DAY_MS).toISOString().slice(0, 'yyyy-mm-dd'.length),
    passWeek: () => clock.pass(8 * DAY_MS),
    show: (message) => {
      const bot = fake.state.bot.user;
      // A message that is not sent has no id or time, but the gallery shows neither.
      const unsent = { id: '0', channel_id: channel.id, author: bot, timestamp: '', edited_timestamp: null };
      const rest = {
        tts: false,
        mention_everyone: false,
        mentions: [],
        mention_roles: [],
        attachments: [],
        embeds: [],
      };
      noteMessage(null, { ...unsent, ...rest, pinned: false, type: 0, content: '', ...message });
    },
  };
  return { stage, shots };
}
