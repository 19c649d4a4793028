/** Which servers this process serves, where several share the shards of Discord's gateway. */

import { type Client, ShardClientUtil } from 'discord.js';

/** Direct messages, and what belongs to no server, are of this one. */
const FIRST = 0;

/** The shard of the server; null for what belongs to none. */
export const shardOf = (guildId: string | null, count: number): number =>
  guildId === null ? FIRST : ShardClientUtil.shardIdForGuildId(guildId, count);

/** Whether the connected client serves the server, or with null what belongs to none; each is served by one process alone. */
export function serves(client: Client<true>, guildId: string | null): boolean {
  const { shards, shardCount } = client.options;
  return !Array.isArray(shards) || shards.includes(shardOf(guildId, shardCount ?? 1));
}

/** Whether other processes serve some of the shards; undefined: all are served here. */
export const areServedElsewhere = (
  shards: { readonly ids: readonly number[]; readonly count: number } | undefined,
): boolean => shards !== undefined && shards.ids.length < shards.count;
