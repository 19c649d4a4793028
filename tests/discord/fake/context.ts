// What every route and every act of a test works on, made once by the server.
import type { Gateway } from './gateway.js';
import type { InteractionRecord } from './interaction-record.js';
import type { Log } from './log.js';
import type { State } from './state.js';

/** Features that another Discord-compatible server may not have. */
export type Feature = 'commands' | 'components-v2' | 'threads' | 'reactions' | 'typing';

export interface Context {
  readonly state: State;
  readonly gateway: Gateway;
  readonly log: Log;
  /** Interactions by token. */
  readonly interactions: Map<string, InteractionRecord>;
  readonly lacks: ReadonlySet<Feature>;
  /** Time for the first response to an interaction in milliseconds. */
  readonly responseWindowMs: number;
  /** Life of an interaction token in milliseconds. */
  readonly tokenLifeMs: number;
}
