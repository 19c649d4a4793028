/** The settings of a server: where and how the bot answers there. */

import type { Store } from './store.js';

const ANSWER_LENGTHS = ['short', 'full'] as const;
export type AnswerLength = (typeof ANSWER_LENGTHS)[number];

export interface GuildSettings {
  /** Channels in which the bot answers; empty for all in which it may write. */
  readonly answerChannels: readonly string[];
  /** Whether mentions are answered. */
  readonly mentions: boolean;
  /** Whether answers to commands are visible only to the asker, unless the command says otherwise. */
  readonly privateByDefault: boolean;
  /** Short: only the best passage. */
  readonly answerLength: AnswerLength;
  /** The language of the bot's own words in answers that everyone sees; null for the asker's. */
  readonly language: string | null;
  /** Whether questions that the brief could not answer are logged. */
  readonly questionLog: boolean;
  /** Channels that are asked about one document alone, with its id. */
  readonly channelDocuments: ReadonlyMap<string, string>;
}

/** For servers without settings, and outside servers. */
export const DEFAULT_GUILD_SETTINGS: GuildSettings = {
  answerChannels: [],
  mentions: true,
  privateByDefault: false,
  answerLength: 'full',
  language: null,
  questionLog: false,
  channelDocuments: new Map(),
};

/** The server's settings; the defaults if it has none. */
export async function guildSettings({ database }: Store, guildId: string): Promise<GuildSettings> {
  const row = await database
    .selectFrom('guild_settings')
    .selectAll()
    .where('guild_id', '=', guildId)
    .executeTakeFirst();
  if (row === undefined) return DEFAULT_GUILD_SETTINGS;
  return {
    answerChannels: row.answer_channels.split(' ').filter((id) => id !== ''),
    mentions: row.mentions === 1,
    privateByDefault: row.private_by_default === 1,
    answerLength: ANSWER_LENGTHS.find((length) => length === row.answer_length) ?? DEFAULT_GUILD_SETTINGS.answerLength,
    language: row.language,
    questionLog: row.question_log === 1,
    channelDocuments: new Map(Object.entries(JSON.parse(row.channel_documents) as Record<string, string>)),
  };
}

/** Changes the given settings and keeps the others. */
export async function changeGuildSettings(
  store: Store,
  guildId: string,
  change: Partial<GuildSettings>,
): Promise<void> {
  const settings = { ...(await guildSettings(store, guildId)), ...change };
  const values = {
    answer_channels: settings.answerChannels.join(' '),
    mentions: flag(settings.mentions),
    private_by_default: flag(settings.privateByDefault),
    answer_length: settings.answerLength,
    language: settings.language,
    question_log: flag(settings.questionLog),
    channel_documents: JSON.stringify(Object.fromEntries(settings.channelDocuments)),
  };
  await store.database
    .insertInto('guild_settings')
    .values({ guild_id: guildId, ...values })
    .onConflict((conflict) => conflict.column('guild_id').doUpdateSet(values))
    .execute();
}

const flag = (value: boolean) => (value ? (1 as const) : (0 as const));
