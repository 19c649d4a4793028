/** Environment → settings: defaults, normalisation, and error messages. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadSettings, readSettings, SettingsError } from '../src/config.js';

const packageFolder = (name: string) => resolve(import.meta.dirname, '..', name);

function refusalOf(environment: NodeJS.ProcessEnv): string {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  throw new Error('The settings were accepted.');
}

describe('an empty environment', () => {
  it('gives the terminal, the vendored models and the folders of the package', () => {
    expect(readSettings({})).toEqual({
      discordToken: undefined,
      discordApplicationId: undefined,
      discordGuildId: undefined,
      discordApi: 'https://discord.com/api',
      embeddingModel: undefined,
      corpusDir: packageFolder('corpus'),
      indexDir: packageFolder('index'),
      dataDir: packageFolder('data'),
      databaseUrl: undefined,
      shards: undefined,
      shardCount: undefined,
      modelsDir: packageFolder('models'),
      logLevel: 'info',
      httpPort: undefined,
      httpHost: '127.0.0.1',
      areMetricsPublic: true,
      readerUrl: undefined,
      servesOriginals: false,
      asksOnPage: true,
      bankServer: undefined,
      bankModel: undefined,
      bankKey: undefined,
      backupDays: 30,
      operatorContact: undefined,
    });
  });

  it('is equivalent to empty and blank values', () => {
    const blank = {
      DISCORD_TOKEN: '',
      DISCORD_API: ' ',
      CORPUS_DIR: '',
      LOG_LEVEL: '\t',
      HTTP_PORT: '',
      READER_URL: '',
    };
    expect(readSettings(blank)).toEqual(readSettings({}));
  });
});

describe('asking on the page', () => {
  it.each([
    [{}, true],
    [{ HTTP_ASK: 'off' }, false],
    [{ READER_URL: 'https://reader.example' }, false],
    [{ READER_URL: 'https://reader.example', HTTP_ASK: 'on' }, true],
  ])('with %j is %j', (environment, isOn) => {
    expect(readSettings(environment).asksOnPage).toBe(isOn);
  });
});

describe('values that are given', () => {
  it('are taken over, without the white space around them', () => {
    const settings = readSettings({
      DISCORD_TOKEN: ' A-Very-Fake-Token\n',
      DISCORD_APPLICATION_ID: '100000000000000001',
      DISCORD_GUILD_ID: '200000000000000002',
      EMBEDDING_MODEL: 'Xenova/all-MiniLM-L6-v2',
      LOG_LEVEL: 'debug',
      HTTP_PORT: '8080',
    });
    expect(settings).toMatchObject({
      discordToken: 'A-Very-Fake-Token',
      discordApplicationId: '100000000000000001',
      discordGuildId: '200000000000000002',
      embeddingModel: 'Xenova/all-MiniLM-L6-v2',
      logLevel: 'debug',
      httpPort: 8080,
    });
  });

  it('name folders relative to the working directory', () => {
    const settings = readSettings({ CORPUS_DIR: 'briefs', INDEX_DIR: './vectors/', DATA_DIR: '/var/lib/brief-bot' });
    expect(settings.corpusDir).toBe(resolve('briefs'));
    expect(settings.indexDir).toBe(resolve('vectors'));
    expect(settings.dataDir).toBe('/var/lib/brief-bot');
  });

  it.each([
    ['https://host/api', 'https://host/api'],
    ['https://host/api/', 'https://host/api'],
    ['https://host/api/v10', 'https://host/api'],
    ['https://host/api/v10/', 'https://host/api'],
    ['http://127.0.0.1:4000/some/prefix/v9//', 'http://127.0.0.1:4000/some/prefix'],
    ['https://host/v10', 'https://host'],
    ['https://host/v10/api', 'https://host/v10/api'],
    ['https://host/vienna', 'https://host/vienna'],
  ])('lose a trailing slash and version in DISCORD_API: %s', (given, base) => {
    expect(readSettings({ DISCORD_API: given }).discordApi).toBe(base);
  });

  it('lose a trailing slash in READER_URL', () => {
    expect(readSettings({ READER_URL: 'https://briefs.example/reader/' }).readerUrl).toBe(
      'https://briefs.example/reader',
    );
  });

  it.each([
    ['0', 0],
    ['65535', 65_535],
  ])('allow the port %s', (given, port) => {
    expect(readSettings({ HTTP_PORT: given }).httpPort).toBe(port);
  });
});

describe('values that are not allowed', () => {
  it.each([
    ['LOG_LEVEL', 'loud', 'trace, debug, info, warn, error, fatal, silent'],
    ['HTTP_PORT', '65536', 'from 0 to 65535'],
    ['HTTP_PORT', '-1', 'from 0 to 65535'],
    ['HTTP_PORT', '80.5', 'from 0 to 65535'],
    ['DISCORD_API', 'discord.com/api', 'http:// or https://'],
    ['DISCORD_API', 'ftp://discord.com/api', 'http:// or https://'],
    ['READER_URL', 'https://briefs.example/?page=1', 'without query'],
    ['DISCORD_GUILD_ID', 'my server', 'numeric id'],
    ['DISCORD_APPLICATION_ID', '12a', 'numeric id'],
  ])('are named with what is allowed: %s=%s', (name, value, allowed) => {
    const message = refusalOf({ [name]: value });
    expect(message).toContain(`${name} is "${value}"`);
    expect(message).toContain(allowed);
  });

  it('are all named in one line', () => {
    const message = refusalOf({ LOG_LEVEL: 'very\nloud', HTTP_PORT: 'http' });
    expect(message).toContain('LOG_LEVEL');
    expect(message).toContain('HTTP_PORT');
    expect(message).not.toContain('\n');
  });

  it('are never shown when they are secret', () => {
    const message = refusalOf({ DISCORD_TOKEN: 'Bot A-Very-Fake-Token' });
    expect(message).toContain('DISCORD_TOKEN');
    expect(message).not.toContain('Fake');
  });
});

describe('the working directory', () => {
  const startedIn = process.cwd();
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'settings-'));
    process.chdir(folder);
  });

  afterEach(async () => {
    process.chdir(startedIn);
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });

  it('does not move the default folders', () => {
    expect(readSettings({}).corpusDir).toBe(packageFolder('corpus'));
  });

  it('may contain a .env file, which supplements the environment', async () => {
    vi.stubEnv('LOG_LEVEL', 'warn');
    vi.stubEnv('READER_URL', undefined);
    await writeFile('.env', 'LOG_LEVEL=debug\nREADER_URL=https://briefs.example\n');
    expect(loadSettings()).toMatchObject({ logLevel: 'warn', readerUrl: 'https://briefs.example' });
  });

  it('needs no file .env', () => {
    vi.stubEnv('LOG_LEVEL', 'warn');
    expect(loadSettings().logLevel).toBe('warn');
  });

  it('is refused when its .env cannot be read', async () => {
    await mkdir('.env');
    expect(() => loadSettings()).toThrow(SettingsError);
    expect(() => loadSettings()).toThrow(/^\.env cannot be read/u);
  });
});

describe('a database and shards', () => {
  it('are taken as given; of a managed process, the first shard alone has the port', () => {
    const databaseUrl = 'postgres://brief:secret@db:5432/brief?sslmode=require';
    const given = { DATABASE_URL: databaseUrl, SHARDS: '2,3', SHARD_COUNT: '4', HTTP_PORT: '80' };
    expect(readSettings(given)).toMatchObject({ databaseUrl, shards: { ids: [2, 3], count: 4 }, httpPort: 80 });
    expect(readSettings({ ...given, SHARDING_MANAGER: 'true' }).httpPort).toBeUndefined();
    expect(readSettings({ ...given, SHARDS: '0', SHARDING_MANAGER: 'true' }).httpPort).toBe(80);
    expect(readSettings({ SHARDS: 'auto', SHARD_COUNT: '4' })).toMatchObject({ shards: undefined, shardCount: 4 });
  });

  it('hold the vectors of passages and sentences too, where VECTORS says so', () => {
    const databaseUrl = 'postgres://brief:secret@db:5432/brief';
    expect(readSettings({ DATABASE_URL: databaseUrl }).vectorsUrl).toBeUndefined();
    expect(readSettings({ DATABASE_URL: databaseUrl, VECTORS: 'local' }).vectorsUrl).toBeUndefined();
    expect(readSettings({ DATABASE_URL: databaseUrl, VECTORS: 'postgres' }).vectorsUrl).toBe(databaseUrl);
    expect(refusalOf({ VECTORS: 'postgres' })).toBe(
      'VECTORS is "postgres": DATABASE_URL must name the PostgreSQL database that is to hold the vectors, or set VECTORS=local',
    );
    expect(refusalOf({ VECTORS: 'pgvector' })).toBe('VECTORS is "pgvector": it must be local or postgres');
  });

  it('are refused without showing the password', () => {
    for (const url of ['mysql://brief:hunter2@db/brief', 'postgres://brief:hunter2@db', 'hunter2']) {
      const refusal = refusalOf({ DATABASE_URL: url });
      expect(refusal).toMatch(
        /^DATABASE_URL has an invalid value \(not shown\): it must be the URL of a PostgreSQL database/u,
      );
      expect(refusal).not.toContain('hunter2');
    }
    expect(refusalOf({ SHARDS: '0,1' })).toBe(
      'SHARDS is "0,1": SHARD_COUNT must say how many shards there are in all processes',
    );
    expect(refusalOf({ SHARDS: '4', SHARD_COUNT: '4' })).toMatch(
      /of 4 shards \(SHARD_COUNT\), the last has the number 3/u,
    );
    expect(refusalOf({ SHARDS: 'all' })).toMatch(/^SHARDS is "all": it must be auto, or the numbers/u);
  });
});
