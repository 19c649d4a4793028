// What a test holds of the fake Discord: the hands of people, what the bot did, and trouble on order.
import { type APIApplicationCommand, type APIMessage, type APIRole, MessageType } from 'discord-api-types/v10';
import { type CommandUse, runCommand, typeOption } from './commands-use.js';
import { chooseValues, type ModalValues, pressButton, submitShownModal } from './components-use.js';
import type { Context } from './context.js';
import type { Faults } from './faults.js';
import type { Gateway } from './gateway.js';
import type { InteractionRecord } from './interaction-record.js';
import { type Asked, asked, type Occasion } from './interactions.js';
import { describeViolations, type Log } from './log.js';
import * as people from './people.js';
import {
  channelMessages,
  directChannel,
  type FakeChannel,
  type FakeGuild,
  type FakeUser,
  type MessageRecord,
  type State,
} from './state.js';
import { asArray, asRecord } from './validate/spec.js';

/** A message by its id: what the bot's routes gave, what a person said, or an answer. */
type Message = { readonly id: string };
/** Who does something and where; default somebody new, or whoever a private message is for, in a channel made once. */
type Where = Partial<Occasion> & { readonly dm?: boolean };

export interface FakeDiscord
  extends Pick<Log, 'requests' | 'refusals' | 'violations' | 'typing' | 'until'>,
    Pick<Faults, 'rateLimitNext' | 'failNext' | 'cutNext' | 'holdNext' | 'withholdNext' | 'delayAll'>,
    Pick<
      Gateway,
      'dispatch' | 'dropConnections' | 'requestReconnect' | 'invalidateSessions' | 'goAway' | 'fallSilent'
    > {
  /** For DISCORD_API: the client adds the version. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  /** How often clients identified, resumed and sent heartbeats, and the last intents. */
  readonly gatewayCounts: Gateway['counts'];
  readonly state: State;
  /** Interactions so far by token, in order. */
  readonly interactions: ReadonlyMap<string, InteractionRecord>;
  /** Resolves when a client is identified and connected. */
  readonly connected: () => Promise<void>;
  /** Resolves when a client has resumed once more than this many times. */
  readonly resumed: (before?: number) => Promise<void>;

  readonly user: (made?: people.NewUser) => FakeUser;
  readonly guild: (made?: people.NewGuild) => FakeGuild;
  readonly role: (guild: FakeGuild, made?: people.NewRole) => APIRole;
  readonly leave: (guild: FakeGuild) => void;
  /** Makes the guild unavailable, as an outage does. */
  readonly beginOutage: (guild: FakeGuild) => void;
  /** Makes the channel the one for Discord's own notices. */
  readonly setSystemChannel: (guild: FakeGuild, channel: FakeChannel) => void;
  readonly channel: (made?: Partial<people.NewChannel>) => FakeChannel;
  readonly dm: (user: FakeUser) => FakeChannel;
  /** A group, or a direct message between two people, without the bot. */
  readonly privateChannel: (...members: readonly FakeUser[]) => FakeChannel;
  readonly permit: (channel: FakeChannel, change: { readonly allowBot?: bigint; readonly denyBot?: bigint }) => void;

  /** A person runs a command: slash, or on `targetMessage` or `targetUser`. */
  readonly interact: (use: Omit<CommandUse, 'targetMessage'> & Where & { readonly targetMessage?: Message }) => Asked;
  /** A person types in an option; gives the choices offered. */
  readonly autocomplete: (use: CommandUse & Where & { readonly focused: string }) => Promise<readonly Choice[]>;
  readonly press: (message: Message, button: string, user?: FakeUser, where?: Where) => Asked;
  readonly select: (
    message: Message,
    customId: string,
    values: readonly string[],
    user?: FakeUser,
    where?: Where,
  ) => Asked;
  /** Submits the modal shown by an interaction, waiting for it. */
  readonly submitModal: (
    shownBy: Asked,
    values: ModalValues,
    where?: Where & { readonly forgedId?: string },
  ) => Promise<Asked>;
  /** Makes the interaction's token as old as it can get. */
  readonly expire: (interaction: Asked) => void;
  /** Moves the fake's clock forward. */
  readonly advance: (ms: number) => void;

  readonly say: (
    channel: FakeChannel,
    user: FakeUser,
    content: string,
    said?: Omit<people.Said, 'replyTo' | 'forwards'> & { readonly replyTo?: Message; readonly forwards?: Message },
  ) => MessageRecord;
  readonly edit: (message: Message, content: string) => void;
  readonly remove: (message: Message) => void;
  readonly react: (message: Message, user: FakeUser, emoji: string) => void;

  /** The next message the bot sends to the channel, answers to interactions left out; each is given once, in order. */
  readonly nextMessage: (channel: { readonly id: string }) => Promise<APIMessage>;
  /** The next state of a message after the last one given or, at first, after the one it was sent with. */
  readonly nextEdit: (message: Message) => Promise<APIMessage>;
  /** Resolves when the message is deleted. */
  readonly deleted: (message: Message) => Promise<void>;
  /** The next thread made under the channel; each is given once. */
  readonly nextThread: (channel: { readonly id: string }) => Promise<FakeChannel>;
  /** All messages of a channel that everybody sees, oldest first. */
  readonly messages: (channel: { readonly id: string }) => readonly APIMessage[];
  /** The message as it is now. Throws when it is gone. */
  readonly message: (message: Message) => APIMessage;
  /** Registered commands, global without a guild. */
  readonly commands: (guild?: FakeGuild) => readonly APIApplicationCommand[];
  /** Requests so far that wrote commands. */
  readonly commandWrites: () => number;
  /** Throws with every violation in words when there is any. */
  readonly assertNoViolations: () => void;
  readonly close: () => Promise<void>;
}

interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** Everything but the addresses, on this world. */
export function forTests(context: Context, faults: Faults): Omit<FakeDiscord, 'apiUrl' | 'token' | 'close'> {
  const { state, gateway, log } = context;
  const defaults: { channel?: FakeChannel } = {};
  const someone = (): FakeUser => people.addUser(context, {});
  const somewhere = (): FakeChannel =>
    (defaults.channel ??= people.addChannel(context, { guild: people.addGuild(context, {}) }));
  const occasion = ({ user = someone(), channel, dm, ...rest }: Where): Occasion => ({
    ...rest,
    user,
    channel: channel ?? (dm === true ? directChannel(state, user) : somewhere()),
  });
  const record = ({ id }: Message): MessageRecord => {
    const found = state.messages.get(id);
    if (found === undefined) throw new Error(`There is no message ${id}`);
    return found;
  };
  const interaction = ({ token }: Asked): InteractionRecord => {
    const found = context.interactions.get(token);
    if (found === undefined) throw new Error('There is no such interaction');
    return found;
  };
  /** Where a component is used: in the channel of its message. */
  const at = (message: Message, user: FakeUser | undefined, where: Where): Occasion => {
    const { channelId, ephemeralFor } = record(message);
    const channel = state.channels.get(channelId);
    const person = user ?? state.users.get(ephemeralFor ?? '');
    const given = person === undefined ? where : { ...where, user: person };
    return occasion(channel === undefined ? given : { ...given, channel });
  };
  const messagesGiven = new Set<string>();
  const threadsGiven = new Set<string>();
  const statesGiven = new Map<string, number>();
  const once = <T extends { readonly id: string }>(found: T | undefined, given: Set<string>): T | undefined => {
    if (found !== undefined) given.add(found.id);
    return found;
  };
  return {
    ...log,
    ...faults,
    dispatch: gateway.dispatch,
    dropConnections: gateway.dropConnections,
    requestReconnect: gateway.requestReconnect,
    invalidateSessions: gateway.invalidateSessions,
    goAway: gateway.goAway,
    fallSilent: gateway.fallSilent,
    applicationId: state.application.id,
    gatewayCounts: gateway.counts,
    state,
    interactions: context.interactions,
    connected: () =>
      log.until('a client to connect', () => (gateway.isConnected() ? true : undefined)).then(() => undefined),
    resumed: (before = 0) =>
      log.until('a client to resume', () => (gateway.counts.resumes > before ? true : undefined)).then(() => undefined),

    user: (made = {}) => people.addUser(context, made),
    guild: (made = {}) => people.addGuild(context, made),
    role: (guild, made = {}) => people.addRole(context, guild, made),
    setSystemChannel: (guild, channel) => people.setSystemChannel(context, guild, channel),
    leave: (guild) => people.removeGuild(context, guild),
    beginOutage: (guild) => people.beginOutage(context, guild),
    channel: (made = {}) => people.addChannel(context, { ...made, guild: made.guild ?? people.addGuild(context, {}) }),
    dm: (user) => directChannel(state, user),
    privateChannel: (...members) => people.addPrivateChannel(context, members),
    permit: (channel, change) => people.permit(context, channel, change),

    interact: ({ targetMessage, ...use }) => {
      const target = targetMessage === undefined ? {} : { targetMessage: record(targetMessage) };
      return asked(context, runCommand(context, occasion(use), { ...use, ...target }));
    },
    autocomplete: async ({ focused, ...use }) => {
      const { response } = asked(context, typeOption(context, occasion(use), use, focused));
      return asArray(asRecord((await response).data)['choices']) as readonly Choice[];
    },
    press: (message, button, user, where = {}) =>
      asked(context, pressButton(context, at(message, user, where), record(message), button)),
    select: (message, customId, values, user, where = {}) =>
      asked(context, chooseValues(context, at(message, user, where), record(message), customId, values)),
    submitModal: async (shownBy, values, where = {}) => {
      await shownBy.response;
      const shown = interaction(shownBy);
      const { user, channel } = shown;
      const { forgedId, ...rest } = where;
      return asked(context, submitShownModal(context, occasion({ user, channel, ...rest }), shown, values, forgedId));
    },
    expire: (expired) => {
      interaction(expired).expired = true;
    },
    advance: state.advance,

    say: (channel, user, content, { replyTo, forwards, ...said } = {}) => {
      const reply = {
        ...(replyTo === undefined ? {} : { replyTo: record(replyTo) }),
        ...(forwards === undefined ? {} : { forwards: record(forwards) }),
      };
      return people.say(context, channel, user, content, { ...said, ...reply });
    },
    edit: (message, content) => people.editSaid(context, record(message), content),
    remove: (message) => people.deleteSaid(context, record(message)),
    react: (message, user, emoji) => people.reactTo(context, record(message), user, emoji),

    nextMessage: (channel) => {
      const find = (): MessageRecord | undefined =>
        channelMessages(state, channel.id).find((one) => isSentByBot(state, one) && !messagesGiven.has(one.id));
      return log.until(`the bot's next message in channel ${channel.id}`, () => once(find(), messagesGiven)?.message);
    },
    nextEdit: (message) => {
      const { versions, id } = record(message);
      const index = statesGiven.get(id) ?? 1;
      statesGiven.set(id, index + 1);
      return log.until(`an edit of message ${id}`, () => versions[index]);
    },
    deleted: (message) =>
      log
        .until(`message ${message.id} to be deleted`, () => record(message).deleted || undefined)
        .then(() => undefined),
    nextThread: (channel) => {
      const find = (): FakeChannel | undefined =>
        [...state.channels.values()].find(({ id, parentId }) => parentId === channel.id && !threadsGiven.has(id));
      return log.until(`a thread under channel ${channel.id}`, () => once(find(), threadsGiven));
    },
    messages: (channel) => channelMessages(state, channel.id).map(({ message }) => message),
    message: (message) => {
      const found = record(message);
      if (found.deleted) throw new Error(`Message ${message.id} was deleted`);
      return found.message;
    },
    commands: (guild) => state.commands.get(guild?.id ?? '') ?? [],
    commandWrites: () =>
      log.requests.filter(({ method, route }) => method !== 'GET' && route?.includes('/commands') === true).length,
    assertNoViolations: () => {
      if (log.violations.length > 0) throw new Error(`Discord would refuse:\n${describeViolations(log)}`);
    },
  };
}

/** A message that the bot sent to the channel itself; the first message of a thread is Discord's. */
function isSentByBot(state: State, { message, interactionId }: MessageRecord): boolean {
  return (
    message.author.id === state.bot.id &&
    interactionId === undefined &&
    message.type !== MessageType.ThreadStarterMessage
  );
}
