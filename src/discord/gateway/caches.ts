/** What discord.js keeps in memory: by default every person and 200 messages of every channel that it has seen, without end. */

import { type ClientOptions, Options } from 'discord.js';

/** Some 3 kB each; what a question replies to is among the latest. */
const MESSAGES_OF_CHANNEL = 5;
const MESSAGE_LIFE_S = 10 * 60;
const SWEEP_INTERVAL_S = 60;
/** Only the bot's own is looked up again. */
const PEOPLE = 50;

type Cached = { readonly id: string; readonly client: { readonly user: { readonly id: string } | null } };
const isBot = ({ id, client }: Cached) => id === client.user?.id;

/** The options of a client that bound its caches. */
export const CACHES: Pick<ClientOptions, 'makeCache' | 'sweepers'> = {
  makeCache: Options.cacheWithLimits({
    MessageManager: MESSAGES_OF_CHANNEL,
    UserManager: { maxSize: PEOPLE, keepOverLimit: isBot },
    GuildMemberManager: { maxSize: PEOPLE, keepOverLimit: isBot },
    ThreadMemberManager: 0,
    ReactionManager: 0,
    ReactionUserManager: 0,
    PresenceManager: 0,
    VoiceStateManager: 0,
    GuildInviteManager: 0,
    GuildBanManager: 0,
    GuildEmojiManager: 0,
    GuildStickerManager: 0,
    GuildScheduledEventManager: 0,
    StageInstanceManager: 0,
    AutoModerationRuleManager: 0,
    BaseGuildEmojiManager: 0,
  }),
  sweepers: {
    ...Options.DefaultSweeperSettings,
    messages: { interval: SWEEP_INTERVAL_S, lifetime: MESSAGE_LIFE_S },
  },
};
