/** The messages to and from the thread and the processes that run the models. */

import type { Model, Role } from './model.js';

/** A text and its role. */
export interface Text {
  readonly text: string;
  readonly role: Role;
}

/** One text to be embedded by a model. */
export interface Job extends Text {
  readonly model: Model;
}

export interface EmbedRequest extends Job {
  readonly id: number;
}

export type EmbedResponse =
  | { readonly id: number; readonly vector: Float32Array }
  | { readonly id: number; readonly failure: string };

/** What the thread is started with: two flags, 0 or 1, in memory shared by both threads. */
export interface ThreadData {
  readonly state: Int32Array<SharedArrayBuffer>;
}

/** 1 while the thread loads or runs a model; set by the thread, which then notifies waiters. */
export const BUSY = 0;
/** 1 when the process is exiting and no further model may run; set by the main thread. */
export const ENDING = 1;
