/** The components of a message's or modal's JSON as HTML in Discord's style. */

import { ButtonStyle, ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { asArray, asRecord, asString } from '../../discord/fake/validate/spec.js';
import { element, escapeHtml } from './html.js';
import { markdownToHtml, type Names } from './markdown.js';

type Component = Record<string, unknown>;

const STYLES: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'link',
};

/** The default placeholder of each kind of select. */
const SELECTS: Readonly<Record<number, string>> = {
  [ComponentType.StringSelect]: 'Make a selection',
  [ComponentType.UserSelect]: 'Select a user',
  [ComponentType.RoleSelect]: 'Select a role',
  [ComponentType.MentionableSelect]: 'Select a user or role',
  [ComponentType.ChannelSelect]: 'Select a channel',
};

/** The components, one below the other. Throws for a kind that it cannot draw, so that none goes missing unnoticed. */
export const componentsToHtml = (components: unknown, names: Names): string =>
  asArray(components ?? [])
    .map((component) => componentToHtml(asRecord(component), names))
    .join('');

function componentToHtml(component: Component, names: Names): string {
  const type = Number(component['type']);
  const inner = () => componentsToHtml(component['components'], names);
  if (type in SELECTS) return selectToHtml(component, type);
  switch (type) {
    case ComponentType.Container:
      return containerToHtml(component, inner());
    case ComponentType.TextDisplay:
      return element('div', 'text', markdownToHtml(asString(component['content']), names));
    case ComponentType.Section: {
      const accessory = componentToHtml(asRecord(component['accessory']), names);
      return element('div', 'section', `<div class="section-text">${inner()}</div>${accessory}`);
    }
    case ComponentType.Separator:
      return component['divider'] === false ? '<div class="space"></div>' : '<hr>';
    case ComponentType.ActionRow:
      return element('div', 'row', inner());
    case ComponentType.Button:
      return buttonToHtml(component);
    case ComponentType.Label:
      return labelToHtml(component, names);
    case ComponentType.TextInput:
      return inputToHtml(component);
    case ComponentType.Checkbox:
      return '<div class="checkbox"></div>';
    case ComponentType.File:
      return element('div', 'file', escapeHtml(asString(asRecord(component['file'])['url']).replace(/^.*\//u, '')));
    default:
      throw new Error(`The gallery cannot draw a component of type ${type}`);
  }
}

function containerToHtml({ accent_color: accent }: Component, inner: string): string {
  const colour = typeof accent === 'number' ? ` style="--accent: #${accent.toString(16).padStart(6, '0')}"` : '';
  return `<div class="container"${colour}>${inner}</div>`;
}

function buttonToHtml(component: Component): string {
  const emoji = asRecord(component['emoji'] ?? {})['name'];
  const label = [emoji, component['label']].filter((part) => typeof part === 'string').join(' ');
  const style = STYLES[Number(component['style'])] ?? 'secondary';
  const opens = style === 'link' ? ' <span aria-hidden="true">↗</span>' : '';
  const disabled = component['disabled'] === true ? ' disabled' : '';
  return `<button type="button" class="button ${style}"${disabled}>${escapeHtml(label)}${opens}</button>`;
}

/** A select, closed; a click opens its menu as on Discord. */
function selectToHtml(component: Component, type: number): string {
  const options = asArray(component['options'] ?? []).map(asRecord);
  const chosen = options.filter((option) => option['default'] === true).map((option) => asString(option['label']));
  const defaults = asArray(component['default_values'] ?? []);
  const placeholder = asString(component['placeholder']) || SELECTS[type] || '';
  const shown = chosen.length > 0 ? chosen.join(', ') : defaults.length > 0 ? '# study-group' : placeholder;
  const listed = options.map((option) => {
    const description = asString(option['description']);
    const below = description === '' ? '' : element('div', 'option-description', escapeHtml(description));
    return element('div', 'option', `${escapeHtml(asString(option['label']))}${below}`);
  });
  const face = element('summary', 'select', `<span>${escapeHtml(shown)}</span><span aria-hidden="true">⌄</span>`);
  return element('details', 'select-with-menu', `${face}${element('div', 'menu', listed.join(''))}`);
}

function labelToHtml(component: Component, names: Names): string {
  const label = element('div', 'label', escapeHtml(asString(component['label'])));
  const description = asString(component['description']);
  const below = description === '' ? '' : element('div', 'label-description', escapeHtml(description));
  return element('div', 'part', `${label}${below}${componentToHtml(asRecord(component['component']), names)}`);
}

function inputToHtml(component: Component): string {
  const value = asString(component['value']);
  const shown = value === '' ? asString(component['placeholder']) : value;
  const lines = component['style'] === TextInputStyle.Paragraph ? ' paragraph' : '';
  // Before Discord had label components, an input carried its own label.
  const own = asString(component['label']);
  const label = own === '' ? '' : element('div', 'label', escapeHtml(own));
  return `${label}${element('div', `input${lines}${value === '' ? ' empty' : ''}`, escapeHtml(shown) || '&nbsp;')}`;
}
