// A fake Discord on loopback: REST and gateway for a real client, and for a test the hands of people and of bad luck.
// Everything sent to it is checked as Discord would; what a test must not pass over is listed in `violations`.
import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import type { Context, Feature } from './context.js';
import { createFaults } from './faults.js';
import { createGateway } from './gateway.js';
import { closeServer, createApiServer, listen } from './listen.js';
import { createLog } from './log.js';
import { createRouter } from './router.js';
import { applicationRoutes } from './routes/application.js';
import { commandRoutes } from './routes/commands.js';
import { interactionRoutes } from './routes/interactions.js';
import { messageRoutes } from './routes/messages.js';
import { reactionRoutes } from './routes/reactions.js';
import { threadRoutes } from './routes/threads.js';
import { createState } from './state.js';
import { type FakeDiscord, forTests } from './test-api.js';

export interface FakeDiscordSettings {
  /** Path before the version; default '/api'. */
  readonly prefix?: string;
  /** Path of the gateway; default '/'. */
  readonly gatewayPath?: string;
  /** Gives the gateway a port of its own; default false. */
  readonly hasSeparateGateway?: boolean;
  /** Privileged intents switched on for the application; default none. */
  readonly privilegedIntents?: number;
  /** Features this server lacks; default none. */
  readonly lacks?: readonly Feature[];
  /** What routes of lacking features answer; default 404. */
  readonly lackStatus?: 404 | 501;
  /** How many shards are recommended; default 1. */
  readonly shards?: number;
  /** How many guilds a shard may have; default 2,500 as Discord allows. */
  readonly guildsPerShard?: number;
  /** How many shards may identify at once; default 1. */
  readonly maxConcurrency?: number;
  /** Time for the first response; default 3,000 as Discord gives. */
  readonly responseWindowMs?: number;
}

/** receiving-and-responding.mdx: first response and life of the token. */
const RESPONSE_WINDOW_MS = 3_000;
const TOKEN_LIFE_MS = 15 * 60_000;
/** events/gateway.mdx, Sharding. */
const GUILDS_PER_SHARD = 2500;

/** Starts a fake Discord on free ports of the loopback address. */
export async function startFakeDiscord(settings: FakeDiscordSettings = {}): Promise<FakeDiscord> {
  const state = createState();
  const log = createLog();
  const token = `${Buffer.from(state.bot.id).toString('base64url')}.fake.A-Very-Fake-Token`;
  const prefix = settings.prefix ?? '/api';
  let gatewayUrl = '';
  const sockets = new WebSocketServer({ noServer: true });
  const gateway = createGateway(sockets, state, log, {
    token,
    url: () => gatewayUrl,
    privilegedIntents: settings.privilegedIntents ?? 0,
    guildsPerShard: settings.guildsPerShard ?? GUILDS_PER_SHARD,
  });
  const context: Context = {
    state,
    gateway,
    log,
    interactions: new Map(),
    lacks: new Set(settings.lacks),
    responseWindowMs: settings.responseWindowMs ?? RESPONSE_WINDOW_MS,
    tokenLifeMs: TOKEN_LIFE_MS,
  };
  const routes = [
    ...applicationRoutes(() => ({
      url: gatewayUrl,
      shards: settings.shards ?? 1,
      maxConcurrency: settings.maxConcurrency ?? 1,
    })),
    ...commandRoutes,
    ...messageRoutes,
    ...threadRoutes,
    ...reactionRoutes,
    ...interactionRoutes,
  ];
  const faults = createFaults(routes.map(({ route }) => route));
  const makeServer = (): Server =>
    createApiServer(context, faults, createRouter(routes), { prefix, token, lackStatus: settings.lackStatus ?? 404 });
  const api = makeServer();
  const gatewayServer = settings.hasSeparateGateway === true ? makeServer() : api;
  const gatewayPath = settings.gatewayPath ?? '/';
  gatewayServer.on('upgrade', (request, socket, head) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path.replace(/\/$/, '') !== gatewayPath.replace(/\/$/, '')) {
      socket.destroy();
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => sockets.emit('connection', webSocket, request));
  });
  const port = await listen(api);
  const gatewayPort = gatewayServer === api ? port : await listen(gatewayServer);
  gatewayUrl = `ws://127.0.0.1:${gatewayPort}${gatewayPath === '/' ? '' : gatewayPath}`;
  state.filesUrl = `http://127.0.0.1:${port}/attachments`;
  const close = async (): Promise<void> => {
    gateway.dropConnections();
    sockets.close();
    await closeServer(api);
    if (gatewayServer !== api) await closeServer(gatewayServer);
  };
  return { ...forTests(context, faults), apiUrl: `http://127.0.0.1:${port}${prefix}`, token, close };
}
