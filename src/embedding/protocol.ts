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
