/** Pictures of the gallery, taken with Chromium. */

import { type Browser, chromium, type Page } from 'playwright-core';

export type { Browser };

/** Debian's Chromium; it must not access the network. */
const CHROMIUM = {
  executablePath: '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export const openBrowser = (): Promise<Browser> => chromium.launch(CHROMIUM);

export interface Look {
  readonly width: number;
  readonly theme: 'dark' | 'light';
}

/** The widths checked: a channel on a desktop, a phone, a small phone. */
export const LOOKS: readonly Look[] = [
  { width: 700, theme: 'dark' },
  { width: 700, theme: 'light' },
  { width: 360, theme: 'dark' },
  { width: 360, theme: 'light' },
  { width: 320, theme: 'dark' },
];

/** Opens the page in a look for the given function, and closes it afterwards. */
export async function withPage<Result>(
  browser: Browser,
  html: string,
  { width, theme }: Look,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: theme, deviceScaleFactor: 1 });
  try {
    await page.setContent(html);
    return await use(page);
  } finally {
    await page.close();
  }
}
