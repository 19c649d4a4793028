/** Sends a rendering in the form that the person chose and the server accepts: Components V2, or plain text that says the same. */

import { DiscordAPIError, HTTPError, type Message, MessageFlags, RESTJSONErrorCodes } from 'discord.js';
import { timeSteps } from '../../answer/steps.js';
import { inComponentsV2, inPlainText, type MessageBody } from './form.js';
import type { Rendering } from './view.js';

export type Form = 'components' | 'plain';

export interface Delivery {
  /** Sends with the given function, which may be called a second time with the plain form. */
  deliver<Sent>(rendering: Rendering, send: (body: MessageBody) => Promise<Sent>): Promise<Sent>;
  /** A delivery in this form, as far as the server accepts it. */
  in(form: Form): Delivery;
}

/** Delivers Components V2 unless the server turns out not to support them. A refused card is sent as plain text; the next message is a card again. */
export function createDelivery(log: { warn(fields: object, message: string): void }): Delivery {
  let knowsComponents = true;
  const plain: Delivery = {
    deliver: (rendering, send) => send(rendered(rendering, inPlainText)),
    in: (form) => (form === 'plain' ? plain : components),
  };
  const components: Delivery = {
    deliver: async (rendering, send) => {
      if (!knowsComponents) return send(rendered(rendering, inPlainText));
      try {
        return await send(rendered(rendering, inComponentsV2));
      } catch (error) {
        const refused = refusedBy(error);
        if (refused === null) throw error;
        const sent = await send(rendered(rendering, inPlainText));
        if (refused === 'card') log.warn({ error }, 'Discord refused a card, which was sent as plain text');
        else if (knowsComponents) {
          log.warn({}, 'This server refuses Components V2: messages are sent as plain text.');
          knowsComponents = false;
        }
        return sent;
      }
    },
    in: plain.in,
  };
  return components;
}

function rendered(rendering: Rendering, form: (rendering: Rendering) => MessageBody): MessageBody {
  const finished = timeSteps();
  const body = form(rendering);
  finished('render');
  return body;
}

/** The form of a message, which Discord does not allow to be changed. */
export const formOf = ({ flags }: Pick<Message, 'flags'>): Form =>
  flags.has(MessageFlags.IsComponentsV2) ? 'components' : 'plain';

/**
 * Whether the error is about the form of the message: 'server' if the server does not support Components V2 at all (it rejects
 * the flag or the outermost component's type, does not know the route, or sees an empty message), 'card' if it rejects this card.
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

/** The fields of an object; none for any other value. */
const fieldsOf = (value: unknown): Record<string, unknown> => ({ ...Object(value) });
