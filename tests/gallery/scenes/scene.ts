/** The gallery's scenes, each a few steps of one person. */

import type { OpenAnswerer } from '../../../src/answer/open.js';
import type { Stage } from '../stage.js';

export interface Scene {
  readonly title: string;
  /** The person's locale in Discord; English by default. */
  readonly locale?: string;
  /** The name of its picture in the documentation; left out, only the first scene of a command has one. */
  readonly picture?: string;
  readonly play: (stage: Stage, answerer: OpenAnswerer) => Promise<void> | void;
}

export interface SceneGroup {
  readonly name: string;
  readonly scenes: readonly Scene[];
}

/** The scenes of a command; the first is its picture in docs/discord.md. */
export type Scenes = readonly [Scene, ...Scene[]];

/** Discord's locales that the bot speaks, except English. */
const LOCALES = ['tr', 'ru', 'zh-CN', 'de', 'fr'] as const;

/** The same steps in every such locale. */
export const inEachLocale = (title: string, play: Scene['play']): Scene[] =>
  LOCALES.map((locale) => ({ title: `${title}, ${locale}`, locale, play }));
