/** The custom ids of a message's components, however deep they are nested. */

import type { Message } from 'discord.js';

/** A component as Discord's JSON has it; only what is read here. */
interface ShownComponent {
  readonly custom_id?: unknown;
  readonly components?: unknown;
}

/** In the order of the message. */
export const customIdsIn = ({ components }: Pick<Message, 'components'>): string[] =>
  components.flatMap((component) => customIdsOf(component.toJSON()));

function customIdsOf(component: unknown): string[] {
  const { custom_id: id, components }: ShownComponent = Object(component);
  const own = typeof id === 'string' ? [id] : [];
  return Array.isArray(components) ? [...own, ...components.flatMap(customIdsOf)] : own;
}
