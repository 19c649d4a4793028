/** `npm run gallery`: plays every scene, and writes the gallery, the pictures of the documentation and its table of commands. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { loadCorpus } from '../../src/corpus/load.js';
import { libraryOf } from '../../src/discord/library/library.js';
import { BRIEF } from '../brief-index.js';
import { withCommandTable } from './command-table.js';
import { galleryPage } from './look/page.js';
import { type Played, playAll } from './play.js';
import { ALL_SCENES } from './scenes/all.js';
import { PDF_SCENES, PRINTED } from './scenes/pdf.js';
import { pictureName, shownCommands } from './scenes/shown.js';
import { type Browser, LOOKS, type Look, openBrowser, withPage } from './screenshots.js';

const ROOT = resolve(import.meta.dirname, '../..');
const DOCUMENT = resolve(ROOT, 'docs/discord.md');
const PICTURES = resolve(ROOT, 'docs/pictures');
/** Generated each time, not kept in the repository. */
const GALLERY = resolve(ROOT, 'node_modules/.cache/brief-bot/gallery');
/** Wide enough to read, narrow enough for a table and a small file. */
const PICTURE_WIDTH = 500;
/** Only the beginning of a longer message is shown. */
const TALLEST_PICTURE = 900;

/**
 * Writes the table, and the gallery and pictures of the named groups (`define`, `Buttons`), or of all groups if none is named.
 * Returns the gallery's folder, which contains gallery.html and each scene in each look.
 */
export async function makeGallery(names: readonly string[]): Promise<string> {
  const isWanted = (name: string) => names.length === 0 || names.includes(name);
  const { documents, broken } = await loadCorpus(BRIEF.corpusDir);
  const commands = shownCommands(libraryOf({ documents, broken }));
  await writeFile(DOCUMENT, withCommandTable(await readFile(DOCUMENT, 'utf8'), commands));

  const played = [
    ...(await playAll(ALL_SCENES.filter(({ name }) => isWanted(name)))),
    ...(isWanted(PDF_SCENES.name) ? await playAll([PDF_SCENES], PRINTED) : []),
  ];
  const html = galleryPage(played);
  await mkdir(GALLERY, { recursive: true });
  await writeFile(resolve(GALLERY, 'gallery.html'), html);
  const browser = await openBrowser();
  try {
    for (const group of played) {
      const isCommand = commands.some(({ definition }) => definition.name === group.name);
      if (isCommand) await makePicture(browser, group, 0, { theme: 'light', name: pictureName(group.name) });
      // The picture of the README.
      if (group.name === 'ask') await makePicture(browser, group, 0, { theme: 'dark', name: 'answer' });
      for (const [at, { picture }] of group.scenes.entries()) {
        if (picture !== null) await makePicture(browser, group, at, { theme: 'light', name: picture });
      }
    }
    for (const group of played) await photograph(browser, group);
  } finally {
    await browser.close();
  }
  return GALLERY;
}

/** The scene of the group at a position, or its beginning, for the documentation. */
async function makePicture(
  browser: Browser,
  group: Played,
  at: number,
  { theme, name }: { readonly theme: Look['theme']; readonly name: string },
): Promise<void> {
  // A page of one scene is drawn ten times as fast as the whole gallery.
  const html = galleryPage([{ ...group, scenes: group.scenes.slice(at, at + 1) }]);
  await withPage(browser, html, { width: PICTURE_WIDTH, theme }, async (page) => {
    const box = await page.locator('.scene').boundingBox();
    if (box === null) throw new Error(`The gallery shows nothing of ${group.name}`);
    const clip = { ...box, height: Math.min(box.height, TALLEST_PICTURE) };
    await page.screenshot({ path: resolve(PICTURES, `${name}.png`), clip, fullPage: true });
  });
}

/** Every scene of the group in every look. */
async function photograph(browser: Browser, group: Played): Promise<void> {
  const html = galleryPage([group]);
  for (const look of LOOKS) {
    await withPage(browser, html, look, async (page) => {
      for (const { id } of group.scenes) {
        const path = resolve(GALLERY, `${look.width}-${look.theme}`, `${id}.png`);
        await page.locator(`#${id}`).screenshot({ path });
      }
    });
  }
}
