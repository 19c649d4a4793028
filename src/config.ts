/** Environment → typed, validated settings. The only reader of process.env; .env.example lists names and defaults. */

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { config as loadDotenv } from 'dotenv';
import { z } from 'zod';

/** Pino's levels, from most to least verbose. */
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const HIGHEST_PORT = 65_535;
/** The number that `/privacy` shows. */
const DEFAULT_BACKUP_DAYS = 30;
const DISCORD_OWN_API = 'https://discord.com/api';
const SECRETS: ReadonlySet<string> = new Set(['DISCORD_TOKEN', 'BANK_KEY', 'DATABASE_URL']);

/** The folder of package.json: one above this file, both as src/config.ts and as dist/config.js. */
const PACKAGE_ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Some shards of all. */
interface ShardChoice {
  readonly ids: readonly number[];
  /** How many there are in all processes. */
  readonly count: number;
}

export interface Settings {
  /** Undefined: the terminal is opened instead of Discord. */
  readonly discordToken: string | undefined;
  /** Undefined: read from the API. */
  readonly discordApplicationId: string | undefined;
  /** A server to register the commands in immediately; undefined: registered for all servers. */
  readonly discordGuildId: string | undefined;
  /** Base address of Discord or of a compatible server, without trailing slash and version. */
  readonly discordApi: string;
  /** A model's name or folder for all languages; undefined: the vendored models. */
  readonly embeddingModel: string | undefined;
  /** Absolute, as are the folders below. */
  readonly corpusDir: string;
  readonly indexDir: string;
  /** Where state is kept that must survive a restart. */
  readonly dataDir: string;
  /** A PostgreSQL database that takes the place of `dataDir`, with user and password; undefined: SQLite in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** The database that holds the vectors of passages and sentences, which is `databaseUrl`; undefined: `indexDir` does. */
  readonly vectorsUrl: string | undefined;
  /** The shards of Discord's gateway that this process serves; undefined: all that Discord recommends. */
  readonly shards: ShardChoice | undefined;
  /** How many shards there are in all processes; undefined: as many as Discord recommends. */
  readonly shardCount: number | undefined;
  /** The vendored models; always in the package. */
  readonly modelsDir: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Port of the reader page (0: any free one); undefined: off. */
  readonly httpPort: number | undefined;
  /** The address that the reader page listens on. */
  readonly httpHost: string;
  /** Whether /metrics answers everybody who can reach the port; else, with a public page, this machine alone. */
  readonly areMetricsPublic: boolean;
  /** Whether the reader page serves the original files whatever their licence. */
  readonly servesOriginals: boolean;
  /** Whether the reader page answers questions. */
  readonly asksOnPage: boolean;
  /** Public address of the reader page, without trailing slash. */
  readonly readerUrl: string | undefined;
  /** The number of days for which a backup can be restored. */
  readonly backupDays: number;
  /** How people reach whoever runs the bot; undefined: /privacy and /terms name no address. */
  readonly operatorContact: string | undefined;
  /** Server and model that `npm run bank` writes question banks with, and the server's key; undefined: none. */
  readonly bankServer: string | undefined;
  readonly bankModel: string | undefined;
  readonly bankKey: string | undefined;
}

/**
 * An invalid setting; the message is one line that says which, its value unless secret, and what is allowed.
 * @internal
 */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const discordId = z
  .string()
  .regex(/^\d{1,20}$/u, 'must be the numeric id that Discord shows under "Copy ID"')
  .optional();

const folder = (nameInPackage: string) =>
  z
    .string()
    .optional()
    .transform((given) => (given === undefined ? resolve(PACKAGE_ROOT, nameInPackage) : resolve(given)));

const httpAddress = z
  .string()
  .refine(isPlainHttpAddress, 'must be an http:// or https:// address without query or password');

