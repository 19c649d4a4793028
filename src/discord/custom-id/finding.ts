/** Finds the custom ids of a message's components, however deeply nested. */

import type { Message } from 'discord.js';

/** The part of a component's JSON that is read here. */
interface ShownComponent {
  readonly custom_id?: unknown;
  readonly components?: unknown;
}

/** The custom ids in the order of the message. */
export const customIdsIn = ({ components }: Pick<Message, 'components'>): string[] =>
  components.flatMap((component) => customIdsOf(component.toJSON()));

/** The custom ids in a component's JSON. */
export function customIdsOf(component: unknown): string[] {
  const { custom_id: id, components }: ShownComponent = Object(component);
  const own = typeof id === 'string' ? [id] : [];
  return Array.isArray(components) ? [...own, ...components.flatMap(customIdsOf)] : own;
}
