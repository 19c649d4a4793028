// Using what a message or a modal offers, as a person does: pressing a button, choosing, submitting.
import { ButtonStyle, ComponentType, InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import type { Context } from './context.js';
import type { InteractionRecord } from './interaction-record.js';
import { type Occasion, startInteraction } from './interactions.js';
import { channelPayload } from './payloads.js';
import type { FakeChannel, FakeUser, MessageRecord } from './state.js';
import { placedComponents } from './validate/components.js';
import { asArray, asRecord, asString } from './validate/spec.js';

type Component = Record<string, unknown>;

/** Values typed or chosen in a modal by the custom id of the part. */
export type ModalValues = Readonly<Record<string, string | boolean | readonly string[]>>;

/** Presses the button of this label or custom id. Throws when the person sees no such button or it is disabled. */
export function pressButton(
  context: Context,
  occasion: Occasion,
  message: MessageRecord,
  button: string,
): InteractionRecord {
  const buttons = shownComponents(message, occasion.user).filter(({ type }) => type === ComponentType.Button);
  const found =
    buttons.find((component) => component['custom_id'] === button) ??
    buttons.find((component) => component['label'] === button);
  if (found === undefined)
    throw new Error(`There is no button "${button}"; there are: ${buttons.map(face).join(', ')}`);
  if (found['disabled'] === true) throw new Error(`The button "${button}" is disabled`);
  if (found['style'] === ButtonStyle.Link)
    throw new Error(`The button "${button}" is a link to ${asString(found['url'])}`);
  return useComponent(context, occasion, message, found, {});
}

/** Chooses values in a select menu. Throws when there is no such menu, or it does not offer or take these values. */
export function chooseValues(
  context: Context,
  occasion: Occasion,
  message: MessageRecord,
  customId: string,
  values: readonly string[],
): InteractionRecord {
  const menu = shownComponents(message, occasion.user).find((component) => component['custom_id'] === customId);
  if (menu === undefined || menu['type'] === ComponentType.Button)
    throw new Error(`There is no select menu "${customId}"`);
  if (menu['disabled'] === true) throw new Error(`The select menu "${customId}" is disabled`);
  checkChosen(menu, values);
  return useComponent(context, occasion, message, menu, { values, ...resolved(context, menu, values) });
}

/** Submits the modal that an interaction was answered with. Throws when there is none or Discord would not submit it. */
export function submitShownModal(
  context: Context,
  occasion: Occasion,
  shownBy: InteractionRecord,
  values: ModalValues,
  /** The custom id of a modified client; left out, the modal's own. */
  forgedId?: string,
): InteractionRecord {
  if (shownBy.response?.type !== InteractionResponseType.Modal)
    throw new Error('This interaction was not answered with a modal');
  const modal = asRecord(shownBy.response.data);
  const unused = new Set(Object.keys(values));
  const components = asArray(modal['components']).map((part, index) =>
    submitted(asRecord(part), index, values, unused),
  );
  if (unused.size > 0) throw new Error(`The modal has no part ${[...unused].join(', ')}`);
  return startInteraction(context, occasion, {
    type: InteractionType.ModalSubmit,
    data: {
      custom_id: forgedId ?? modal['custom_id'],
      components,
      resolved: { channels: channelsAmong(context, values) },
    },
    ...(shownBy.source === undefined ? {} : { source: shownBy.source }),
  });
}

function useComponent(
  context: Context,
  occasion: Occasion,
  message: MessageRecord,
  component: Component,
  more: Component,
): InteractionRecord {
  return startInteraction(context, occasion, {
    type: InteractionType.MessageComponent,
    data: { custom_id: component['custom_id'], component_type: component['type'], id: component['id'], ...more },
    source: message,
  });
}

function shownComponents(message: MessageRecord, user: FakeUser): Component[] {
  if (message.deleted) throw new Error('The message was deleted');
  if (message.ephemeralFor !== undefined && message.ephemeralFor !== user.id) {
    throw new Error(`${user.user.username} does not see this private message`);
  }
  return placedComponents(message.message.components, []).map(({ component }) => component);
}

function face(component: Component): string {
  return `"${asString(component['label'])}" (${asString(component['custom_id'])})`;
}

function checkChosen(menu: Component, values: readonly string[]): void {
  const least = Number(menu['min_values'] ?? 1);
  const most = Number(menu['max_values'] ?? 1);
  if (values.length < least || values.length > most) throw new Error(`Choose from ${least} to ${most} values`);
  if (menu['type'] !== ComponentType.StringSelect) return;
  const offered = asArray(menu['options']).map((option) => asRecord(option)['value']);
  const foreign = values.find((value) => !offered.includes(value));
  if (foreign !== undefined) throw new Error(`"${foreign}" is not offered; there are: ${offered.join(', ')}`);
}

function resolved({ state }: Context, menu: Component, values: readonly string[]): Component {
  if (menu['type'] === ComponentType.StringSelect) return {};
  const users = values.flatMap((id) => state.users.get(id)?.user ?? []);
  const channels = values.flatMap((id) => state.channels.get(id) ?? []);
  const roles = [...state.guilds.values()].flatMap((guild) => guild.roles.filter(({ id }) => values.includes(id)));
  return {
    resolved: {
      users: Object.fromEntries(users.map((user) => [user.id, user])),
      channels: channelsById(state, channels),
      roles: Object.fromEntries(roles.map((role) => [role.id, role])),
    },
  };
}

const channelsById = (state: Context['state'], channels: readonly FakeChannel[]): Component =>
  Object.fromEntries(channels.map((channel) => [channel.id, { ...channelPayload(state, channel), permissions: '0' }]));

/** The channels that a modal's menus were given. */
const channelsAmong = ({ state }: Context, values: ModalValues): Component =>
  channelsById(
    state,
    Object.values(values)
      .flatMap((value) => (typeof value === 'boolean' ? [] : value))
      .flatMap((id) => state.channels.get(id) ?? []),
  );

function submitted(part: Component, index: number, values: ModalValues, unused: Set<string>): Component {
  const id = index + 1;
  if (part['type'] === ComponentType.Label) {
    return { type: ComponentType.Label, id, component: filled(asRecord(part['component']), values, unused) };
  }
  if (part['type'] !== ComponentType.ActionRow) return { type: part['type'], id };
  const inner = asArray(part['components']).map((component) => filled(asRecord(component), values, unused));
  return { type: ComponentType.ActionRow, id, components: inner };
}

function filled(component: Component, values: ModalValues, unused: Set<string>): Component {
  const customId = asString(component['custom_id']);
  const given = values[customId];
  unused.delete(customId);
  const base = { type: component['type'], custom_id: customId, id: 100 };
  const isRequired = component['required'] !== false;
  const need = (isMissing: boolean): void => {
    if (isMissing && isRequired) throw new Error(`The modal's part "${customId}" is required`);
  };
  switch (component['type']) {
    case ComponentType.TextInput: {
      const text = asString(given ?? component['value']);
      need(text === '');
      const isShort = text !== '' && text.length < Number(component['min_length'] ?? 0);
      if (isShort || text.length > Number(component['max_length'] ?? 4000))
        throw new Error(`"${customId}" is too long or short`);
      return { ...base, value: text };
    }
    case ComponentType.Checkbox:
      return { ...base, value: given === true };
    case ComponentType.RadioGroup:
      need(given === undefined);
      return { ...base, value: given ?? null };
    default: {
      const chosen = typeof given === 'string' ? [given] : asArray(given).map(String);
      need(chosen.length === 0);
      return { ...base, values: chosen };
    }
  }
}
