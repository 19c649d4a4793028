import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { galleryPage } from '../gallery/look/page.js';
import { playAll } from '../gallery/play.js';
import { ALL_SCENES } from '../gallery/scenes/all.js';
import { LOOKS, openBrowser, withPage } from '../gallery/screenshots.js';

const PHONE = { width: 320, theme: 'dark' } as const;

let browser: Browser;
let html: string;
beforeAll(async () => {
  html = galleryPage(await playAll(ALL_SCENES));
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The list of lines that the page's script returns. */
async function linesOf(look: (typeof LOOKS)[number], script: string): Promise<string[]> {
  const found: unknown = await withPage(browser, html, look, (page) => page.evaluate(script));
  return Array.isArray(found) ? found.map(String) : ['the script did not run'];
}

/** Each element of a scene with open menus that is wider than the scene, or narrower than its text. */
const OVERFLOWING = `document.querySelectorAll('details').forEach((menu) => { menu.open = true; });
[...document.querySelectorAll('.scene')].flatMap((scene) => {
  const edge = scene.getBoundingClientRect().right + 0.5;
  return [...scene.querySelectorAll('*')]
    .filter((one) => one.getBoundingClientRect().right > edge || (one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0))
    .map((one) => scene.id + ': ' + one.className + ' ' + one.textContent.slice(0, 60));
})`;

/** Each button, choice and line that contains an emoji but no letter. */
const WORDLESS = `[...document.querySelectorAll('.scene :is(.button, .option, .choice, .line, .item, .heading, .small, .select)')]
  .map((one) => one.textContent)
  .filter((text) => /\\p{Extended_Pictographic}/u.test(text) && !/[\\p{L}\\p{N}]/u.test(text))`;

describe('the gallery of messages', () => {
  it.each(LOOKS)('does not overflow at $width px, $theme', async (look) => {
    expect(await linesOf(look, OVERFLOWING)).toEqual([]);
    expect(await linesOf(look, `[document.documentElement.scrollWidth]`)).toEqual([String(look.width)]);
  });

  it('detects overflow', async () => {
    const wide = html.replace(
      'class="button secondary"',
      'class="button secondary" style="min-width: 400px; max-width: none"',
    );
    const found = await withPage(browser, wide, PHONE, (page) => page.evaluate(OVERFLOWING));
    expect(found).not.toEqual([]);
  });

  it('has a word beside every emoji', async () => {
    expect(await linesOf(PHONE, WORDLESS)).toEqual([]);
  });

  it.each(['dark', 'light'] as const)('is legible for everyone by axe’s rules, %s', async (theme) => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const run = `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`;
    expect(await linesOf({ width: 360, theme }, `${axe}; ${run}`)).toEqual([]);
  });
});
