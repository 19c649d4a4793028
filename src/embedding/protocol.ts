/** What is asked of the thread and the processes that run the models, and what they say. */

import type { Model, Role } from './model.js';

/** A text and what it is to the model. */
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

/** What the thread is started with: memory of two numbers, 0 or 1, that both threads see. */
export interface ThreadData {
  readonly state: Int32Array<SharedArrayBuffer>;
}

/** 1 while the thread loads or runs a model; set by the thread, which wakes who waits for it. */
export const BUSY = 0;
/** 1 when the process is ending and no model may be run any more; set by the main thread. */
export const ENDING = 1;
