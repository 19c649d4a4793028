/** The settings that can be turned on or off, as options of their menu. */

import type { GuildSettings } from '../../../store/guild-settings.js';

/** In the order of the menu. */
export const SWITCHES = ['mentions', 'private', 'short', 'log'] as const;
export type Switch = (typeof SWITCHES)[number];

/** The settings that are on. */
export function switchesOf(settings: GuildSettings): Switch[] {
  const isOn: Readonly<Record<Switch, boolean>> = {
    mentions: settings.mentions,
    private: settings.privateByDefault,
    short: settings.answerLength === 'short',
    log: settings.questionLog,
  };
  return SWITCHES.filter((name) => isOn[name]);
}

/** The settings with the given ones on and all others off. */
export function withSwitches(on: readonly string[]): Partial<GuildSettings> {
  const isOn = (name: Switch) => on.includes(name);
  return {
    mentions: isOn('mentions'),
    privateByDefault: isOn('private'),
    answerLength: isOn('short') ? 'short' : 'full',
    questionLog: isOn('log'),
  };
}
