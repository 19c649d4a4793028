/** `npm run gallery`: plays every scene, and writes the gallery, the pictures of the documentation and its table of commands. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { loadCorpus } from '../../src/corpus/load.js';
import { libraryOf } from '../../src/discord/library.js';
import { BRIEF } from '../shared-index.js';
import { withCommandTable } from './command-table.js';
import { galleryPage } from './look/page.js';
import { type Played, playAll } from './play.js';
import { ALL_SCENES } from './scenes/all.js';
import { pictureName, shownCommands } from './scenes/shown.js';
import { LOOKS, openBrowser, type Page, withPage } from './screenshots.js';

const ROOT = resolve(import.meta.dirname, '../..');
const DOCUMENT = resolve(ROOT, 'docs/discord.md');
const PICTURES = resolve(ROOT, 'docs/pictures');
/** Made anew each time, not kept in the repository. */
const GALLERY = resolve(ROOT, 'node_modules/.cache/brief-bot/gallery');
/** Wide enough to read, narrow enough for a table and a small file. */
const PICTURE_WIDTH = 500;
/** Of a longer message its beginning is shown. */
const TALLEST_PICTURE = 900;

/**
 * Writes the table, and gallery and pictures of the groups of these names (`define`, `Buttons`), or of all where none is named.
 * Gives the folder of the gallery, which holds gallery.html and each scene in each look.
 */
export async function makeGallery(names: readonly string[]): Promise<string> {
  const isWanted = (name: string) => names.length === 0 || names.includes(name);
  const { documents, broken } = await loadCorpus(BRIEF.corpusDir);
  const commands = shownCommands(libraryOf({ documents, broken }));
  await writeFile(DOCUMENT, withCommandTable(await readFile(DOCUMENT, 'utf8'), commands));

  const played = await playAll(ALL_SCENES.filter(({ name }) => isWanted(name)));
  const html = galleryPage(played);
  await mkdir(GALLERY, { recursive: true });
  await writeFile(resolve(GALLERY, 'gallery.html'), html);
  const browser = await openBrowser();
  try {
    for (const look of LOOKS) {
      const folder = resolve(GALLERY, `${look.width}-${look.theme}`);
      await withPage(browser, html, look, (page) => photograph(page, played, folder));
    }
    await withPage(browser, html, { width: PICTURE_WIDTH, theme: 'light' }, async (page) => {
      for (const { definition } of commands.filter((command) => isWanted(command.definition.name))) {
        const name = pictureName(definition.name);
        await photographTop(page, `${name}-1`, resolve(PICTURES, `${name}.png`));
      }
    });
    if (isWanted('ask')) {
      await withPage(browser, html, { width: PICTURE_WIDTH, theme: 'dark' }, (page) =>
        photographTop(page, 'ask-1', resolve(PICTURES, 'answer.png')),
      );
    }
  } finally {
    await browser.close();
  }
  return GALLERY;
}

async function photograph(page: Page, played: readonly Played[], folder: string): Promise<void> {
  for (const { id } of played.flatMap(({ scenes }) => scenes)) {
    await page.locator(`#${id}`).screenshot({ path: resolve(folder, `${id}.png`) });
  }
}

async function photographTop(page: Page, id: string, path: string): Promise<void> {
  const box = await page.locator(`#${id}`).boundingBox();
  if (box === null) throw new Error(`The gallery does not show ${id}`);
  const clip = { ...box, height: Math.min(box.height, TALLEST_PICTURE) };
  await page.screenshot({ path, clip, fullPage: true });
}