const environmentSchema = z.object({
  DISCORD_TOKEN: z.string().regex(/^\S+$/u, 'must be only the bot token, without spaces').optional(),
  DISCORD_APPLICATION_ID: discordId,
  DISCORD_GUILD_ID: discordId,
  DISCORD_API: httpAddress.default(DISCORD_OWN_API).transform(withoutVersion),
  EMBEDDING_MODEL: z.string().optional(),
  CORPUS_DIR: folder('corpus'),
  INDEX_DIR: folder('index'),
  DATA_DIR: folder('data'),
  DATABASE_URL: z
    .string()
    .refine(isDatabaseUrl, 'must be the URL of a PostgreSQL database such as postgres://user:password@host:5432/name')
    .optional(),
  VECTORS: z.enum(['local', 'postgres'], 'must be local or postgres').default('local'),
  SHARDS: z
    .string()
    .regex(/^(?:auto|\d{1,5}(?:,\d{1,5}){0,999})$/u, 'must be auto, or the numbers of shards such as 0,1')
    .default('auto'),
  SHARD_COUNT: z
    .string()
    .regex(/^[1-9]\d{0,4}$/u, 'must be a whole number from 1 to 99999')
    .transform(Number)
    .optional(),
  SHARDING_MANAGER: z.string().optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  HTTP_PORT: z
    .string()
    .regex(/^\d{1,5}$/u, `must be a whole number from 0 to ${HIGHEST_PORT}`)
    .transform(Number)
    .refine((port) => port <= HIGHEST_PORT, `must be a whole number from 0 to ${HIGHEST_PORT}`)
    .optional(),
  HTTP_HOST: z
    .string()
    .regex(/^[\w.:-]{1,253}$/u, 'must be an address to listen on, such as 127.0.0.1 or 0.0.0.0')
    .default('127.0.0.1'),
  METRICS: z.enum(['public', 'private'], 'must be public or private').optional(),
  SERVE_ORIGINAL: z.enum(['on', 'off'], 'must be on or off').default('off'),
  HTTP_ASK: z.enum(['on', 'off'], 'must be on or off').optional(),
  READER_URL: httpAddress.transform(withoutTrailingSlash).optional(),
  BACKUP_DAYS: z
    .string()
    .regex(/^[1-9]\d{0,2}$/u, 'must be a whole number of days from 1 to 999')
    .transform(Number)
    .default(DEFAULT_BACKUP_DAYS),
  OPERATOR_CONTACT: z
    .string()
    .regex(/^[^\p{Cc}]{1,200}$/u, 'must be one line of at most 200 characters, such as an e-mail address')
    .optional(),
  BANK_SERVER: httpAddress.transform(withoutTrailingSlash).optional(),
  BANK_MODEL: z.string().optional(),
  BANK_KEY: z.string().regex(/^\S+$/u, 'must be only the key, without spaces').optional(),
});

/**
 * Reads the settings from the given variables; missing, empty and blank ones take their default.
 * Relative folders are resolved against the working directory.
 * @throws {SettingsError} when a variable has an invalid value; the message names all such variables.
 * @internal
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const parsed = environmentSchema.safeParse(withoutBlanks(environment));
  if (!parsed.success)
    throw new SettingsError(parsed.error.issues.map((issue) => inWords(issue, environment)).join('; '));
  const variables = parsed.data;
  const shards = shardsOf(variables.SHARDS, variables.SHARD_COUNT);
  return {
    discordToken: variables.DISCORD_TOKEN,
    discordApplicationId: variables.DISCORD_APPLICATION_ID,
    discordGuildId: variables.DISCORD_GUILD_ID,
    discordApi: variables.DISCORD_API,
    embeddingModel: variables.EMBEDDING_MODEL,
    corpusDir: variables.CORPUS_DIR,
    indexDir: variables.INDEX_DIR,
    dataDir: variables.DATA_DIR,
    databaseUrl: variables.DATABASE_URL,
    vectorsUrl: vectorsUrlOf(variables.VECTORS, variables.DATABASE_URL),
    shards,
    shardCount: variables.SHARD_COUNT,
    modelsDir: resolve(PACKAGE_ROOT, 'models'),
    logLevel: variables.LOG_LEVEL,
    // Of the processes of npm run shards, which have the same environment, the first has the port.
    httpPort: isFollower(variables.SHARDING_MANAGER, shards) ? undefined : variables.HTTP_PORT,
    httpHost: variables.HTTP_HOST,
    areMetricsPublic: (variables.METRICS ?? (variables.READER_URL === undefined ? 'public' : 'private')) === 'public',
    servesOriginals: variables.SERVE_ORIGINAL === 'on',
    asksOnPage: (variables.HTTP_ASK ?? (variables.READER_URL === undefined ? 'on' : 'off')) === 'on',
    readerUrl: variables.READER_URL,
    backupDays: variables.BACKUP_DAYS,
    operatorContact: variables.OPERATOR_CONTACT,
    bankServer: variables.BANK_SERVER,
    bankModel: variables.BANK_MODEL,
    bankKey: variables.BANK_KEY,
  };
}

/**
 * Reads the settings of this process: its environment, supplemented by the file `.env` in the working directory if there is one.
 * @throws {SettingsError} as `readSettings` does, and when `.env` exists but cannot be read.
 */
