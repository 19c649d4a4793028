/** What the main thread and the embedding thread say to each other. */

import type { Model, Role } from './model.js';

export interface EmbedRequest {
  readonly id: number;
  readonly model: Model;
  readonly text: string;
  readonly role: Role;
}

export type EmbedResponse =
  | { readonly id: number; readonly vector: Float32Array }
  | { readonly id: number; readonly failure: string };

/** What the thread is started with: memory of two numbers, 0 or 1, that both threads see. */
export interface ThreadData {
  readonly state: Int32Array<SharedArrayBuffer>;
}

/** 1 while the thread loads or runs a model; set by the thread, which wakes who waits for it. */
export const BUSY = 0;
/** 1 when the process is ending and no model may be run any more; set by the main thread. */
export const ENDING = 1;
