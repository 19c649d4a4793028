/** The reader page in Chromium. With PICTURES set it is also photographed into docs/pictures (`npm run pictures`). */

import { mkdir, readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { citationUrl } from '../../src/answer/citation-url.js';
import { openAnswerer } from '../../src/answer/open.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { type SiteServer, serveSite } from '../../src/site/server.js';
import { PRINTED } from '../gallery/scenes/pdf.js';
import { loadBrief, POLICIES } from './documents.js';

const require = createRequire(import.meta.url);
const CHROMIUM = '/usr/bin/chromium';
/** It never looks anywhere but at the page. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PICTURES = process.env['PICTURES'] === undefined ? null : resolve(import.meta.dirname, '../../docs/pictures');
const LARGEST_PICTURE_BYTES = 200_000;

const DESKTOP = { width: 1120, height: 590 };
const PHONE = { width: 390, height: 780 };
const SMALLEST_PHONE = { width: 320, height: 640 };
const SCHEMES = ['light', 'dark'] as const;

/** What the page may weigh, with everything it loads. */
const LARGEST_TRANSFER_BYTES = 300_000;
/** Aimed at is 500 ms; a machine busy with other tests gets thrice that. */
const LATEST_FIRST_PAINT_MS = 1500;

let browser: Browser;
let server: SiteServer;
let failures: string[] = [];
const pages: Page[] = [];

const addressOf = (passage: string, sentence?: number) =>
  citationUrl(`http://localhost:${server.port}`, 'dipam-brief-79', passage, sentence);
const startUrl = () => addressOf('').slice(0, -1);

beforeAll(async () => {
  server = await serveSite(await loadBrief(), 0, undefined, { policies: POLICIES });
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
});
afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.context().close()));
  const seen = failures;
  failures = [];
  expect(seen, 'script errors and refused requests').toEqual([]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: DESKTOP, ...options });
  const page = await context.newPage();
  pages.push(page);
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') failures.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (hostname !== 'localhost' && protocol !== 'data:' && protocol !== 'about:') failures.push(request.url());
  });
  await page.goto(url);
  return page;
}

/** Violations that axe finds, each with the first element that has it. */
async function violationsOn(page: Page): Promise<string[]> {
  // The page's policy lets nothing in; axe comes through the debugger, which is not bound by it.
  await page.evaluate(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const found: unknown = await page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  );
  return Array.isArray(found) ? found.map(String) : ['axe did not run'];
}

