/** The page's own scripts as text, built from browser/ beside this file. */

import { readFileSync } from 'node:fs';

/** Sets the chosen appearance before the first paint. */
export const appearanceScript = (): string => builtScript(['appearance.js']);

/** Search within the page; loaded after the text. */
export const searchScript = (): string => builtScript(['stem.js', 'ranking.js', 'search.js']);

const IMPORT_OR_EMPTY_EXPORT = /^(?:import [^\n]*|export \{\};)\n/gmu;
const EXPORTED = /^export (?=(?:const|function) )/gmu;
const SOURCE_MAP = /^\/\/# sourceMappingURL=.*$/gmu;

/** The files as one script: in the page they need not import from each other. */
function builtScript(files: readonly string[]): string {
  const texts = files.map((file) => readFileSync(new URL(`./browser/${file}`, import.meta.url), 'utf8'));
  return texts
    .map((text) => text.replace(IMPORT_OR_EMPTY_EXPORT, '').replace(EXPORTED, '').replace(SOURCE_MAP, '').trim())
    .join('\n');
}
