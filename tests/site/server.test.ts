import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SiteServer, serveSite } from '../../src/site/server.js';
import { siteOf } from '../../src/site/site.js';
import { writeSite } from '../../src/site/write.js';
import { corpusOf, documentFrom, POLICIES } from './documents.js';

const harbour = await documentFrom('harbour.txt', 'The harbour was deepened in 2020.');
const mill = await documentFrom('mill.txt', 'The mill stood still for a year.');

describe('serveSite', () => {
  let server: SiteServer;
  const get = (path: string, options?: RequestInit) => fetch(`http://localhost:${server.port}${path}`, options);

  beforeAll(async () => {
    server = await serveSite(corpusOf(harbour), 0, undefined, { policies: POLICIES });
  });
  afterAll(() => server.close());

  it('serves a single document at the start and at its own address', async () => {
    expect(await (await get('/')).text()).toContain('deepened in 2020');
    const page = await get('/harbour/');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await page.text()).toContain('deepened in 2020');
  });

  it('answers HEAD as GET, without the page', async () => {
    const head = await get('/', { method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
    expect(head.status).toBe(200);
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(1000);
    expect(await head.text()).toBe('');
  });

  it('has the pages that Discord asks for, also without their final slash', async () => {
    expect(await (await get('/privacy')).text()).toContain('<h1>Privacy</h1>');
    expect(await (await get('/terms')).text()).toContain('<h1>Terms of use</h1>');
  });

  it('answers other methods with what is allowed', async () => {
    const answer = await get('/', { method: 'DELETE' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('says in one line that a port is in use', async () => {
    await expect(serveSite(corpusOf(harbour), server.port, undefined, { policies: POLICIES })).rejects.toThrow(
      `HTTP_PORT ${server.port} is in use by another program: choose another one, or 0 for any free one.`,
    );
  });

  it.runIf(process.platform === 'linux')(
    'is reached from this machine alone unless it is told an address',
    async () => {
      const page = (port: number) => fetch(`http://127.0.0.2:${port}/`);
      await expect(page(server.port)).rejects.toThrow();
      const open = await serveSite(corpusOf(harbour), 0, undefined, { host: '0.0.0.0', policies: POLICIES });
      expect((await page(open.port)).status).toBe(200);
      await open.close();
    },
  );

  it('answers few of the requests of clients that send hundreds at once, and goes on answering others', async () => {
    const other = await serveSite(corpusOf(harbour), 0, undefined, { policies: POLICIES });
    const requests = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(300);
    const clients = Array.from({ length: 300 }, () => connect(other.port, '127.0.0.1').on('error', () => undefined));
    const received = await Promise.all(
      clients.map(async (client) => {
        client.resume().write(requests);
        await once(client, 'close');
        return client.bytesRead;
      }),
    );
    const page = (await (await fetch(`http://localhost:${other.port}/`)).text()).length;
    expect(Math.max(...received)).toBeLessThan(10 * page);
    // Beyond the most connections nothing is answered at all.
    expect(received.filter((bytes) => bytes === 0).length).toBeGreaterThanOrEqual(300 - 256);
    await other.close();
  });

  it('shows another corpus once it is told to, and listens no more once it is closed', async () => {
    const other = await serveSite(corpusOf(harbour), 0, 'https://x.example/reader', { policies: POLICIES });
    const url = `http://localhost:${other.port}/reader/`;
    other.show(corpusOf(mill));
    expect(await (await fetch(url)).text()).toContain('The mill stood still');
    await other.close();
    await expect(fetch(url)).rejects.toThrow();
  });
});

describe('writeSite', () => {
  it('writes a folder for each document, the list of them and the not-found page', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'site-'));
    await writeSite(siteOf(corpusOf(harbour, mill), '/', POLICIES), folder);
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(
      [
        ...['404.html', 'index.html'],
        ...['harbour', 'mill', 'privacy', 'terms'].flatMap((name) => [name, `${name}/index.html`]),
      ].sort(),
    );
    expect(await readFile(join(folder, 'mill', 'index.html'), 'utf8')).toContain('The mill stood still');
    await rm(folder, { recursive: true });
  });
});

describe('npm start with HTTP_PORT', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'serve-'));
    await writeFile(join(folder, 'harbour.txt'), 'The harbour was deepened in 2020.');
  });
  afterAll(() => rm(folder, { recursive: true }));

  const start = (port: number) =>
    spawn(process.execPath, [resolve(import.meta.dirname, '../../dist/main.js')], {
      env: {
        ...process.env,
        DISCORD_TOKEN: '',
        HTTP_PORT: String(port),
        CORPUS_DIR: folder,
        INDEX_DIR: join(folder, 'index'),
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });

  it('serves the page with nobody to chat with, until it is told to stop', async () => {
    const bot = start(0);
    let said = '';
    for await (const chunk of bot.stderr.setEncoding('utf8')) {
      said += chunk;
      const [, url] = /(http:\/\/localhost:\d+\/)\.\n/u.exec(said) ?? [];
      if (url === undefined) continue;
      expect(await (await fetch(url)).text()).toContain('deepened in 2020');
      break;
    }
    bot.kill('SIGTERM');
    await once(bot, 'exit');
    expect(said).toContain('The reader page is at http://localhost:');
  });

  it('ends with one line where the port is in use', async () => {
    const taken = createServer().listen(0);
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const bot = start(port);
    const [said, [code]] = await Promise.all([text(bot.stderr), once(bot, 'exit')]);
    taken.close();
    expect(said).toBe(`HTTP_PORT ${port} is in use by another program: choose another one, or 0 for any free one.\n`);
    expect(code).toBe(78);
  });
});
