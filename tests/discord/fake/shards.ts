// Which shard an event belongs to, and which shards a client may identify with.
import { asRecord, asString } from './validate/spec.js';

/** events/gateway.mdx, Sharding. */
export interface Shard {
  readonly id: number;
  readonly count: number;
}

const COUNTER_BITS = 22n;

/** The shard given with an identification: the only one when none is given, undefined when there is no such shard. */
export function shardGiven(given: unknown): Shard | undefined {
  if (given === undefined) return { id: 0, count: 1 };
  const [id, count] = Array.isArray(given) ? given.map(Number) : [];
  if (!Number.isInteger(id) || !Number.isInteger(count)) return undefined;
  const shard = { id: Number(id), count: Number(count) };
  return shard.id >= 0 && shard.id < shard.count ? shard : undefined;
}

/** Whether the shard has the guild, or with null what belongs to none. */
export const hasGuild = ({ id, count }: Shard, guildId: string | null): boolean =>
  Number(BigInt(guildId ?? 0) >> COUNTER_BITS) % count === id;

/** The guild of an event; null for what belongs to none. */
export function guildOfEvent(event: string, data: unknown): string | null {
  const { id, guild_id: guildId } = asRecord(data);
  if (event === 'GUILD_CREATE' || event === 'GUILD_UPDATE' || event === 'GUILD_DELETE') return asString(id);
  return typeof guildId === 'string' ? guildId : null;
}
