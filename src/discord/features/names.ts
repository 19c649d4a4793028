/** The names of the commands, in the order and the groups of the help. `registry.ts` must hold each, and the catalogues its words. */

export const COMMAND_GROUPS = [
  ['ask', 'start', 'discuss'],
  ['outline', 'read', 'passage', 'find', 'define', 'compare', 'timeline', 'numbers'],
  ['verify', 'source', 'sources', 'footnote', 'who', 'unsourced', 'cite'],
  ['display', 'language', 'privacy', 'forget-me', 'settings', 'gaps'],
  ['about', 'help'],
] as const;
export type CommandName = (typeof COMMAND_GROUPS)[number][number];
export const COMMAND_NAMES: readonly CommandName[] = COMMAND_GROUPS.flat();
