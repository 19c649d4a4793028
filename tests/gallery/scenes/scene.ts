/** What the gallery is made of: scenes, each a few steps of one person. */

import type { OpenAnswerer } from '../../../src/answer/open.js';
import type { Stage } from '../stage.js';

export interface Scene {
  readonly title: string;
  /** Discord's locale of the person; English where it is left out. */
  readonly locale?: string;
  readonly play: (stage: Stage, answerer: OpenAnswerer) => Promise<void> | void;
}

export interface SceneGroup {
  readonly name: string;
  readonly scenes: readonly Scene[];
}

/** The scenes of a command; the first is its picture in docs/discord.md. */
export type Scenes = readonly [Scene, ...Scene[]];

/** Locales of Discord's that the bot has words for, English aside. */
const LOCALES = ['tr', 'ru', 'zh-CN', 'de', 'fr'] as const;

/** The same steps in every language of Discord's that the bot speaks. */
export const inEachLocale = (title: string, play: Scene['play']): Scene[] =>
  LOCALES.map((locale) => ({ title: `${title}, ${locale}`, locale, play }));
