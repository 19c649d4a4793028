// Rules between the fields of components that the OpenAPI description does not state (components/reference.mdx).
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Problem } from '../errors.js';
import { asArray, asRecord, asString, isRecord } from './spec.js';

type Path = readonly (string | number)[];

/** A component with the path that leads to it. */
export interface Placed {
  readonly path: Path;
  readonly component: Record<string, unknown>;
}

/** Every component of a list, nested ones after the one that holds them. */
export function placedComponents(list: unknown, at: Path): Placed[] {
  return asArray(list).flatMap((item, index) => placed(item, [...at, index]));
}

function placed(item: unknown, path: Path): Placed[] {
  if (!isRecord(item)) return [];
  const single = ['accessory', 'component'].flatMap((key) => placed(item[key], [...path, key]));
  return [{ path, component: item }, ...placedComponents(item['components'], [...path, 'components']), ...single];
}

/** What is wrong with single components and with their custom ids taken together. */
export function componentProblems(components: readonly Placed[]): Problem[] {
  return [...components.flatMap(ownProblems), ...repeatedIds(components)];
}

function ownProblems(placedComponent: Placed): Problem[] {
  switch (placedComponent.component['type']) {
    case ComponentType.ActionRow:
      return rowProblems(placedComponent);
    case ComponentType.Button:
      return buttonProblems(placedComponent);
    case ComponentType.StringSelect:
      return [...stringSelectProblems(placedComponent), ...rangeProblems(placedComponent, 'values')];
    case ComponentType.TextInput:
      return rangeProblems(placedComponent, 'length');
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return rangeProblems(placedComponent, 'values');
    default:
      return [];
  }
}

/** A row is five wide: a button takes one place, a select all five. */
function rowProblems({ path, component }: Placed): Problem[] {
  const children = asArray(component['components']).map(asRecord);
  const hasOther = children.some((child) => child['type'] !== ComponentType.Button);
  if (!hasOther || children.length <= 1) return [];
  const message = 'The total width of the components of an action row cannot exceed 5';
  return [{ path: [...path, 'components'], code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message }];
}

function buttonProblems({ path, component }: Placed): Problem[] {
  const required = (key: string, message: string): Problem[] =>
    component[key] === undefined || component[key] === null
      ? [{ path: [...path, key], code: 'BASE_TYPE_REQUIRED', message }]
      : [];
  const excluded = (key: string): Problem[] =>
    component[key] === undefined || component[key] === null
      ? []
      : [
          {
            path: [...path, key],
            code: 'BUTTON_COMPONENT_FIELD_CONFLICT',
            message: `A button of this style has no ${key}`,
          },
        ];
  const emoji = emojiProblems({ path, component });
  const style = component['style'];
  if (style === ButtonStyle.Premium) {
    return [...required('sku_id', 'A SKU id is required'), ...excluded('label'), ...excluded('custom_id')];
  }
  const hasFace = asString(component['label']) !== '' || isRecord(component['emoji']);
  const face: Problem[] = hasFace
    ? []
    : [{ path: [...path, 'label'], code: 'BASE_TYPE_REQUIRED', message: 'A label or an emoji is required' }];
  if (style !== ButtonStyle.Link) {
    return [...required('custom_id', 'A custom id is required'), ...excluded('url'), ...face, ...emoji];
  }
  return [
    ...required('url', 'A url is required'),
    ...excluded('custom_id'),
    ...face,
    ...emoji,
    ...schemeProblems({ path, component }),
  ];
}

function schemeProblems({ path, component }: Placed): Problem[] {
  const url = asString(component['url']);
  if (url === '' || /^(?:https?|discord):/i.test(url)) return [];
  const message = "Scheme must be one of ('http', 'https', 'discord').";
  return [{ path: [...path, 'url'], code: 'URL_TYPE_INVALID_SCHEME', message }];
}

/** An emoji is either one of the application's own, by id, or the character itself, never a `:name:`. */
const UNICODE_EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\uFE0F?\u20E3)/u;

function emojiProblems({ path, component }: Placed): Problem[] {
  const emoji = component['emoji'];
  if (!isRecord(emoji) || typeof emoji['id'] === 'string') return [];
  if (UNICODE_EMOJI.test(asString(emoji['name']))) return [];
  return [{ path: [...path, 'emoji', 'name'], code: 'COMPONENT_INVALID_EMOJI', message: 'Invalid emoji' }];
}

function stringSelectProblems({ path, component }: Placed): Problem[] {
  const options = asArray(component['options']).map(asRecord);
  const seen = new Set<unknown>();
  const problems: Problem[] = [];
  for (const [index, option] of options.entries()) {
    const at = [...path, 'options', index];
    if (seen.has(option['value'])) {
      const message = 'The specified option value is already used';
      problems.push({ path: [...at, 'value'], code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message });
    }
    seen.add(option['value']);
    problems.push(...emojiProblems({ path: at, component: option }));
  }
  const atMost = typeof component['max_values'] === 'number' ? component['max_values'] : 1;
  if (component['max_values'] !== undefined && atMost > options.length) {
    const message = 'More values may be chosen than there are options';
    problems.push({ path: [...path, 'max_values'], code: 'SELECT_COMPONENT_MAX_VALUES_TOO_LARGE', message });
  }
  if (options.filter((option) => option['default'] === true).length > atMost) {
    const message = 'More options are chosen at first than may be chosen';
    problems.push({ path: [...path, 'options'], code: 'SELECT_COMPONENT_TOO_MANY_DEFAULTS', message });
  }
  return problems;
}

function rangeProblems({ path, component }: Placed, unit: 'values' | 'length'): Problem[] {
  const keys = unit === 'values' ? (['min_values', 'max_values'] as const) : (['min_length', 'max_length'] as const);
  const [least, most] = [component[keys[0]], component[keys[1]]];
  if (typeof least !== 'number' || typeof most !== 'number' || least <= most) return [];
  return [{ path: [...path, keys[0]], code: 'COMPONENT_RANGE_INVALID', message: `${keys[0]} is above ${keys[1]}` }];
}

function repeatedIds(components: readonly Placed[]): Problem[] {
  const problems: Problem[] = [];
  for (const key of ['custom_id', 'id'] as const) {
    const seen = new Set<unknown>();
    for (const { path, component } of components) {
      const id = component[key];
      // Discord gives an id of its own to a component whose id is 0 or absent.
      if (id === undefined || id === null || id === 0) continue;
      if (seen.has(id)) {
        const code = key === 'custom_id' ? 'COMPONENT_CUSTOM_ID_DUPLICATED' : 'COMPONENT_ID_DUPLICATED';
        problems.push({ path: [...path, key], code, message: `Component ${key} cannot be duplicated` });
      }
      seen.add(id);
    }
  }
  return problems;
}
