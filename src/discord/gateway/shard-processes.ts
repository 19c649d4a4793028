/** A process for each shard on one machine, started and restarted by discord.js' ShardingManager. */

import { once } from 'node:events';
import { ShardEvents, ShardingManager } from 'discord.js';

/** Discord lets a new shard identify every five seconds. */
const PAUSE_MS = 5500;
/** As long as it takes: the first start may build the index. */
const NO_LIMIT = -1;

export interface ShardProcesses {
  /** The bot's entry point. */
  readonly main: string;
  readonly discordToken: string;
  /** How many shards; undefined: as many as Discord recommends. */
  readonly count: number | undefined;
  /** Told what happens to the processes. */
  say(line: string): void;
}

/** Starts them one after the other, and ends them with SIGTERM once the signal is aborted; resolves when they have ended. */
export async function runShardProcesses(
  { main, discordToken, count, say }: ShardProcesses,
  signal: AbortSignal,
): Promise<void> {
  const manager = new ShardingManager(main, { token: discordToken, totalShards: count ?? 'auto' });
  const running = new Set<NodeJS.EventEmitter>();
  manager.on('shardCreate', (shard) => {
    shard.on(ShardEvents.Spawn, (child) => {
      // The library's types allow for its other mode, threads.
      const started = child as NodeJS.EventEmitter;
      running.add(started);
      started.once('exit', () => running.delete(started));
      say(`Shard ${shard.id} was started.`);
    });
    shard.on(ShardEvents.Death, () => say(`Shard ${shard.id} has ended.`));
    shard.on(ShardEvents.Error, (error) => say(`Shard ${shard.id}: ${error.message}`));
  });
  manager.spawn({ delay: PAUSE_MS, timeout: NO_LIMIT }).catch((error: unknown) => {
    if (!signal.aborted) say(error instanceof Error ? error.message : String(error));
  });
  if (!signal.aborted) await once(signal, 'abort');
  manager.respawn = false;
  const ended = [...running].map((child) => once(child, 'exit'));
  for (const shard of manager.shards.values()) shard.kill();
  await Promise.all(ended);
}