export function loadSettings(): Settings {
  const { error } = loadDotenv({ quiet: true });
  const isMissing = error !== undefined && 'code' in error && error.code === 'ENOENT';
  if (error !== undefined && !isMissing) throw new SettingsError(`.env cannot be read: ${error.message}`);
  const settings = readSettings(process.env);
  // discord.js would read these by itself, and takes an empty one for a number.
  for (const name of ['SHARDS', 'SHARD_COUNT']) delete process.env[name];
  return settings;
}

/** @throws {SettingsError} when there is no database for them */
function vectorsUrlOf(given: 'local' | 'postgres', databaseUrl: string | undefined): string | undefined {
  if (given === 'local') return undefined;
  if (databaseUrl !== undefined) return databaseUrl;
  throw new SettingsError(
    'VECTORS is "postgres": DATABASE_URL must name the PostgreSQL database that is to hold the vectors, or set VECTORS=local',
  );
}

/** @throws {SettingsError} when there is no count for the numbers, or a number is not below it */
function shardsOf(given: string, count: number | undefined): ShardChoice | undefined {
  if (given === 'auto') return undefined;
  const ids = [...new Set(given.split(',').map(Number))];
  if (count === undefined) {
    throw new SettingsError(`SHARDS is "${given}": SHARD_COUNT must say how many shards there are in all processes`);
  }
  if (ids.every((id) => id < count)) return { ids, count };
  throw new SettingsError(
    `SHARDS is "${given}": of ${count} shards (SHARD_COUNT), the last has the number ${count - 1}`,
  );
}

const isFollower = (manager: string | undefined, shards: ShardChoice | undefined): boolean =>
  manager !== undefined && shards?.ids.includes(0) === false;

function withoutBlanks(environment: NodeJS.ProcessEnv): Record<string, string> {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    const trimmed = value?.trim() ?? '';
    if (trimmed !== '') given[name] = trimmed;
  }
  return given;
}

function inWords(issue: z.core.$ZodIssue, environment: NodeJS.ProcessEnv): string {
  const name = String(issue.path[0]);
  const value = SECRETS.has(name) ? 'has an invalid value (not shown)' : `is ${JSON.stringify(environment[name])}`;
  return `${name} ${value}: it ${issue.message}`;
}

function isPlainHttpAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, search, hash, username, password } = new URL(text);
  return /^https?:$/u.test(protocol) && [search, hash, username, password].every((part) => part === '');
}

/** A name of the database is needed: without one, PostgreSQL takes that of the user. */
function isDatabaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname } = new URL(text);
  return /^postgres(?:ql)?:$/u.test(protocol) && /^\/[^/]+$/u.test(pathname);
}

/** Removes a trailing slash and a trailing /vN, since discord.js appends its own version. */
function withoutVersion(address: string): string {
  const path = segmentsOf(address);
  if (/^v\d+$/u.test(path.at(-1) ?? '')) path.pop();
  return [new URL(address).origin, ...path].join('/');
}

function withoutTrailingSlash(address: string): string {
  return [new URL(address).origin, ...segmentsOf(address)].join('/');
}

function segmentsOf(address: string): string[] {
  return new URL(address).pathname.split('/').filter((segment) => segment !== '');
}
