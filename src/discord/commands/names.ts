/** The names of the commands, in the order of the help. `registry.ts` must hold each, and the catalogues its words. */

export const COMMAND_NAMES = [
  'ask',
  'start',
  'outline',
  'read',
  'passage',
  'find',
  'verify',
  'define',
  'compare',
  'timeline',
  'numbers',
  'discuss',
  'display',
  'about',
  'language',
  'privacy',
  'forget-me',
  'settings',
  'gaps',
  'help',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];