/** A style of the first element that the selector finds, as computed. */
const styleOf = (page: Page, selector: string, property: string) =>
  page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`);
const backgroundOf = (page: Page, selector: string) => styleOf(page, selector, 'backgroundColor');

async function takePicture(page: Page, name: string): Promise<void> {
  if (PICTURES === null) return;
  await mkdir(PICTURES, { recursive: true });
  const path = resolve(PICTURES, `reader-${name}.png`);
  await page.screenshot({ path });
  expect((await stat(path)).size, name).toBeLessThan(LARGEST_PICTURE_BYTES);
}

describe('the reader page', () => {
  it('is light and soon there', async () => {
    const page = await open('about:blank');
    const session = await page.context().newCDPSession(page);
    let transferredBytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      transferredBytes += encodedDataLength;
    });
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    const paints: number[] = [];
    for (let visit = 0; visit < 3; visit += 1) {
      transferredBytes = 0;
      await page.goto(startUrl(), { waitUntil: 'load' });
      paints.push(
        Number(
          await page.evaluate(
            `new Promise((resolve) => new PerformanceObserver((list) => resolve(list.getEntriesByName('first-contentful-paint')[0]?.startTime)).observe({ type: 'paint', buffered: true }))`,
          ),
        ),
      );
      await page.goto('about:blank');
    }
    const firstPaintMs = paints.toSorted((one, other) => one - other)[1] ?? Number.NaN;
    process.stdout.write(
      `Transferred: ${(transferredBytes / 1000).toFixed(1)} kB; first paint: ${Math.round(firstPaintMs)} ms.\n`,
    );
    expect(firstPaintMs).toBeLessThan(LATEST_FIRST_PAINT_MS);

    const uncompressed = await fetch(startUrl(), { headers: { 'accept-encoding': 'identity' } });
    expect((await uncompressed.arrayBuffer()).byteLength).toBeLessThan(LARGEST_TRANSFER_BYTES);
  });

  it.each(SCHEMES)('has nothing that axe objects to, in %s', async (colorScheme) => {
    const page = await open(addressOf('p56', 2), { colorScheme });
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('searchbox').fill('missiles');
    await page.locator('#p57 .mark, .mark').first().click();
    expect(await violationsOn(page)).toEqual([]);
    const phone = await open(startUrl(), { colorScheme, viewport: PHONE });
    await phone.getByText('Contents').click();
    expect(await violationsOn(phone)).toEqual([]);
  });

  it('is as sound beside other documents: their list, each of their forms, and the not-found page', async () => {
    const folder = resolve(import.meta.dirname, '../corpus/documents');
    const many = await serveSite(await loadCorpus(folder), 0, undefined, { policies: POLICIES });
    const url = `http://localhost:${many.port}/`;
    const page = await open(url, { viewport: SMALLEST_PHONE });
    const links = await page.locator('main a').evaluateAll((found) => found.map(String));
    expect(links).toHaveLength(10);
    for (const address of [url, ...links, `${url}none`]) {
      await page.goto(address);
      expect(await violationsOn(page), address).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth'), address).toBe(SMALLEST_PHONE.width);
    }
    await many.close();
    // Chromium reports the page that is not there; nothing else may have gone wrong.
    expect(failures.splice(0)).toEqual([expect.stringContaining('404')]);
  });

  it('opens at the cited sentence, which is highlighted', async () => {
    const page = await open(addressOf('p56', 2));
    const sentence = page.locator('#p56s2');
    expect(await page.evaluate('document.querySelector(":target").id')).toBe('p56s2');
    const top = (await sentence.boundingBox())?.y ?? -1;
    const barBottom = await page.evaluate('document.querySelector(".bar").getBoundingClientRect().bottom');
    expect(top).toBeGreaterThanOrEqual(Number(barBottom));
    expect(top).toBeLessThan(DESKTOP.height / 2);
    expect(await backgroundOf(page, '#p56s2')).not.toBe(await backgroundOf(page, '#p56s1'));
  });

  it('opens at the cited sentence without scripts too', async () => {
    const page = await open(addressOf('p56', 2), { javaScriptEnabled: false });
    const top = (await page.locator('#p56s2').boundingBox())?.y ?? -1;
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(DESKTOP.height / 2);
    expect(await page.getByRole('search').isVisible()).toBe(false);
  });

  it('opens a footnote by keyboard, with its link next in line, and closes it again', async () => {
    const page = await open(addressOf('p56', 2));
    const mark = page.getByRole('button', { name: 'Footnote 9', exact: true });
    await mark.focus();
    await page.keyboard.press('Enter');
    const note = page.getByRole('note', { name: 'Footnote 9' });
    await note.waitFor();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('href')).toMatch(/^https:\/\/www\.reuters\.com\//u);
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Footnote 9');
  });

  it('copies as the words of the brief alone', async () => {
    const page = await open(startUrl());
    const text = await page.evaluate(
      `getSelection().selectAllChildren(document.querySelector('#p56')), getSelection().toString()`,
    );
    const [brief] = (await loadBrief()).documents;
    expect(text).toBe(brief?.passages.find(({ address }) => address === 'p56')?.text);
  });

  it.each([DESKTOP, SMALLEST_PHONE])('copies a sentence with its source, at $width px', async (viewport) => {
    const page = await open(startUrl(), { viewport, permissions: ['clipboard-read', 'clipboard-write'] });
    const button = page.locator('#p56 > #p56s2 ~ .copy').first();
    expect(await button.getAttribute('aria-describedby')).toBe('p56s2');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Quote copied, with its source.' }).waitFor();
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Copy quote');
    const [brief] = (await loadBrief()).documents;
    const sentence = brief?.passages.find(({ address }) => address === 'p56')?.sentences[1];
    const { author, title } = brief?.document ?? {};
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      `“${sentence}” (${author}, ${title}, ¶ 56)\n${addressOf('p56', 2)}`,
    );
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('sets sentences like any text, and shows the button of the one under the pointer alone', async () => {
    const page = await open(startUrl());
    // How far each sentence of the first paragraphs stands from the one before it, or from the edge where it begins a line.
    const gaps = await page.evaluate(`['p1', 'p2', 'p3'].flatMap((id) => {
      const sentences = [...document.querySelectorAll('#' + id + ' span[id]')].map((span) => [...span.getClientRects()]);
      const edge = sentences[0][0].left;
      return sentences.slice(1).map(([first], at) => {
        const before = sentences[at].at(-1);
        return first.left - (Math.abs(first.top - before.top) < 2 ? before.right : edge);
      });
    })`);
    expect(Math.max(...(gaps as number[]))).toBeLessThan(8);
    await page.locator('#p1s2').hover();
    const shown = await page.evaluate(`[...document.querySelectorAll('.copy')]
      .filter((button) => getComputedStyle(button).opacity === '1').map((button) => button.getAttribute('aria-describedby'))`);
    expect(shown).toEqual(['p1s2']);
  });

  it('copies with the page, and speaks the language of the document', async () => {
    const folder = resolve(import.meta.dirname, '../corpus/pdf');
    const { documents } = await loadCorpus(folder);
    const mill = documents.filter(({ document }) => document.id === 'mill-at-the-weir');
    const german = mill.map((entry) => ({ ...entry, document: { ...entry.document, language: 'de' } }));
    const printed = await serveSite({ documents: german, broken: [] }, 0, undefined, { policies: POLICIES });
    const page = await open(`http://localhost:${printed.port}/`, { permissions: ['clipboard-read'] });
    await page.locator('#p1s1').hover();
    await page.getByRole('button', { name: 'Zitat kopieren' }).first().click();
    await page.getByText('Zitat mit Quelle kopiert.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^“.+” \(.*, ¶ 1, S\. 1\)\nhttp.+\/#p1s1$/u);
    await printed.close();
  });

  it('finds passages by other forms of their words, and leads to the sentence', async () => {
    const page = await open(startUrl());
    await page.getByRole('searchbox').fill('hedges');
    await page
      .getByRole('status')
      .filter({ hasText: /^\d+ passages/u })
      .waitFor();
    await page.getByRole('searchbox').fill('missile purchased');
    await page.getByRole('status').filter({ hasText: '1 passage' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#p56s\d+$/u);
    await page.getByRole('searchbox').fill('zeppelin');
    await page.getByText('No passage contains these words.').waitFor();
  });

  it('keeps the chosen appearance on the next visit', async () => {
    const page = await open(startUrl(), { colorScheme: 'light' });
    const light = await backgroundOf(page, 'body');
    await page.getByRole('button', { name: 'Dark' }).click();
    const dark = await backgroundOf(page, 'body');
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await backgroundOf(page, 'body')).toBe(dark);
    await page.getByRole('button', { name: 'Dark', pressed: true }).click();
    expect(await backgroundOf(page, 'body')).toBe(light);
  });

  it('leads from the skip link to the text', async () => {
    const page = await open(startUrl());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('text');
  });

  it.each([SMALLEST_PHONE, PHONE, DESKTOP])('is never wider than a window of $width px', async (viewport) => {
    const page = await open(startUrl(), { viewport });
    await page.getByRole('searchbox').fill('serbia');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
  });

  it('prints the text, the notes and the references, and nothing for a screen', async () => {
    const page = await open(startUrl(), { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const selector of ['.bar', '.side', '#note9', '#p63 .copy >> nth=0'])
      expect(await page.locator(selector).isVisible()).toBe(false);
    for (const selector of ['#p63', '#fn9', '#ref26']) expect(await page.locator(selector).isVisible()).toBe(true);
    expect(await styleOf(page, '#p1', 'color')).toBe('rgb(0, 0, 0)');
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

if (PICTURES !== null)
  describe('the pictures', () => {
    it.each(SCHEMES)('show the page at both widths, in %s', async (colorScheme) => {
      for (const [name, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
        const page = await open(startUrl(), { colorScheme, viewport });
        await takePicture(page, `${name}-${colorScheme}`);
        await page.goto(addressOf('p56', 2));
        await page.getByRole('button', { name: 'Footnote 9', exact: true }).click();
        await takePicture(page, `${name}-${colorScheme}-note`);
      }
      expect(pages).toHaveLength(2);
    });

    it('show an answer from PDFs on the page, at both widths', async () => {
      const printed = await openAnswerer(PRINTED, () => undefined);
      const asking = await serveSite(printed.corpus, 0, undefined, { policies: POLICIES, asking: () => printed });
      const question = encodeURIComponent('How much does a closed quay cost?');
      for (const [name, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
        const page = await open(`http://localhost:${asking.port}/ask?q=${question}`, { viewport });
        await takePicture(page, `ask-${name}`);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
      }
      const page = await open(`http://localhost:${asking.port}/small-harbours/#p3s1`, {
        viewport: PHONE,
        hasTouch: true,
        isMobile: true,
      });
      await takePicture(page, 'copy-phone');
      await asking.close();
      await printed.close();
    });

    it('show the search and the references', async () => {
      const page = await open(startUrl());
      await page.getByRole('searchbox').fill('missiles');
      await page.locator('#search-results a').first().click();
      await takePicture(page, 'desktop-light-search');
      await page.goto(addressOf('ref8'));
      await takePicture(page, 'desktop-light-references');
      expect(pages).toHaveLength(1);
    });
  });
