/** Changes the labels of some of a message's buttons, for example after one was used. */

import { type APIButtonComponent, ButtonStyle, ComponentType, type Message } from 'discord.js';
import { decodeButton } from './button.js';

type Component = ReturnType<Message['components'][number]['toJSON']>;
type Row = Extract<Component, { type: ComponentType.ActionRow }>;

export interface ButtonChange {
  readonly label: string;
  readonly disabled?: boolean;
}

/** The message's components as JSON, with the given changes to the buttons of each action. */
export function relabelled(
  { components }: Pick<Message, 'components'>,
  changes: Readonly<Record<string, ButtonChange>>,
): Component[] {
  const inRow = (row: Row): Row => ({ ...row, components: row.components.map((part) => changed(part, changes)) });
  return components.map((component) => {
    const shown = component.toJSON();
    if (shown.type === ComponentType.ActionRow) return inRow(shown);
    if (shown.type !== ComponentType.Container) return shown;
    return {
      ...shown,
      components: shown.components.map((part) => (part.type === ComponentType.ActionRow ? inRow(part) : part)),
    };
  });
}

function changed<Part extends Row['components'][number]>(
  part: Part,
  changes: Readonly<Record<string, ButtonChange>>,
): Part {
  if (!isPressable(part)) return part;
  const action = decodeButton(part.custom_id)?.action;
  return { ...part, ...(action === undefined ? {} : changes[action]) };
}

const isPressable = (part: Row['components'][number]): part is Extract<APIButtonComponent, { custom_id: string }> =>
  part.type === ComponentType.Button && part.style !== ButtonStyle.Link && part.style !== ButtonStyle.Premium;
