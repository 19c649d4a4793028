/** The page's own scripts as text, bundled from browser/. */

import { readFileSync } from 'node:fs';

/** Sets the chosen appearance before the first paint. */
export const appearanceScript = (): string => bundled('appearance');

/** Search within the page; run after the text. */
export const searchScript = (): string => bundled('search');

const bundled = (name: string) => readFileSync(new URL(`./browser/${name}.js`, import.meta.url), 'utf8').trim();
