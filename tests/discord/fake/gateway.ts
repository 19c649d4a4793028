// The gateway: HELLO, IDENTIFY, heartbeats, events by intent, RESUME with replay, and dropping connections on order.
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket, WebSocketServer } from 'ws';
import type { Log } from './log.js';
import { guildCreatePayload } from './payloads.js';
import { guildOfEvent, hasGuild, type Shard, shardGiven } from './shards.js';
import type { State } from './state.js';
import { asRecord, asString } from './validate/spec.js';

/** What Discord sends in HELLO at the time of writing. */
const HEARTBEAT_INTERVAL_MS = 41_250;
const PRIVILEGED_INTENTS =
  GatewayIntentBits.MessageContent | GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences;

interface Session {
  readonly id: string;
  readonly shard: Shard;
  readonly intents: number;
  readonly events: { readonly t: string; readonly s: number; readonly d: unknown }[];
  socket: WebSocket | undefined;
}

export interface GatewaySettings {
  readonly token: string;
  /** The address the client is told to connect and resume at. */
  readonly url: () => string;
  /** Privileged intents switched on for the application. */
  readonly privilegedIntents: number;
  /** More on one shard are refused. */
  readonly guildsPerShard: number;
}

/** The data of an event, or a function of the session's intents when what is shown depends on them. */
type EventData = Record<string, unknown> | ((intents: number) => object);

export interface Gateway {
  /** How often clients identified and resumed, and the intents of the last identification. */
  readonly counts: { identifies: number; resumes: number; heartbeats: number; intents: number };
  /** Sends an event to every session of its guild's shard that asked for one of these intents; 0 reaches all. */
  readonly dispatch: (event: string, data: EventData, intents?: number) => void;
  /** Whether any client is identified and connected. */
  readonly isConnected: () => boolean;
  /** Ends every connection without a word, or with a close code; sessions stay and can be resumed. */
  readonly dropConnections: (code?: number) => void;
  /** Asks every client to reconnect and resume (opcode 7). */
  readonly requestReconnect: () => void;
  /** Declares every session invalid (opcode 9); one that is not resumable is forgotten. */
  readonly invalidateSessions: (resumable: boolean) => void;
  /** Ends every connection, forgets the sessions, and takes no other until the function given is called. */
  readonly goAway: () => () => void;
  /** Reads and answers nothing more on the connections there are, not even a close, as a network that swallows everything. */
  readonly fallSilent: () => void;
  /** The intents messages over REST are read with: those of the last identification. */
  readonly intents: () => number;
}

