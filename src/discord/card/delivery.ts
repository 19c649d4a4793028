/** Sends a rendering in the form that the person chose and the server takes: Components V2, or plain text that says the same. */

import { DiscordAPIError, HTTPError, type Message, MessageFlags, RESTJSONErrorCodes } from 'discord.js';
import { inComponentsV2, inPlainText, type MessageBody } from './form.js';
import type { Rendering } from './view.js';

export type Form = 'components' | 'plain';

export interface Delivery {
  /** Sends by the given way, which may be called a second time with the plain form. */
  deliver<Sent>(rendering: Rendering, send: (body: MessageBody) => Promise<Sent>): Promise<Sent>;
  /** The same in this form, as far as the server takes it. */
  in(form: Form): Delivery;
}

/** Components V2 until the server refuses them. */
export function createDelivery(log: { warn(line: string): void }): Delivery {
  let takesComponents = true;
  const plain: Delivery = {
    deliver: (rendering, send) => send(inPlainText(rendering)),
    in: (form) => (form === 'plain' ? plain : components),
  };
  const components: Delivery = {
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
    in: plain.in,
  };
  return components;
}

/** The form that a message has: Discord lets none be changed into the other. */
export const formOf = ({ flags }: Pick<Message, 'flags'>): Form =>
  flags.has(MessageFlags.IsComponentsV2) ? 'components' : 'plain';

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
