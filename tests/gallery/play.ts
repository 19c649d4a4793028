/** Plays the scenes on the real bot over the real brief, each on a stage of its own. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AnswererSettings, openAnswerer } from '../../src/answer/open.js';
import { runBot } from '../../src/discord/bot.js';
import { openLog } from '../../src/discord/gateway/log.js';
import { openStore } from '../../src/store/open.js';
import { BRIEF } from '../brief-index.js';
import { startFakeDiscord } from '../discord/fake/server.js';
import type { Names } from './look/markdown.js';
import type { SceneGroup } from './scenes/scene.js';
import { pictureName } from './scenes/shown.js';
import { type Shot, setStage, stageClock } from './stage.js';

interface PlayedScene {
  /** Alone on the page, and the name of its picture. */
  readonly id: string;
  readonly title: string;
  /** The name of its picture in the documentation; null for none of its own. */
  readonly picture: string | null;
  readonly shots: readonly Shot[];
}

/** A group of scenes as it was played. */
export interface Played {
  readonly name: string;
  readonly scenes: readonly PlayedScene[];
  readonly names: Names;
}

/** All groups over the brief or another library, in their order. Throws when a scene cannot be played, or the bot sends what Discord would refuse. */
export async function playAll(groups: readonly SceneGroup[], library: AnswererSettings = BRIEF): Promise<Played[]> {
  const answerer = await openAnswerer(library, () => undefined);
  const fake = await startFakeDiscord();
  const settings = {
    discordToken: fake.token,
    discordApi: fake.apiUrl,
    discordApplicationId: undefined,
    discordGuildId: undefined,
    corpusDir: library.corpusDir,
    readerUrl: undefined,
  };
  const dataDir = mkdtempSync(join(tmpdir(), 'gallery-'));
  const store = await openStore(dataDir);
  const clock = stageClock();
  const bot = await runBot({ answerer, settings, log: openLog('warn'), store, clock });
  try {
    const played: Played[] = [];
    for (const { name, scenes } of groups) {
      const shown: PlayedScene[] = [];
      for (const [position, { title, locale = 'en-US', picture = null, play }] of scenes.entries()) {
        const { stage, shots } = setStage(fake, locale, clock);
        await play(stage, answerer);
        shown.push({ id: `${pictureName(name)}-${position + 1}`, title, picture, shots });
      }
      const channels = [...fake.state.channels.values()].map((channel) => [channel.id, channel.name] as const);
      const users = [...fake.state.users.values()].map(
        ({ id, user }) => [id, user.global_name ?? user.username] as const,
      );
      const names = new Map([...users, ...channels]);
      played.push({ name, scenes: shown, names });
    }
    fake.assertNoViolations();
    return played;
  } finally {
    await bot.close();
    await fake.close();
    await answerer.close();
    await store.close();
    rmSync(dataDir, { recursive: true });
  }
}