/** Serves the gateway on a WebSocket server. */
export function createGateway(server: WebSocketServer, state: State, log: Log, settings: GatewaySettings): Gateway {
  const sessions = new Map<string, Session>();
  const counts = { identifies: 0, resumes: 0, heartbeats: 0, intents: 0 };

  const emit = (session: Session, t: string, d: unknown): void => {
    const event = { op: GatewayOpcodes.Dispatch, t, s: session.events.length + 1, d };
    session.events.push(event);
    session.socket?.send(JSON.stringify(event));
  };

  /** Closes with 4004 unless the token is right; Discord takes it with or without 'Bot '. */
  const hasToken = (socket: WebSocket, data: Record<string, unknown>): boolean => {
    if (asString(data['token']).replace(/^Bot /, '') === settings.token) return true;
    socket.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
    return false;
  };

  const identify = (socket: WebSocket, data: Record<string, unknown>): void => {
    if (!hasToken(socket, data)) return;
    const intents = Number(data['intents'] ?? 0);
    if ((intents & PRIVILEGED_INTENTS & ~settings.privilegedIntents) !== 0) {
      socket.close(GatewayCloseCodes.DisallowedIntents, 'Disallowed intent(s).');
      return;
    }
    const shard = shardGiven(data['shard']);
    if (shard === undefined) {
      socket.close(GatewayCloseCodes.InvalidShard, 'Invalid shard.');
      return;
    }
    const guilds = [...state.guilds.values()].filter(({ id, hasBot }) => hasBot && hasGuild(shard, id));
    if (guilds.length > settings.guildsPerShard) {
      socket.close(GatewayCloseCodes.ShardingRequired, 'Sharding required.');
      return;
    }
    const session: Session = { id: state.nextId(), shard, intents, events: [], socket };
    sessions.set(session.id, session);
    counts.identifies += 1;
    counts.intents = intents;
    emit(session, 'READY', {
      v: 10,
      user: { ...state.bot.user, verified: true, mfa_enabled: false, email: null, flags: 0 },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: settings.url(),
      shard: [shard.id, shard.count],
      application: { id: state.application.id, flags: 0 },
    });
    if ((intents & GatewayIntentBits.Guilds) !== 0) {
      for (const guild of guilds) {
        if (guild.isAvailable) emit(session, 'GUILD_CREATE', guildCreatePayload(state, guild));
        else emit(session, 'GUILD_DELETE', { id: guild.id, unavailable: true });
      }
    }
  };

  const resume = (socket: WebSocket, data: Record<string, unknown>): void => {
    if (!hasToken(socket, data)) return;
    const session = sessions.get(asString(data['session_id']));
    const seen = Number(data['seq']);
    if (session === undefined || !Number.isInteger(seen) || seen > session.events.length) {
      socket.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: false }));
      return;
    }
    session.socket = socket;
    counts.resumes += 1;
    for (const event of session.events.slice(seen)) socket.send(JSON.stringify(event));
    emit(session, 'RESUMED', {});
  };

  let isAway = false;
  server.on('connection', (socket) => {
    if (isAway) {
      socket.terminate();
      return;
    }
    socket.on('close', () => {
      for (const session of sessions.values()) if (session.socket === socket) session.socket = undefined;
      log.changed();
    });
    socket.on('message', (raw) => {
      const { op, d } = asRecord(JSON.parse(String(raw)));
      if (op === GatewayOpcodes.Heartbeat) {
        counts.heartbeats += 1;
        socket.send(JSON.stringify({ op: GatewayOpcodes.HeartbeatAck }));
      } else if (op === GatewayOpcodes.Identify) identify(socket, asRecord(d));
      else if (op === GatewayOpcodes.Resume) resume(socket, asRecord(d));
      else if (op !== GatewayOpcodes.PresenceUpdate && op !== GatewayOpcodes.RequestGuildMembers) {
        socket.close(GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.');
      }
      log.changed();
    });
    socket.send(JSON.stringify({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: HEARTBEAT_INTERVAL_MS } }));
  });

  const connected = (): Session[] => [...sessions.values()].filter(({ socket }) => socket !== undefined);
  return {
    counts,
    dispatch: (event, data, intents = 0) => {
      for (const session of sessions.values()) {
        if (intents !== 0 && (session.intents & intents) === 0) continue;
        const shown = typeof data === 'function' ? data(session.intents) : data;
        if (hasGuild(session.shard, guildOfEvent(event, shown))) emit(session, event, shown);
      }
      log.changed();
    },
    isConnected: () => connected().length > 0,
    dropConnections: (code) => {
      for (const { socket } of connected()) {
        if (code === undefined) socket?.terminate();
        else socket?.close(code);
      }
    },
    requestReconnect: () => {
      for (const { socket } of connected()) socket?.send(JSON.stringify({ op: GatewayOpcodes.Reconnect, d: null }));
    },
    invalidateSessions: (resumable) => {
      for (const session of connected()) {
        session.socket?.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: resumable }));
        if (!resumable) sessions.delete(session.id);
      }
    },
    fallSilent: () => {
      for (const { socket } of connected()) socket?.pause();
    },
    goAway: () => {
      isAway = true;
      for (const { socket } of connected()) socket?.terminate();
      sessions.clear();
      return () => {
        isAway = false;
      };
    },
    intents: () => counts.intents,
  };
}
