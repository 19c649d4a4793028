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

/** Components V2, until the server turns out not to know them; a card that is refused is sent as plain text, and the next is a card again. */
export function createDelivery(log: { warn(line: string): void }): Delivery {
  let knowsComponents = true;
  const plain: Delivery = {
    deliver: (rendering, send) => send(inPlainText(rendering)),
    in: (form) => (form === 'plain' ? plain : components),
  };
  const components: Delivery = {
    deliver: async (rendering, send) => {
      if (!knowsComponents) return send(inPlainText(rendering));
      try {
        return await send(inComponentsV2(rendering));
      } catch (error) {
        const refused = refusedBy(error);
        if (refused === null) throw error;
        const sent = await send(inPlainText(rendering));
        if (refused === 'card') log.warn(`Discord refused a card, which was sent as plain text: ${String(error)}`);
        else if (knowsComponents) {
          log.warn('This server refuses Components V2: messages are sent as plain text.');
          knowsComponents = false;
        }
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

/**
 * Whether the error is about the form of the message: 'server' where it does not know Components V2 at all (it does not know the
 * way, calls the flag or the type of the outermost component invalid, or sees an empty message), 'card' where it refuses this one.
 */
function refusedBy(error: unknown): 'server' | 'card' | null {
  if (error instanceof HTTPError) return error.status === 501 ? 'server' : null;
  if (!(error instanceof DiscordAPIError)) return null;
  if (error.status === 501 || (error.status === 404 && Number(error.code) === 0)) return 'server';
  if (error.code === RESTJSONErrorCodes.CannotSendAnEmptyMessage) return 'server';
  if (error.code !== RESTJSONErrorCodes.InvalidFormBodyOrContentType || !('errors' in error.rawError)) return null;
  const { data, ...faults } = fieldsOf(error.rawError.errors);
  // An interaction's first response holds the message under `data`.
  const { flags, components, content } = { ...faults, ...fieldsOf(data) };
  const [outermost] = Object.entries(fieldsOf(components)).flatMap(([key, fault]) =>
    key === '_errors' ? [] : [fault],
  );
  if (flags !== undefined || fieldsOf(outermost)['type'] !== undefined) return 'server';
  return components === undefined && content === undefined ? null : 'card';
}

/** An object's fields, none for anything else. */
const fieldsOf = (value: unknown): Record<string, unknown> => ({ ...Object(value) });
