/** Sends a rendering in the form that the server takes: Components V2, or plain text where it refused them once. */

import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import type { Log } from './log.js';
import { inComponentsV2, inPlainText, type MessageBody } from './render/form.js';
import type { Rendering } from './render/view.js';

export interface Delivery {
  /** Sends by the given way, which may be called a second time with the plain form. */
  deliver<Sent>(rendering: Rendering, send: (body: MessageBody) => Promise<Sent>): Promise<Sent>;
}

/** Components V2 until the server refuses them. */
export function createDelivery(log: Log): Delivery {
  let takesComponents = true;
  return {
    deliver: async (rendering, send) => {
      if (!takesComponents) return send(inPlainText(rendering));
      try {
        return await send(inComponentsV2(rendering));
      } catch (error) {
        if (!refusesComponents(error)) throw error;
        const sent = await send(inPlainText(rendering));
        if (takesComponents) log.warn('This server refuses Components V2: messages are sent as plain text.');
        takesComponents = false;
        return sent;
      }
    },
  };
}

/** A server without Components V2 does not know the way at all, calls the flag or a component invalid, or sees an empty message. */
function refusesComponents(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status === 501;
  if (!(error instanceof DiscordAPIError)) return false;
  if (error.status === 501 || (error.status === 404 && Number(error.code) === 0)) return true;
  if (error.code === RESTJSONErrorCodes.CannotSendAnEmptyMessage) return true;
  return error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType && namesForm(error.rawError);
}

function namesForm(rawError: DiscordAPIError['rawError']): boolean {
  const fields = 'errors' in rawError && typeof rawError.errors === 'object' ? Object.keys(rawError.errors) : [];
  // An interaction's first response holds the message under `data`.
  return fields.some((field) => ['flags', 'components', 'content', 'data'].includes(field));
}
