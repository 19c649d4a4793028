/** The page's own scripts as text, bundled from browser/. */

import { readFileSync } from 'node:fs';

/** Sets the chosen appearance before the first paint. */
export const appearanceScript = (): string => bundled('appearance');

/** Search within the page; run after the text. */
export const searchScript = (): string => bundled('search');

/** Adds the buttons that copy a sentence with its source; run after the text. */
export const copyScript = (): string => bundled('copy-quote');

const bundled = (name: string) => readFileSync(new URL(`./browser/${name}.js`, import.meta.url), 'utf8').trim();
